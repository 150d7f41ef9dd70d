// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reading.h"

namespace bangdiem {

// The tables hold what is below 8 MiB together, and a person reads it.
constexpr std::size_t kMaxManifest = 7'900'000; ///< Bytes.
constexpr std::size_t kMaxSignature = 262'144; ///< Bytes of DER.
constexpr std::size_t kMaxSigner = 500; ///< Bytes.

/// As dossier.state says it.
constexpr std::string_view stateName(bool isSealed)
{
    return isSealed ? "sealed" : "draft";
}

/// The texts of a seal, as they may be stored: NFC, one line. Errors: TextUnsafe, TooLarge.
Result<Seal> checkedSeal(Seal seal);

/// A part of readDossier(), after the heading. Errors: DossierDamaged, IoFailure.
Result<void> readSeals(const Connection &connection, Loaded &loaded);

/// What the history says of reopenings, in their order. Errors: DossierDamaged, IoFailure.
Result<std::vector<Reopening>> readReopenings(const Connection &connection, int lastRevision);

// Inside the caller's transaction. Errors: DiskFull, IoFailure.

Result<void> writeSeal(Connection &connection, const Seal &seal);
/// Whether the dossier is sealed, and at which revision it is.
Result<void> writeState(Connection &connection, bool isSealed, int revision);

} // namespace bangdiem
