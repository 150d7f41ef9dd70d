// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/minutes.h"

#include "dossier/manifest.h"
#include "review/maxima.h"

namespace bangdiem {

namespace {

using Style = SheetLine::Style;

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// "Bác minh chứng: Là quy chế thư điện tử"; of a question the comment alone.
std::string opinionOf(const RowReview &row)
{
    if (!row.verdict)
        return row.comment;
    if (*row.verdict == RowVerdict::Accept)
        return row.comment;
    return word(*row.verdict, Language::Vietnamese) + ": " + row.comment;
}

/// Its own maximum, where less than the sheet's applies.
Points appliedMaximum(const SumScore &sum)
{
    return sum.rebasedFrom.value_or(sum.maximum);
}

bool isExcluded(const ScoreSheet &sheet, std::size_t criterion)
{
    return sheet.criteria[criterion].status == Status::Excluded;
}

/// "Không áp dụng: Không có thủ tục hành chính"
std::string exclusionOf(const Rubric &rules, const ScoreSheet &sheet, std::size_t criterion)
{
    const auto &row = rules.criteria[criterion];
    std::string text = "Không áp dụng";
    for (const auto &reason : sheet.reasonsOf(criterion)) {
        const auto *excluded = std::get_if<reason::Excluded>(&reason);
        if (!excluded)
            continue;
        const auto &declarations
            = excluded->ofGroup ? rules.groups[*row.group].declarations : row.declarations;
        text += ": " + declarations[excluded->declaration].label;
    }
    return text;
}

TableCell pointsUnless(bool excluded, Points points)
{
    return excluded ? TableCell(std::string("–")) : TableCell(points);
}

class Table
{
public:
    Table(const Rubric &rules, const Comparison &comparison, const Review &review)
        : m_rules(rules)
        , m_comparison(comparison)
        , m_review(review)
    {
    }

    std::vector<TableRow> rows()
    {
        for (std::size_t i = 0; i < m_rules.sections.size(); ++i)
            addSection(i);
        addSum({}, m_rules.texts.totalLabel, m_comparison.self.total, m_comparison.reviewed.total);
        return std::move(m_rows);
    }

private:
    void addSection(std::size_t index)
    {
        const auto &section = m_rules.sections[index];
        addSum(section.number, section.text, m_comparison.self.sections[index],
            m_comparison.reviewed.sections[index]);
        std::optional<std::size_t> group;
        for (auto i = section.firstCriterion; i < section.endCriterion; ++i) {
            const auto &row = m_rules.criteria[i];
            if (row.group && row.group != group)
                m_rows.push_back(
                    {{m_rules.groups[*row.group].number, m_rules.groups[*row.group].text}, true});
            group = row.group;
            addRow(i);
        }
    }

    void addRow(std::size_t criterion)
    {
        const auto &row = m_rules.criteria[criterion];
        const auto &[self, recomputed, reviewed] = m_comparison;
        const bool excluded = isExcluded(reviewed, criterion);
        auto opinion = opinionOf(rowOf(m_review, criterion));
        if (excluded)
            opinion = exclusionOf(m_rules, reviewed, criterion) + (opinion.empty() ? "" : ". ") + opinion;
        m_rows.push_back({{row.number, row.text, pointsUnless(excluded, row.maximum),
                              pointsUnless(isExcluded(self, criterion), self.criteria[criterion].score),
                              pointsUnless(excluded, reviewed.criteria[criterion].score),
                              differenceAt(criterion), std::move(opinion)},
            false});
    }

    TableCell differenceAt(std::size_t criterion) const
    {
        const auto difference = m_comparison.difference(criterion);
        return difference == Points() ? TableCell() : TableCell(difference);
    }

    void addSum(
        const std::string &number, const std::string &text, const SumScore &self, const SumScore &reviewed)
    {
        const auto difference = reviewed.score - self.score;
        TableRow row{{number, text, reviewed.maximum, self.score, reviewed.score,
                         difference == Points() ? TableCell() : TableCell(difference)},
            true};
        if (self.maximum != reviewed.maximum)
            row.cells.emplace_back("Tự đánh giá trên tối đa " + toText(self.maximum, Language::Vietnamese));
        m_rows.push_back(std::move(row));
    }

