// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annex.h"

#include "scoring/phrases.h"
#include "scoring/wording.h"

namespace bangdiem {

namespace {

constexpr auto kLanguage = Language::Vietnamese;

class AnnexWriter
{
public:
    AnnexWriter(const Dossier &dossier, const ScoreSheet &scores)
        : m_dossier(dossier)
        , m_rubric(dossier.rules())
        , m_scores(scores)
    {
    }

    std::vector<SheetLine> heading() const
    {
        using enum SheetLine::Style;
        const auto &assessment = m_dossier.heading.assessment;
        return {{Field, m_rubric.texts.agencyLabel, m_dossier.heading.agency},
            {Field, "Năm đánh giá:",
                std::to_string(assessment.year) + " (ngày đánh giá " + toText(assessment.asOf) + ')'},
            {Field, "Hồ sơ:", m_dossier.id + ", bản " + std::to_string(m_dossier.revision)},
            {Field, "Bảng đánh giá:", m_rubric.id}, {Field, "SHA-256: " + m_dossier.rubric->sha256, {}}};
    }

    AnnexEntry entry(const OfficialRow &row) const
    {
        AnnexEntry entry{row.kind, row.cells[0], row.cells[1], {}, scoreText(row), {}};
        switch (row.kind) {
        case OfficialRow::Kind::Section: {
            const auto &section = m_rubric.sections[row.index];
            addCut(entry, m_scores.sections[row.index], section.maximum, section.clause);
            break;
        }
        case OfficialRow::Kind::Group: {
            const auto &group = m_rubric.groups[row.index];
            addDeclarations(entry, group.id, group.declarations);
            addCut(entry, m_scores.groups[row.index], group.maximum, group.clause);
            break;
        }
        case OfficialRow::Kind::Criterion:
            fillCriterion(entry, row.index);
            break;
        case OfficialRow::Kind::Total:
            addCut(entry, m_scores.total, m_rubric.maximum, m_rubric.source.appendix);
            break;
        }
        return entry;
    }

    std::string warningText(const Warning &warning) const
    {
        const auto worded
            = word(warning, m_rubric, m_dossier.answers, m_dossier.heading.assessment, kLanguage);
        std::string rows;
        for (const auto criterion : worded.criteria)
            rows += (rows.empty() ? "Mục " : ", ") + m_rubric.criteria[criterion].id;
        return (rows.empty() ? rows : rows + ": ") + worded.text + '.';
    }

private:
    static std::string scoreText(const OfficialRow &row)
    {
        if (!row.maximum)
            return {};
        return (row.score ? row.cells[4] : "–") + '/' + toText(*row.maximum, kLanguage);
    }

    static void addCut(AnnexEntry &entry, const SumScore &sum, Points maximum, const std::string &clause)
    {
        if (sum.sum == sum.score)
            return;
        const auto worded = wordSumCap(sum, maximum, clause, kLanguage);
        entry.items.push_back(AnnexText{"Lý do", worded.text + '.', worded.clause});
    }

    void addDeclarations(
        AnnexEntry &entry, const std::string &target, const std::vector<Declaration> &known) const
    {
        for (const auto &declared : m_dossier.answers.declared) {
            const auto *declaration
                = declared.target == target ? findDeclaration(known, declared.id) : nullptr;
            if (declaration)
                entry.items.push_back(AnnexText{"Khai báo", declaration->label + '.', declaration->clause});
        }
    }

    void fillCriterion(AnnexEntry &entry, std::size_t index) const
    {
        const auto &criterion = m_rubric.criteria[index];
        const auto &answers = m_dossier.answers.criteria;
        const auto answer = index < answers.size() ? answers[index] : Answer();
        if (answer.claim)
            entry.claim = claimWords(criterion, *answer.claim, kLanguage);
        entry.items = annexItems(criterion, answer);
        addDeclarations(entry, criterion.id, criterion.declarations);
        addReasons(entry, index);
    }

    /// A clause that several reasons rest on stands once, after the last of them.
    void addReasons(AnnexEntry &entry, std::size_t index) const
    {
        AnnexText *before = nullptr;
        const auto reasons = m_scores.reasonsOf(index);
        entry.items.reserve(entry.items.size() + reasons.size());
        for (const auto &reason : reasons) {
            const auto worded = word(reason, m_rubric, index, kLanguage);
            if (before && before->clause == worded.clause)
                before->clause.clear();
            const auto *label = before ? "" : "Lý do";
            auto &item = entry.items.emplace_back(AnnexText{label, worded.text + '.', worded.clause});
            before = &std::get<AnnexText>(item);
        }
    }

    const Dossier &m_dossier;
    const Rubric &m_rubric;
    const ScoreSheet &m_scores;
};

} // namespace

AnnexContent annexContent(const Dossier &dossier, const ScoreSheet &sheet, std::string_view sealedAs)
{
    const AnnexWriter writer(dossier, sheet);
    AnnexContent annex{"PHỤ LỤC MINH CHỨNG", writer.heading(),
        {"STT", "Nội dung, minh chứng, lý do chấm điểm", "Tự đánh giá", "Điểm/\ntối đa"}, {},
        "Cảnh báo:", {}};
    if (!sealedAs.empty())
        annex.heading.push_back(
            {SheetLine::Style::Field, "Mã đối chiếu đầy đủ: " + std::string(sealedAs), {}});
    for (const auto &row : officialSheet(dossier, sheet).rows)
        annex.entries.push_back(writer.entry(row));
    for (const auto &warning : sheet.warnings)
        annex.warnings.push_back(writer.warningText(warning));
    if (annex.warnings.empty())
        annex.warnings.push_back("Không có cảnh báo.");
    return annex;
}

} // namespace bangdiem
