// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/carrydossier.h"

#include "dossier/carry.h"

namespace bangdiem {

Result<DossierFile> carryDossier(const DossierFile &last, const std::filesystem::path &path, int year,
    Date asOf, Moment now, const Progress &progress)
{
    return carriedOver(last.dossier(), newDossierId(), year, asOf).and_then([&](const Dossier &draft) {
        return DossierFile::createWithEvidence(path, draft, last, now, progress);
    });
}

} // namespace bangdiem
