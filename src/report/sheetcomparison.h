// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <string_view>
#include <vector>

namespace bangdiem {

/// The pages (from 1) of the official sheet in `pdf`, a sheet that this program printed, whose text is not
/// what is printed of `dossier` sealed as `sealedAs`: its points are computed and the sheet is laid out anew.
/// Pages of the annex are not looked at. Needs a QGuiApplication, on any thread.
std::vector<int> pagesThatDiffer(std::string_view pdf, const Dossier &dossier, std::string_view sealedAs);

} // namespace bangdiem
