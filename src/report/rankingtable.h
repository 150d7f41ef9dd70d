// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/tabledocument.h"
#include "review/ranking.h"

namespace bangdiem {

/// The ranking of one sheet and year as an official annex. A draft as long as one of its agencies is not
/// closed.
TableDocument rankingTable(const Rubric &rubric, int year, const std::vector<RankedAgency> &ranking,
    RankBy by, Ties ties, const std::string &place);

enum class RankingFormat { Xlsx, Pdf, Csv };
QString suffixOf(RankingFormat format); ///< "xlsx", …
std::optional<RankingFormat> rankingFormatOf(const QString &path); ///< By its suffix, in any case.

/// Errors: those of writeXlsx(), writePdf(), writeCsv().
Result<void> writeRanking(const QString &path, const TableDocument &table, RankingFormat format);

/// The place before the date in the signatures of the sheet, where the ranking is signed too: "Tây Ninh".
std::string placeOfSigning(const Rubric &rubric);

} // namespace bangdiem
