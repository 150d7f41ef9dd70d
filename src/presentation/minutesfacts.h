// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"
#include "report/minutes.h"

namespace bangdiem {

/// What the register knows for the minutes of a review.
MinutesFacts minutesFacts(const OpenedSubmission &submission);

} // namespace bangdiem
