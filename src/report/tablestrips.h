// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/strip.h"

namespace bangdiem {

Strip tableStrip(const OfficialRow &row);

} // namespace bangdiem
