// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <filesystem>
#include <memory>

namespace bangdiem {

enum class Links { Followed, Refused };

/// Opens a regular file for unbuffered reading. Null for anything else: a folder, a pipe, a device (which is
/// never waited for), a link that is refused, a file that is absent or may not be read.
std::unique_ptr<QFile> openRegularFile(const std::filesystem::path &path, Links links = Links::Followed);

} // namespace bangdiem
