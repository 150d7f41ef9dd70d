// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/error.h"

class QWidget;

namespace bangdiem {

class FileTask;

/// Lets events happen until `task` has finished, and gives its result. Nothing but this can be done
/// meanwhile: after 200 ms a window says `what` is done, how far it is, and can stop it.
Result<void> waitFor(FileTask &task, const QString &what, QWidget *parent);

} // namespace bangdiem
