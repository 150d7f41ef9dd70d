// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

namespace bangdiem {

/// The rows that `ids`, of sections, groups or criteria, name together: indices in the order of the sheet,
/// each once. Errors: UnknownCriterion at the first id that the sheet does not have.
Result<std::vector<std::size_t>> rowsNamed(const Rubric &rubric, const std::vector<std::string> &ids);

/// `rows` in few ids: a section or group of which all rows are meant stands for them.
std::vector<std::string> shortIds(const Rubric &rubric, const std::vector<std::size_t> &rows);

/// The rows that may be answered in `dossier`: those of its part, or all.
std::vector<std::size_t> rowsToAnswer(const Dossier &dossier);
bool isToAnswer(const Dossier &dossier, std::size_t criterion);
/// The declarations of `target`, a row or a group of which a row may be answered, may be set.
bool isToDeclare(const Dossier &dossier, std::string_view target);

/// `rows` of `whole` as a dossier of its own: the same heading and rubric, the answers of these rows and the
/// declarations of them and their groups. Attachment::content still means the bytes in the file of `whole`.
/// `rows`: as rowsNamed() gives them, at least one; `edits`: the number of the last change of that file.
/// Errors: NotInPart where `whole` is itself a part without one of the rows.
Result<Dossier> partOf(
    const Dossier &whole, std::string id, std::vector<std::size_t> rows, std::int64_t edits);

} // namespace bangdiem
