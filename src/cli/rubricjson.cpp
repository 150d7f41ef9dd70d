// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rubricjson.h"

#include "base/date.h"
#include "cli/jsonout.h"
#include "cli/partsjson.h"
#include "cli/textout.h"
#include "scoring/wordedparts.h"

namespace bangdiem::cli {

namespace {

std::string_view needName(Need need)
{
    switch (need) {
    case Need::None:
        return "none";
    case Need::Optional:
        return "optional";
    case Need::Required:
        return "required";
    }
    return {};
}

/// "06-30"
std::string dayText(std::chrono::month_day day)
{
    return toIsoText(Date(std::chrono::year(2000), day.month(), day.day())).substr(5);
}

/// The test of a row; the rest of a rule is its kind.
struct TestJson {
    const Criterion &criterion;

    const std::string &figure(std::size_t index) const { return criterion.figures[index].name; }

    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const RatioTest &test) const
    {
        return {{"kind", "ratio"}, {"numerator", figure(test.numerator)},
            {"denominator", figure(test.denominator)}, {"atLeast", points(test.atLeast)},
            {"partOfWhole", test.partOfWhole}};
    }
    Json operator()(const CountTest &test) const
    {
        return {{"kind", "count"}, {"figure", figure(test.figure)}, {"atLeast", test.atLeast}};
    }
    Json operator()(const DeadlineTest &test) const
    {
        return {{"kind", "deadline"}, {"notAfter", dayText(test.notAfter)}};
    }
};

struct RuleJson {
    const Rubric &rubric;
    const Criterion &criterion;
    Json &row;

    void operator()(const GradedRule &rule) const
    {
        row["kind"] = "graded";
        row["step"] = points(rule.step);
    }
    void operator()(const AllOrNothingRule &rule) const
    {
        row["kind"] = "all-or-nothing";
        row["test"] = std::visit(TestJson{criterion}, rule.test);
    }
    void operator()(const ComputedRule &rule) const
    {
        row["kind"] = "computed";
        row["atLeast"] = points(criterion.minimum);
        row["points"] = partsJson(rubric, criterion, rule);
    }
    void operator()(const ReviewedRule &) const { row["kind"] = "reviewed"; }
    void operator()(const InformationalRule &) const { row["kind"] = "informational"; }
};

struct RuleText {
    const Rubric &rubric;
    const Criterion &criterion;
    Language language;

    std::string operator()(const GradedRule &rule) const
    {
        return say({"chấm theo mức, bước {}", "graded, step {}"}, language, toText(rule.step, language));
    }
    std::string operator()(const AllOrNothingRule &rule) const
    {
        return say({"có/không", "yes/no"}, language) + std::visit(*this, rule.test);
    }
    std::string operator()(const ComputedRule &rule) const
    {
        std::string text;
        for (std::size_t part = 0; part < rule.parts.size(); ++part)
            if (const auto target = PartWords(rubric, criterion, language).target(part); !target.empty())
                text += (text.empty() ? "" : "; ") + target;
        return say({"tính từ số liệu, tối đa khi {}", "computed, full when {}"}, language, text);
    }
    std::string operator()(const ReviewedRule &) const
    {
        return say({"người thẩm định chấm", "scored by the reviewer"}, language);
    }
    std::string operator()(const InformationalRule &) const
    {
        return say({"chỉ hỏi, không chấm", "asked, without points"}, language);
    }
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const RatioTest &test) const
    {
        return ", " + criterion.figures[test.numerator].name + '/' + criterion.figures[test.denominator].name
            + " ≥ " + toText(test.atLeast, language) + " %";
    }
    std::string operator()(const CountTest &test) const
    {
        return ", " + criterion.figures[test.figure].name + " ≥ " + std::to_string(test.atLeast);
    }
    std::string operator()(const DeadlineTest &test) const
    {
        return say({", chậm nhất {}", ", not after {}"}, language, dayText(test.notAfter));
    }
};

Json declarationsJson(const std::vector<Declaration> &declarations)
{
    auto list = Json::array();
    for (const auto &declaration : declarations) {
        list.push_back({{"id", declaration.id}, {"label", declaration.label}, {"clause", declaration.clause},
            {"award",
                declaration.excludes ? "excluded"
                                     : std::to_string(declaration.numerator) + '/'
                        + std::to_string(declaration.denominator)}});
    }
    return list;
}

Json criterionJson(const Rubric &rubric, const Criterion &criterion)
{
    Json row{{"id", criterion.id}, {"number", criterion.number}, {"text", criterion.text},
        {"note", criterion.note}, {"clause", criterion.clause}, {"max", points(criterion.maximum)}};
    std::visit(RuleJson{rubric, criterion, row}, criterion.rule);
    row["figures"] = {{"need", needName(criterion.figuresNeed)}, {"fields", Json::array()}};
    for (const auto &field : criterion.figures)
        row["figures"]["fields"].push_back({{"name", field.name}, {"label", field.label}});
    row["document"] = {{"need", needName(criterion.documentNeed)}, {"yearly", criterion.documentYearly}};
    row["attachment"] = {{"need", needName(criterion.attachmentNeed)}};
    row["declarations"] = declarationsJson(criterion.declarations);
    return row;
}

