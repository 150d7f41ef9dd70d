// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/annexstrips.h"

namespace bangdiem {

inline std::vector<Strip> stripsOf(const AnnexContent &annex, const std::vector<AnnexPicture> &pictures = {})
{
    AnnexStrips strips(annex, pictures);
    while (strips.step()) { }
    return strips.take();
}

} // namespace bangdiem
