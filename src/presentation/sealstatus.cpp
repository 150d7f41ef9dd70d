// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sealstatus.h"

#include <set>

namespace bangdiem {

std::vector<Attachment> SealStatus::scansOf(int ofRevision) const
{
    std::vector<Attachment> files;
    for (const auto &scan : scans)
        if (scan.revision == ofRevision)
            files.push_back(scan.file);
    return files;
}

SealStatus sealStatusOf(const DossierFile &file)
{
    SealStatus status{
        file.sealState(), file.dossier().revision, file.seals(), file.scans(), {}, file.isHeld()};
    if (!status.seals.empty())
        status.reopenings = file.reopenings().value_or(std::vector<Reopening>());
    return status;
}

EvidenceTotal evidenceTotal(const Dossier &dossier)
{
    EvidenceTotal total;
    std::set<std::int64_t> counted;
    for (const auto &answer : dossier.answers.criteria) {
        for (const auto &file : answer.attachments) {
            ++total.files;
            if (counted.insert(file.content).second)
                total.bytes += file.size;
        }
    }
    return total;
}

} // namespace bangdiem
