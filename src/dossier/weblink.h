// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace bangdiem {

/// An address that a browser may be given: http or https, a host, no blanks or backslashes, and no user name,
/// behind which another host hides ("https://tayninh.gov.vn@a.example").
bool isWebLink(std::string_view link);

} // namespace bangdiem
