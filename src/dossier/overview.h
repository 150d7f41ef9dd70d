// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "dossier/dossier.h"
#include "scoring/scoresheet.h"

#include <array>

namespace bangdiem {

/// Why a row has less than its maximum.
enum class LossKind {
    Unanswered,
    NoEvidence,
    FailedTest,
    Conceded, ///< "Không" or 0.
    ScoredLess, ///< Below the maximum and not 0, by a claim or by the figures.
    Exception, ///< A declaration awards a part.
    Pending, ///< A reviewer or the register gives the points.
};
constexpr std::size_t kLossKinds = 7;

/// "chưa trả lời", "thiếu minh chứng", … as a picture's legend says it.
std::string word(LossKind kind, Language language);

/// Lost points by LossKind.
using Losses = std::array<Points, kLossKinds>;

struct SectionOverview {
    std::string number; ///< "I"
    std::string text;
    Points score;
    Points maximum;
    Losses lost; ///< Adds up to maximum less score.
};

/// A dossier at a glance: what the pictures of the page "Tổng quan" show.
struct Overview {
    std::string agency;
    std::string rubric; ///< Its id.
    std::string appendix; ///< "Phụ lục I"
    int year = 0;
    Points score;
    Points maximum;
    std::vector<SectionOverview> sections; ///< As Rubric::sections.
};

/// Exact. Where a sum is cut at its maximum, rows lose only what that sum has room for, in the order of the
/// sheet.
Overview overviewOf(const Dossier &dossier, const ScoreSheet &sheet);

/// The losses of all sections together.
Losses lossesOf(const Overview &overview);
Points sumOf(const Losses &losses);

/// Both are assessments of one agency by one rubric, whose sections can stand side by side. Case and accents
/// of the agency's name make no difference.
bool areComparable(const Overview &one, const Overview &other);

} // namespace bangdiem
