// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/openedreview.h"

#include "scoring/wording.h"

#include <algorithm>

namespace bangdiem {

std::vector<std::string> warningsOf(const OpenedReview &review, std::size_t criterion, Language language)
{
    std::vector<std::string> found;
    const auto &dossier = review.dossier();
    for (const auto &warning : review.comparison.recomputed.warnings) {
        auto worded = word(warning, review.rubric(), dossier.answers, dossier.heading.assessment, language);
        if (std::ranges::find(worded.criteria, criterion) != worded.criteria.end())
            found.push_back(std::move(worded.text));
    }
    for (const auto &warning : review.warnings)
        if (criterionOf(warning) == criterion)
            found.push_back(word(warning, review.rubric(), language));
    return found;
}

} // namespace bangdiem
