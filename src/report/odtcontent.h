// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officialsheet.h"

#include <QByteArray>

#include <optional>

namespace bangdiem {

/// content.xml of an OpenDocument text that shows `sheet`; its styles stand in resources/odt/styles.xml.
QByteArray odtContent(const OfficialSheet &sheet);

/// The text of every paragraph in the order of the document; nullopt when `content` is no XML.
std::optional<std::vector<std::string>> odtParagraphs(const QByteArray &content);

/// What odtParagraphs() must find for `sheet`.
std::vector<std::string> expectedParagraphs(const OfficialSheet &sheet);

} // namespace bangdiem
