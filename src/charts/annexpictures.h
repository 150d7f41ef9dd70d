// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printedsheet.h"

namespace bangdiem {

/// The pictures of the annex: points against maximum by section and, where any are lost, where and why. Drawn
/// here, once, which needs a QApplication and its thread; shown anywhere.
std::vector<AnnexPicture> annexPictures(const Dossier &dossier, const ScoreSheet &sheet);

} // namespace bangdiem
