// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacks.h"

namespace bangdiem::testing {

std::vector<PdfAttack> pdfAttacks(const SignedSheets &sheets)
{
    std::vector<PdfAttack> all;
    for (const auto make : {rangeAttacks, signatureAttacks, incrementAttacks, preparedAttacks})
        for (auto &attack : make(sheets))
            all.push_back(std::move(attack));
    return all;
}

} // namespace bangdiem::testing
