// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossiertext.h"

#include "cli/sealtext.h"
#include "cli/textout.h"
#include "dossier/part.h"

namespace bangdiem::cli {

namespace {

using enum TextTable::Align;

/// The parts of one answer, with "; " between.
class AnswerText
{
public:
    AnswerText(const Criterion &criterion, const Answer &answer, Language language)
        : m_language(language)
    {
        if (answer.claim)
            add(claimText(criterion, *answer.claim));
        addFigures(criterion, answer.figures);
        for (const auto &unit : answer.units)
            add("[" + unit.unit + ": " + AnswerText(criterion, unit.figures, language).textOr("—") + "]");
        for (const auto &document : answer.documents)
            add(documentText(document));
        for (const auto &file : answer.attachments)
            add({"tệp {}", "file {}"}, file.name);
        for (const auto &link : answer.links)
            add({"liên kết {}", "link {}"}, link);
        if (!answer.note.empty())
            add({"ghi chú: {}", "note: {}"}, answer.note);
    }

    /// Figures alone.
    AnswerText(const Criterion &criterion, const Figures &figures, Language language)
        : m_language(language)
    {
        addFigures(criterion, figures);
    }

    /// What an earlier year said.
    AnswerText(const Criterion &criterion, const Earlier &earlier, Language language)
        : m_language(language)
    {
        add(earlier.reviewed ? Words{"đã xem lại", "reviewed"} : Words{"cần xem lại", "needs review"}, {});
        add({"từ hồ sơ năm {}", "from the dossier of {}"}, std::to_string(earlier.year));
        addFigures(criterion, earlier.figures);
        for (const auto &document : earlier.documents)
            add(documentText(document));
    }

    const std::string &text() const { return m_text; }
    std::string textOr(const std::string &nothing) const { return m_text.empty() ? nothing : m_text; }

private:
    void add(const std::string &part) { m_text += (m_text.empty() ? "" : "; ") + part; }
    void add(Words words, const std::string &detail) { add(say(words, m_language, detail)); }

    void addFigures(const Criterion &criterion, const Figures &figures)
    {
        for (std::size_t i = 0; i < std::min(figures.size(), criterion.figures.size()); ++i) {
            if (figures[i])
                add(criterion.figures[i].label + ": " + valueText(criterion.figures[i], *figures[i]));
        }
    }

    static std::string valueText(const FigureField &field, std::int64_t value)
    {
        const auto option = static_cast<std::size_t>(value);
        return option < field.options.size() ? field.options[option].label : std::to_string(value);
    }

    std::string claimText(const Criterion &criterion, Points claim) const
    {
        if (std::holds_alternative<GradedRule>(criterion.rule))
            return say({"{} điểm", "{} points"}, m_language, toText(claim, m_language));
        return claim > Points() ? say({"có", "yes"}, m_language) : say({"không", "no"}, m_language);
    }

    std::string documentText(const Document &document) const
    {
        auto text = say({"văn bản", "document"}, m_language);
        const auto addPart = [&](std::string_view before, const std::string &part, std::string_view after) {
            if (!part.empty())
                (((text += ' ') += before) += part) += after;
        };
        addPart("", document.number, "");
        addPart(
            Words{"ngày ", "of "}.in(m_language), document.date ? toText(*document.date) : std::string(), "");
        addPart("“", document.title, "”");
        addPart(Words{"trang ", "page "}.in(m_language), document.page, "");
        return text;
    }

