// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reading.h"

namespace bangdiem {

/// A part of readDossier(): the tables of the answers, into `loaded`, whose rubric and contents were read.
/// Errors: DossierDamaged, IoFailure.
Result<void> readAnswers(const Connection &connection, Loaded &loaded);

} // namespace bangdiem
