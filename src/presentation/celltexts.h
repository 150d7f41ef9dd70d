// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "presentation/sheettree.h"

namespace bangdiem {

/// What the decree prints in the cells of a row; empty where it prints nothing.
QString numberText(const Rubric &rubric, const SheetNode &node);
QString titleText(const Rubric &rubric, const SheetNode &node);
QString maximumText(const Rubric &rubric, const SheetNode &node);
QString noteText(const Rubric &rubric, const SheetNode &node);
/// "I. Ứng dụng CNTT"
QString headingText(const Rubric &rubric, const SheetNode &node);

/// "−5", "+1"; nothing where there is no difference.
std::string differenceText(Points difference, Language language);

Points maximumOf(const Rubric &rubric, const SheetNode &node);

} // namespace bangdiem
