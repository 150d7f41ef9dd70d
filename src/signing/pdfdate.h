// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

#include <optional>

namespace bangdiem {

/// A moment as PDF writes it: "D:20261125190400+00'00'".
std::string pdfDate(Moment moment);

/// Any date of PDF that has seconds; without an offset it counts as UTC. nullopt when it is none.
std::optional<Moment> readPdfDate(std::string_view text);

} // namespace bangdiem
