// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <vector>

namespace bangdiem::testing {

struct EditableTable {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> keys;
    unsigned rows = 0;
};

/// The tables of a dossier that have rows. Throws where the file cannot be read.
std::vector<EditableTable> tablesOf(const std::string &file);

/// One SQL statement that changes a cell, swaps two, copies a row with another cell or deletes one. It may be
/// one that a constraint refuses or that changes nothing.
std::string randomEdit(const std::vector<EditableTable> &tables, std::mt19937 &random);

} // namespace bangdiem::testing
