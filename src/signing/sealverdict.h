// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/sealstructure.h"
#include "signing/truststore.h"
#include "signing/verdict.h"

namespace bangdiem {

/// In what a seal over a PDF differs from one over a manifest.
struct SealForm {
    int mostSigners = kMostSigners;
    bool hasTimeAttribute = true;
    std::optional<Moment> time{}; ///< Without the attribute: what the document says.
};

/// verifySeal() for a seal of this form.
Verdict verifySealAs(const SealForm &form, std::string_view content, std::string_view seal,
    const TrustStore &trust, Moment now);

/// Orders the reasons, the worst first.
void sortReasons(std::vector<SealFinding> &reasons);

/// What is left with these reasons, which are sorted.
Validity validityWith(const std::vector<SealFinding> &reasons);

/// Adds those that are not there yet.
void addReasons(std::vector<SealFinding> &reasons, std::vector<SealFinding> more);

} // namespace bangdiem
