// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <string>
#include <string_view>

namespace bangdiem {

/// Loads the serif face with full Vietnamese out of our resources, once; safe to call again.
/// False when the resources are missing, which the tests exclude.
bool loadReportFonts();

/// The cuts of the report's one face.
enum class Face { Regular, Bold, Italic, BoldItalic };

/// The report's face, `size` high in the units of whoever paints with it. Never another family.
QFont reportFont(Face face, int size);

/// shownText() with the characters that our face cannot draw written out as well: "[U+8D22]".
std::string printable(std::string_view text);

} // namespace bangdiem