    const Rubric &m_rules;
    const Comparison &m_comparison;
    const Review &m_review;
    std::vector<TableRow> m_rows;
};

std::vector<SheetLine> linesAbove(const Dossier &dossier, const MinutesFacts &facts)
{
    const auto &heading = dossier.heading;
    return {{Style::Appendix, {}, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
        {Style::Appendix, {}, "Độc lập - Tự do - Hạnh phúc"}, {Style::Title, {}, " "},
        {Style::Title, {}, "BIÊN BẢN THẨM ĐỊNH"},
        {Style::Title, {},
            "Mức độ ứng dụng công nghệ thông tin năm " + std::to_string(heading.assessment.year)},
        {Style::Field, "Cơ quan được thẩm định:", heading.agency},
        {Style::Field, "Hồ sơ:",
            "số " + std::to_string(facts.submission) + ", lần chốt " + std::to_string(dossier.revision)
                + ", nhận ngày " + toText(facts.receivedOn)},
        {Style::Field, "Mã đối chiếu:", fingerprintText(facts.fingerprint)},
        {Style::Field, "Chốt và ký:", facts.seal},
        {Style::Field, "Người thẩm định:", joined(facts.reviewers)}};
}

std::string outOf(const SumScore &sum)
{
    return toText(sum.score, Language::Vietnamese) + "/" + toText(sum.maximum, Language::Vietnamese);
}

/// Which rows do not apply, and what is left of the maximum; nothing where all apply.
std::vector<SheetLine> exclusions(const Rubric &rules, const ScoreSheet &reviewed)
{
    std::string rows;
    for (std::size_t i = 0; i < rules.criteria.size(); ++i)
        if (isExcluded(reviewed, i))
            rows += (rows.empty() ? "" : ", ") + rules.criteria[i].id;
    if (rows.empty())
        return {};
    const auto &total = reviewed.total;
    auto text = rows + "; điểm tối đa của các tiêu chí áp dụng là "
        + toText(appliedMaximum(total), Language::Vietnamese) + " trên "
        + toText(rules.maximum, Language::Vietnamese) + " điểm của bảng";
    if (total.rebasedFrom)
        text += ", điểm được quy về " + toText(total.maximum, Language::Vietnamese);
    else if (const auto percent = percentOf(total.score, total.maximum))
        text += "; đạt " + toText(*percent, Language::Vietnamese) + " %";
    return {{Style::Notice, "Không áp dụng:", text + "."}};
}

std::string conclusion(const Comparison &comparison, const MinutesFacts &facts)
{
    const auto &[self, recomputed, reviewed] = comparison;
    auto text = "tổng điểm thẩm định " + outOf(reviewed.total) + " (tự đánh giá "
        + (self.total.maximum == reviewed.total.maximum ? toText(self.total.score, Language::Vietnamese)
                                                        : outOf(self.total))
        + ")";
    if (facts.closedOn)
        text += "; kết thúc thẩm định ngày " + toText(*facts.closedOn) + " bởi " + facts.closedBy;
    else
        text += "; trạng thái: " + word(facts.state, Language::Vietnamese);
    return text + ".";
}

} // namespace

TableDocument minutesTable(const Dossier &dossier, const Rubric &rules, const Comparison &comparison,
    const Review &review, const MinutesFacts &facts)
{
    TableDocument document;
    document.name = "Biên bản";
    document.above = linesAbove(dossier, facts);
    document.columns
        = {{"STT", 12, false}, {"Nội dung", 59, true}, {"Tối đa", 13, false}, {"Tự đánh giá", 15, false},
            {"Thẩm định", 14, false}, {"Chênh lệch", 14, false}, {"Ý kiến", 38, true}};
    document.rows = Table(rules, comparison, review).rows();
    document.below = exclusions(rules, comparison.reviewed);
    document.below.push_back({Style::Notice, "Kết luận:", conclusion(comparison, facts)});
    document.below.push_back(
        {Style::Notice, {}, "Biên bản được lập thành hai bản có giá trị như nhau, mỗi bên giữ một bản."});
    document.signatures = {{"", "ĐẠI DIỆN CƠ QUAN ĐƯỢC THẨM ĐỊNH", "(ký tên, đóng dấu)"},
        {dossier.heading.place + ", ngày tháng năm 20.....", "NGƯỜI THẨM ĐỊNH", "(ký, ghi rõ họ tên)"}};
    document.heading = dossier.heading;
    document.marks = "Năm đánh giá " + std::to_string(dossier.heading.assessment.year) + " · Hồ sơ "
        + dossier.id + " · Bản " + std::to_string(dossier.revision)
        + "\nMã đối chiếu: " + fingerprintText(facts.fingerprint);
    document.isDraft = facts.state != ReviewState::Closed;
    return document;
}

} // namespace bangdiem
