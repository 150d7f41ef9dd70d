// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "base/error.h"
#include "scoring/answers.h"

class QWidget;

namespace bangdiem {

class EditingSession;

/// Adds files to a row while a window shows how far it is and can stop it; nothing is half-added.
/// Errors: as EditingSession::attach(); Cancelled when the user stopped it.
Result<void> attachWithProgress(
    EditingSession &session, std::size_t criterion, const QStringList &paths, QWidget *parent);

/// Writes a stored file to `target`, which is replaced only when all of it was written and checked.
/// Errors: as EditingSession::copyContent().
Result<void> saveEvidence(
    EditingSession &session, const Attachment &file, const QString &target, QWidget *parent);

} // namespace bangdiem
