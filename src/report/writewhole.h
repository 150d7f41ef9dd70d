// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace bangdiem {

/// Says whether bytes, as read back from the disk, are what was meant.
using ReadBackCheck = std::function<Result<void>(const QByteArray &)>;

/// Writes `bytes` to `path` so that the file appears whole or not at all: written beside it under another
/// name, synced, read back, held against `bytes` and `check`, then renamed over what was there.
/// Errors: PermissionDenied, DiskFull, IoFailure, and those of `check`; the earlier file is intact then.
Result<void> writeWhole(const QString &path, const QByteArray &bytes, const ReadBackCheck &check = {});

/// A folder for files on their way to `target`, beside it: what can be written there needs no other place.
/// Deleted with all that is in it.
class FolderBeside
{
public:
    /// Errors: PermissionDenied, DiskFull, IoFailure.
    static Result<FolderBeside> create(const QString &target);
    FolderBeside(FolderBeside &&) noexcept;
    FolderBeside &operator=(FolderBeside &&) = delete;
    ~FolderBeside();

    QString filePath(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    QString path() const { return m_path; }

private:
    explicit FolderBeside(QString path);

    QString m_path; ///< Empty where another took it over.
};

} // namespace bangdiem
