// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

using CsvRecord = std::vector<std::string>;

/// RFC 4180 with a BOM; every field in quotes.
std::string toCsv(const std::vector<CsvRecord> &records);

/// Reads what toCsv() writes. Errors: ExportMismatch on anything that RFC 4180 does not allow.
Result<std::vector<CsvRecord>> parseCsv(std::string_view text);

/// `text` so that no spreadsheet takes it for a formula: "'=1+1". formulaSafe() and its undoing lose nothing.
std::string formulaSafe(std::string_view text);
std::string withoutFormulaGuard(std::string_view text);

} // namespace bangdiem
