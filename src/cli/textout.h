// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "cli/command.h"

namespace bangdiem::cli {

/// Data as one line of a terminal: control, bidi and hidden characters written out.
std::string onOneLine(std::string_view data);

/// "WHERE: WHAT", or "WHAT" alone, on one line.
std::string faultLine(const Error &error, Language language);

/// `bytes` with a unit a person reads: "12 B", "3,4 KB".
std::string sizeText(std::int64_t bytes, Language language);

/// For people, where the machine stands: "23/11/2015 10:32 +07:00". Programs get toIsoText().
std::string timeText(Moment moment);

/// Rows of cells, aligned: columns as wide as their widest cell, two spaces between, the last one free.
class TextTable
{
public:
    enum class Align { Left, Right };

    explicit TextTable(std::vector<Align> columns);
    /// Cells are shown by onOneLine().
    void add(const std::vector<std::string> &cells);
    std::string text(std::string_view indent = {}) const;

private:
    std::vector<Align> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace bangdiem::cli
