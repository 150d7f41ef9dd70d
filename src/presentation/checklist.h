// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "dossier/readiness.h"

namespace bangdiem {

/// The groups of the page "Kiểm tra", in its order.
enum class CheckGroup { Errors, Warnings, Advice };

/// One line of the page: something found, or points that a row still loses.
struct CheckLine {
    CheckGroup group = CheckGroup::Errors;
    std::optional<FindingKind> kind; ///< None: advice.
    std::vector<std::size_t> criteria; ///< Empty: the heading.
    Points lost;
    std::string text; ///< What was found; empty where it is worded only when it is shown.

    bool operator==(const CheckLine &) const = default;
};

/// Errors, then warnings, both as findings() sorts them, then the points still to earn as advise() sorts
/// them. A row stands under advice only where no finding tells of its points already.
std::vector<CheckLine> checkLines(const Dossier &dossier, const ScoreSheet &sheet, Language language);

/// "I.2.4. Ban hành quy chế …", "I.1.1, I.1.2", "I.1.1 – I.9.1", "Phần đầu".
QString rowText(const CheckLine &line, const Rubric &rubric, Language language);
/// "Thiếu số và ngày ban hành văn bản, nên chấm 0 điểm".
QString foundText(const CheckLine &line, const Dossier &dossier, const ScoreSheet &sheet, Language language);
/// "Nhập số và ngày ban hành văn bản (không sau 31/12/2015)".
QString remedyText(const CheckLine &line, const Dossier &dossier, const ScoreSheet &sheet, Language language);

} // namespace bangdiem
