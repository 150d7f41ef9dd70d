// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFile>

#include <filesystem>
#include <memory>

namespace bangdiem {

enum class Links { Followed, Refused };

/// Opens a regular file for unbuffered reading. Null for anything else: a folder, a pipe, a device (which is
/// never waited for), a link that is refused, a file that is absent or may not be read.
std::unique_ptr<QFile> openRegularFile(const std::filesystem::path &path, Links links = Links::Followed);

/// How much of a file is read at most.
struct ReadLimit {
    qint64 bytes = 0;
    std::string shown; ///< For people: "5 MB".
};

/// All bytes of a regular file, which may come from anybody. Errors, with `where` at the path: FileMissing,
/// PermissionDenied, TooLarge, IoFailure.
Result<std::string> readRegularFile(const std::filesystem::path &path, const ReadLimit &limit);

} // namespace bangdiem
