// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "dossier/dossier.h"

#include <span>
#include <string_view>
#include <vector>

namespace bangdiem {

/// What a seal covers of a dossier, and what it does not (docs/manifest-format.md).
enum class CoveredPart {
    Heading,
    Rubric,
    Answers, ///< Claims, figures, declarations and notes.
    Documents,
    Evidence, ///< Each file's name, size and SHA-256, which its bytes were held against.
    Links,
    // Not covered
    Scores,
    History,
    FileItself,
    Scan,
    Paper,
};

struct Coverage {
    CoveredPart part = CoveredPart::Heading;
    std::size_t count = 0; ///< Rows that say anything, documents, files, links; 0 for the others.
    std::int64_t bytes = 0; ///< Of the evidence files.

    bool operator==(const Coverage &) const = default;
};

/// What the seal of `dossier` covers. Kinds of which it has none stand there with 0.
std::vector<Coverage> coverageOf(const Dossier &dossier);

/// What no seal covers.
std::span<const CoveredPart> notCovered();

/// Stable name, "evidence".
std::string_view nameOf(CoveredPart part);

/// "37 tệp minh chứng: tên, kích thước và nội dung"; for what is not covered also why. Without a full stop.
std::string word(const Coverage &coverage, Language language);

} // namespace bangdiem
