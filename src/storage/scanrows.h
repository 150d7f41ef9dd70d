// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reading.h"

namespace bangdiem {

constexpr std::size_t kMaxScans = 100; ///< Of one seal.

/// A part of readDossier(), after the seals and the contents. Errors: DossierDamaged, IoFailure.
Result<void> readScans(const Connection &connection, Loaded &loaded);

/// The scans of the seal of `revision`, in their order.
std::vector<Attachment> scansOf(const std::vector<SealScan> &scans, int revision);
/// `scans` with `files` as those of the seal of `revision`.
std::vector<SealScan> withScansOf(
    std::vector<SealScan> scans, int revision, const std::vector<Attachment> &files);

/// Replaces the rows of the scans of one seal inside the caller's transaction. Errors: DiskFull, IoFailure.
Result<void> writeScans(Connection &connection, int revision, const std::vector<Attachment> &files);

} // namespace bangdiem
