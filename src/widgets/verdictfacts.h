// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/verifying.h"

class QWidget;

namespace bangdiem {

// The parts of a verdict that are told as they stand, each a widget of its own without a parent.

/// Of which agency, year and revision a dossier is, its points, fingerprint, and who sealed it when; of a PDF
/// what it says of itself.
QWidget *fileFacts(const Verified &verified);

/// Who signed by which certificate, and when by their own clock. Its issuer is as the certificate tells it.
QWidget *signerFacts(const SealSigner &signer);

/// What the seal covers, where it holds, and what no seal does.
QWidget *coverageFacts(const Verified &verified);

/// Whom the machine trusts, and what of that cannot be used.
QWidget *trustFacts(const TrustSummary &trust);

} // namespace bangdiem
