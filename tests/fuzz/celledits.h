// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace bangdiem::fuzz {

/// The sealed sample with the cells changed that `input` names, whatever their columns' types forbid, under
/// the schema of a dossier.
std::string withCellsChanged(std::string_view input);

} // namespace bangdiem::fuzz