    Language m_language;
    std::string m_text;
};

/// The declaration's own sentence.
std::string declarationText(const Rubric &rubric, const Declared &declared)
{
    const auto group = findGroup(rubric, declared.target);
    const auto criterion = findCriterion(rubric, declared.target);
    const Declaration *found = nullptr;
    if (group)
        found = findDeclaration(rubric.groups[*group].declarations, declared.id);
    if (!found && criterion)
        found = findDeclaration(rubric.criteria[*criterion].declarations, declared.id);
    return found ? found->label : declared.id;
}

} // namespace

std::string titleLine(const Dossier &dossier, Language language)
{
    const auto year = std::to_string(dossier.heading.assessment.year);
    return onOneLine(dossier.heading.agency) + say({" — năm {} — ", " — {} — "}, language, year)
        + onOneLine(dossier.rules().name) + '\n' + partLine(dossier, language);
}

std::string partLine(const Dossier &dossier, Language language)
{
    if (!dossier.part)
        return {};
    std::string ids;
    for (const auto &id : shortIds(dossier.rules(), dossier.part->rows))
        ids += (ids.empty() ? "" : ", ") + id;
    return say({"Phần việc: chỉ các mục {} được giao\n", "A part: only the rows {} were handed out\n"},
        language, onOneLine(ids));
}

std::string headingText(const DossierFile &file, std::size_t historyLength, Language language)
{
    const auto &dossier = file.dossier();
    const auto &heading = dossier.heading;
    TextTable table({Left, Left});
    const auto add = [&](Words label, const std::string &value) { table.add({say(label, language), value}); };
    add({"Cơ quan:", "Agency:"}, heading.agency);
    add({"Địa danh:", "Place:"}, heading.place);
    add({"Số cán bộ công chức:", "Staff:"}, std::to_string(heading.assessment.staff));
    add({"Năm đánh giá:", "Year:"}, std::to_string(heading.assessment.year));
    add({"Ngày đánh giá:", "Assessed as of:"}, toText(heading.assessment.asOf));
    for (const auto &unit : heading.units)
        add({"Đơn vị:", "Unit:"}, unit);
    add({"Bảng đánh giá:", "Rubric:"}, dossier.rules().name);
    add({"SHA-256 của bảng:", "Rubric SHA-256:"}, dossier.rubric->sha256);
    add({"Mã hồ sơ:", "Dossier id:"}, dossier.id);
    addState(table, file, language);
    add({"Số thay đổi đã ghi:", "Changes recorded:"}, std::to_string(historyLength));
    return table.text() + partLine(dossier, language);
}

std::string answersText(const Dossier &dossier, Language language)
{
    const auto &rubric = dossier.rules();
    TextTable table({Left, Left});
    for (const auto &declared : dossier.answers.declared)
        table.add({declared.target,
            say({"khai báo: {}", "declared: {}"}, language, declarationText(rubric, declared))});
    for (std::size_t i = 0; i < dossier.answers.criteria.size(); ++i) {
        const auto &answer = dossier.answers.criteria[i];
        if (!isBlank(answer) || !answer.units.empty())
            table.add({rubric.criteria[i].id, AnswerText(rubric.criteria[i], answer, language).text()});
    }
    const auto lines = table.text("  ");
    if (lines.empty())
        return '\n' + say({"Chưa trả lời mục nào.", "No row is answered."}, language) + '\n';
    return '\n' + say({"Câu trả lời:", "Answers:"}, language) + '\n' + lines;
}

std::string earlierText(const Dossier &dossier, Language language)
{
    TextTable table({Left, Left});
    for (std::size_t i = 0; i < dossier.answers.criteria.size(); ++i) {
        const auto &criterion = dossier.rules().criteria[i];
        if (const auto &earlier = dossier.answers.criteria[i].earlier)
            table.add({criterion.id, AnswerText(criterion, *earlier, language).text()});
    }
    const auto lines = table.text("  ");
    if (lines.empty())
        return {};
    return '\n' + say({"Mang sang từ năm trước:", "Carried over from an earlier year:"}, language) + '\n'
        + lines;
}

std::string evidenceText(const Dossier &dossier, Language language)
{
    TextTable table({Left, Right, Left, Left});
    for (std::size_t i = 0; i < dossier.answers.criteria.size(); ++i) {
        for (const auto &file : dossier.answers.criteria[i].attachments)
            table.add(
                {dossier.rules().criteria[i].id, sizeText(file.size, language), file.sha256, file.name});
    }
    const auto lines = table.text("  ");
    if (lines.empty())
        return {};
    return '\n' + say({"Tệp minh chứng:", "Evidence files:"}, language) + '\n' + lines;
}

} // namespace bangdiem::cli
