// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace bangdiem {

struct ArchivedFile {
    std::string name;
    QByteArray bytes;
};

/// A ZIP archive of `files` in this order; the first is stored uncompressed, as OpenDocument asks for its
/// "mimetype". The same files give the same bytes. Errors: IoFailure.
Result<QByteArray> zipped(const std::vector<ArchivedFile> &files);

/// The file `name` of the ZIP archive `archive`; nullopt when there is none or it is damaged.
std::optional<QByteArray> unzipped(const QByteArray &archive, const std::string &name);

} // namespace bangdiem
