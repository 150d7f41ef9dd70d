// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/rubric.h"

class QVBoxLayout;

namespace bangdiem {

/// Puts into `layout` where a row stands, its text, and the notes that the decree prints for it and its
/// group.
void addRowHeading(QVBoxLayout &layout, const Rubric &rubric, std::size_t criterion);

} // namespace bangdiem
