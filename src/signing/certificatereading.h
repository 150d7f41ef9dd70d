// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate.h"
#include "signing/openssl.h"

namespace bangdiem {

Certificate certificateOf(X509 *certificate);

} // namespace bangdiem