Json groupJson(const Rubric &rubric, const Group &group)
{
    Json json{{"id", group.id}, {"number", group.number}, {"text", group.text}, {"note", group.note},
        {"clause", group.clause}, {"max", points(group.maximum)},
        {"declarations", declarationsJson(group.declarations)}, {"criteria", Json::array()}};
    for (std::size_t i = group.firstCriterion; i < group.endCriterion; ++i)
        json["criteria"].push_back(criterionJson(rubric, rubric.criteria[i]));
    return json;
}

Json sectionJson(const Rubric &rubric, const Section &section)
{
    Json json{{"id", section.id}, {"number", section.number}, {"text", section.text},
        {"clause", section.clause}, {"max", points(section.maximum)}, {"items", Json::array()}};
    for (std::size_t i = section.firstCriterion; i < section.endCriterion;) {
        const auto &criterion = rubric.criteria[i];
        json["items"].push_back(criterion.group ? groupJson(rubric, rubric.groups[*criterion.group])
                                                : criterionJson(rubric, criterion));
        i = criterion.group ? rubric.groups[*criterion.group].endCriterion : i + 1;
    }
    return json;
}

std::string evidenceText(const Criterion &criterion, Language language)
{
    std::string text;
    const auto add = [&](Need need, Words kind) {
        if (need == Need::None)
            return;
        text += (text.empty() ? "" : ", ") + say(kind, language);
        if (need == Need::Optional)
            text += say({" (không bắt buộc)", " (optional)"}, language);
    };
    add(criterion.figuresNeed, {"số liệu", "figures"});
    add(criterion.documentNeed, {"văn bản", "document"});
    add(criterion.attachmentNeed, {"tệp đính kèm", "attachment"});
    return text;
}

} // namespace

Json rubricSummary(const Rubric &rubric)
{
    const auto &source = rubric.source;
    Json json{{"id", rubric.id}, {"title", rubric.name},
        {"source",
            {{"decision", source.decision}, {"issuer", source.issuer},
                {"date", source.date ? Json(toIsoText(*source.date)) : Json()},
                {"appendix", source.appendix}}},
        {"years", nullptr}, {"replaces", rubric.replaces}, {"criteria_count", rubric.criteria.size()},
        {"max", points(rubric.maximum)}};
    if (!source.replaces.empty())
        json["source"]["replaces"] = source.replaces;
    if (rubric.years)
        json["years"]
            = {{"from", rubric.years->from}, {"to", rubric.years->to ? Json(*rubric.years->to) : Json()}};
    return json;
}

std::string yearsText(const Rubric &rubric, Language language)
{
    if (!rubric.years)
        return say({"mọi năm", "any year"}, language);
    const auto from = std::to_string(rubric.years->from);
    if (!rubric.years->to)
        return say({"từ {}", "from {}"}, language, from);
    return *rubric.years->to == rubric.years->from ? from : from + "–" + std::to_string(*rubric.years->to);
}

std::string sourceText(const Rubric &rubric, Language language)
{
    const auto &source = rubric.source;
    auto text = source.decision + ", " + source.issuer;
    if (source.date)
        text += ", " + toText(*source.date);
    text = onOneLine(text) + '\n';
    text += say({"Năm đánh giá: {}", "Years of assessment: {}"}, language, yearsText(rubric, language));
    if (!source.replaces.empty())
        text += '\n' + say({"Thay: {}", "Replaces: {}"}, language, onOneLine(source.replaces));
    for (const auto &id : rubric.replaces)
        text += '\n' + say({"Thay bộ tiêu chí: {}", "Replaces the rubric: {}"}, language, id);
    return text;
}

Json rubricJson(const Rubric &rubric)
{
    auto json = rubricSummary(rubric);
    json["evidence_clause"] = rubric.evidenceClause;
    if (!rubric.agencyGroups.empty())
        json["agencyGroups"] = Json::array();
    for (const auto &group : rubric.agencyGroups)
        json["agencyGroups"].push_back({{"id", group.id}, {"name", group.name}});
    json["sections"] = Json::array();
    for (const auto &section : rubric.sections)
        json["sections"].push_back(sectionJson(rubric, section));
    return json;
}

std::string rubricText(const Rubric &rubric, Language language)
{
    using enum TextTable::Align;
    TextTable table({Left, Right, Left, Left, Left});
    table.add({say({"Mục", "Row"}, language), say({"Điểm", "Points"}, language),
        say({"Cách chấm", "Rule"}, language), say({"Minh chứng", "Evidence"}, language),
        say({"Nội dung", "Text"}, language)});
    for (const auto &section : rubric.sections) {
        table.add({section.id, toText(section.maximum, language), {}, {}, section.text});
        for (std::size_t i = section.firstCriterion; i < section.endCriterion; ++i) {
            const auto &criterion = rubric.criteria[i];
            const auto *group = criterion.group ? &rubric.groups[*criterion.group] : nullptr;
            if (group && group->firstCriterion == i)
                table.add({"  " + group->id, toText(group->maximum, language), {}, {}, group->text});
            table.add({(group ? "    " : "  ") + criterion.id, toText(criterion.maximum, language),
                std::visit(RuleText{rubric, criterion, language}, criterion.rule),
                evidenceText(criterion, language), criterion.text});
        }
    }
    return rubric.id + "\n" + onOneLine(rubric.name) + "\n" + sourceText(rubric, language) + "\n\n"
        + table.text();
}

} // namespace bangdiem::cli
