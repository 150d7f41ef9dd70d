// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/minutes.h"

#include "dossier/manifest.h"

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
        addSum({}, m_rules.texts.totalLabel, m_rules.maximum, m_comparison.self.total.score,
            m_comparison.reviewed.total.score);
        return std::move(m_rows);
    }

private:
    void addSection(std::size_t index)
    {
        const auto &section = m_rules.sections[index];
        addSum(section.number, section.text, section.maximum, m_comparison.self.sections[index].score,
            m_comparison.reviewed.sections[index].score);
        std::optional<std::size_t> group;
        for (auto i = section.firstCriterion; i < section.endCriterion; ++i) {
            const auto &row = m_rules.criteria[i];
            if (row.group && row.group != group)
                m_rows.push_back(
                    {{m_rules.groups[*row.group].number, m_rules.groups[*row.group].text}, true});
            group = row.group;
            m_rows.push_back(
                {{row.number, row.text, row.maximum, m_comparison.self.criteria[i].score,
                     m_comparison.reviewed.criteria[i].score, differenceAt(i), opinionOf(rowOf(m_review, i))},
                    false});
        }
    }

    TableCell differenceAt(std::size_t criterion) const
    {
        const auto difference = m_comparison.difference(criterion);
        return difference == Points() ? TableCell() : TableCell(difference);
    }

    void addSum(
        const std::string &number, const std::string &text, Points maximum, Points self, Points reviewed)
    {
        const auto difference = reviewed - self;
        m_rows.push_back({{number, text, maximum, self, reviewed,
                              difference == Points() ? TableCell() : TableCell(difference)},
            true});
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

std::string conclusion(const Rubric &rules, const Comparison &comparison, const MinutesFacts &facts)
{
    auto text = "tổng điểm thẩm định " + toText(comparison.reviewed.total.score, Language::Vietnamese) + "/"
        + toText(rules.maximum, Language::Vietnamese) + " (tự đánh giá "
        + toText(comparison.self.total.score, Language::Vietnamese) + ")";
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
    document.below = {{Style::Notice, "Kết luận:", conclusion(rules, comparison, facts)},
        {Style::Notice, {}, "Biên bản được lập thành hai bản có giá trị như nhau, mỗi bên giữ một bản."}};
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
