// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace bangdiem {

/// What tests/golden/report/`name`.expected holds. After a wanted change: BANGDIEM_UPDATE_GOLDEN=1 ctest -R
/// Golden, which writes `text` there first; then read the difference.
std::string goldenText(const std::string &name, const std::string &text);

} // namespace bangdiem
