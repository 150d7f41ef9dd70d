// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dossiersummary.h"

#include "scoring/evaluate.h"
#include "storage/dossierfile.h"

namespace bangdiem {

DossierSummary summaryOf(const Dossier &dossier, const ScoreSheet &sheet)
{
    const auto &rules = dossier.rules();
    return {dossier.heading.agency, rules.texts.appendix, dossier.heading.assessment.year, sheet.total.score,
        sheet.total.maximum, sheet.answered, rules.criteria.size()};
}

Result<DossierSummary> readSummary(const std::filesystem::path &path)
{
    const auto file = DossierFile::open(path, Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    const auto &dossier = file->dossier();
    return summaryOf(dossier, evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment));
}

} // namespace bangdiem
