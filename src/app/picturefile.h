// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace bangdiem {

/// Writes a picture that is PNG already; the file appears whole or not at all, is read back and decoded
/// before success is reported. Errors: PermissionDenied, DiskFull, IoFailure, ExportMismatch.
Result<void> writePicture(const QString &path, const QByteArray &png);

} // namespace bangdiem
