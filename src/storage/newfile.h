// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <span>

class QFileDevice;

namespace bangdiem {

/// A name beside `path` that nobody else uses, for a file that is not finished yet.
std::filesystem::path temporaryPathFor(const std::filesystem::path &path);

/// Gives the finished file `temporary` the name `path`, both in one folder, never over an existing file; the
/// name survives a power cut. Errors: FileExists, PermissionDenied, DiskFull, IoFailure; `temporary` stays
/// then.
Result<void> publish(const std::filesystem::path &temporary, const std::filesystem::path &path);

/// What publish() does where hard links are unknown, as on USB sticks: an empty file of our own holds the
/// name and is then replaced.
Result<void> publishWithoutLinks(const std::filesystem::path &temporary, const std::filesystem::path &path);

/// Why `file`, which is being written, is not. `where` is `path`. Errors: DiskFull, PermissionDenied,
/// IoFailure.
Error writeError(const QFileDevice &file, const std::filesystem::path &path);

/// Writes all of `bytes` into `file`. `where` of an error is `path`. Errors: as writeError().
Result<void> writeAll(QFileDevice &file, std::span<const std::byte> bytes, const std::filesystem::path &path);

/// Our words for an error of the system. `where` is `path`.
Error systemError(const std::error_code &code, const std::filesystem::path &path);

} // namespace bangdiem
