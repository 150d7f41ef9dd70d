// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/submission.h"

namespace bangdiem {

/// submit(), and before it the seal's digital signature is checked as far as that takes nobody's trust: what
/// the receiver can only refuse is not sent. Errors beside those of submit(): SealSignatureInvalid.
Result<Submission> submitSealed(
    const DossierFile &file, const std::filesystem::path &out, Moment now, const Progress &progress = {});

} // namespace bangdiem
