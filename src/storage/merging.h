// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/merge.h"
#include "storage/dossierfile.h"

namespace bangdiem {

/// What became of each row since `mine` and `theirs` were the same, as their histories tell: since one was
/// handed out from the other, since both were handed out from a third, or since one file was copied. Nothing
/// of a row whose common state the histories do not agree on. Errors: DossierDamaged, IoFailure.
Result<Pasts> commonPasts(const DossierFile &mine, const DossierFile &theirs);

/// What a merge writes: the answers with their contents under the keys of the file that takes them.
struct TakenRows {
    std::vector<std::pair<std::size_t, Answer>> answers;
    std::vector<std::pair<std::string, std::vector<std::string>>> declared;
};

/// Copies the evidence of the rows that `plan` takes and that `into` does not have in the same row, as one
/// transaction; answers nothing yet. `progress` is told the bytes of all. Errors: those of
/// DossierFile::copyContent().
Result<TakenRows> takeRows(DossierFile &into, const DossierFile &from, const std::vector<MergeRow> &plan,
    Moment now, const Progress &progress = {});
/// The bytes that takeRows() would copy.
std::int64_t bytesToTake(const Dossier &into, const Dossier &from, const std::vector<MergeRow> &plan);

/// takeRows() and the answers, as one transaction. Errors also: DossierReadOnly, DossierReplaced, DiskFull, …
Result<void> merge(DossierFile &into, const DossierFile &from, const std::vector<MergeRow> &plan, Moment now);

} // namespace bangdiem
