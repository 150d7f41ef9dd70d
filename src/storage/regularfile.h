// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <filesystem>
#include <memory>

namespace bangdiem {

/// Opens a regular file for unbuffered reading; links are followed. Null for anything else: a folder, a pipe,
/// a device (which is never waited for), a file that is absent or may not be read.
std::unique_ptr<QFile> openRegularFile(const std::filesystem::path &path);

} // namespace bangdiem
