// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/wording.h"

#include "scoring/phrases.h"
#include "scoring/wordedparts.h"

namespace bangdiem {

namespace {

/// A reason in words, its conclusion still apart.
struct Sentence {
    std::string_view rule;
    std::string text; ///< Begins in lower case where it begins with a word.
    bool costsAll = false; ///< ", nên chấm 0 điểm" follows.
    bool byEvidenceClause = false; ///< It rests on the Lưu ý, not on the row.
    std::string_view clause{}; ///< Where it rests on neither.
};

std::string conclusion(Language language)
{
    return say(language, ", nên chấm 0 điểm", ", so 0 points");
}

/// One overload a reason: a new reason without words does not compile.
class ReasonWords
{
public:
    ReasonWords(const Rubric &rubric, std::size_t criterion, Language language)
        : m_rubric(rubric)
        , m_criterion(rubric.criteria[criterion])
        , m_language(language)
    {
    }

    Sentence operator()(const reason::Exempt &exempt) const
    {
        const auto &declarations
            = exempt.ofGroup ? m_rubric.groups[*m_criterion.group].declarations : m_criterion.declarations;
        const auto &declaration = declarations[exempt.declaration];
        return {.rule = "exempt",
            .text = words("khai báo “{0}”: được tính {1}", "declared “{0}”: counts {1}",
                {declaration.label, points(exempt.award)}),
            .clause = declaration.clause};
    }

    Sentence operator()(const reason::Unanswered &) const
    {
        return {.rule = "unanswered",
            .text = words("chưa trả lời, nên chưa có điểm", "not answered yet, so no points yet")};
    }

    Sentence operator()(const reason::FigureMissing &missing) const
    {
        const auto figure = figureText(m_criterion, missing.figure);
        return fault("no-figures", missing.required,
            missing.required ? words("thiếu số liệu {0}", "the figure {0} is missing", {figure})
                             : words("đã nhập số liệu nhưng còn thiếu {0}",
                                 "figures are given, but {0} is missing", {figure}));
    }

    Sentence operator()(const reason::DenominatorZero &zero) const
    {
        return partFault("denominator-zero", zero.required,
            words("{0} bằng 0, không tính được tỷ lệ", "{0} is 0, which gives no ratio",
                {figureText(m_criterion, zero.figure)}));
    }

    Sentence operator()(const reason::PartLargerThanWhole &larger) const
    {
        const auto &test = std::get<RatioTest>(std::get<AllOrNothingRule>(m_criterion.rule).test);
        return fault("part-over-whole", larger.required,
            words("{0} là {1}, lớn hơn {2} là {3}", "{0} is {1}, more than {2}, which is {3}",
                {figureText(m_criterion, test.numerator), count(larger.part),
                    figureText(m_criterion, test.denominator), count(larger.whole)}));
    }

    Sentence operator()(const reason::DocumentMissing &) const
    {
        return fault("no-document", true,
            words("thiếu số và ngày ban hành văn bản", "the document's number and date are missing"));
    }

    Sentence operator()(const reason::DocumentWithoutNumber &without) const
    {
        return fault("no-document-number", without.required,
            words("thiếu số {0}", "the number of {0} is missing", {document(without.document)}));
    }

    Sentence operator()(const reason::DocumentWithoutDate &without) const
    {
        return fault("no-document-date", without.required,
            words("thiếu ngày ban hành {0}", "the date of {0} is missing", {document(without.document)}));
    }

    Sentence operator()(const reason::DocumentAfterAssessment &after) const
    {
        return fault("document-after-assessment", after.required,
            words("{0} ban hành ngày {1}, sau ngày đánh giá {2}",
                "{0} is dated {1}, after the assessment date {2}",
                {document(after.document), toText(after.date), toText(after.asOf)}));
    }

    Sentence operator()(const reason::AttachmentMissing &) const
    {
        return fault("no-attachment", true, words("thiếu tệp minh chứng", "the evidence file is missing"));
    }

    Sentence operator()(const reason::RatioHeld &held) const
    {
        return {.rule = "ratio",
            .text = ratioText(held.numerator, held.denominator, held.atLeast, held.passed, m_language),
            .costsAll = !held.passed};
    }

    Sentence operator()(const reason::CountHeld &held) const
    {
        const auto &test = std::get<CountTest>(std::get<AllOrNothingRule>(m_criterion.rule).test);
        return {.rule = "count",
            .text = figureText(m_criterion, test.figure) + ": " + count(held.count)
                + (held.passed ? " ≥ " : " < ") + count(held.atLeast),
            .costsAll = !held.passed};
    }

    Sentence operator()(const reason::DeadlineHeld &held) const
    {
        return {.rule = "deadline",
            .text = held.passed
                ? words("văn bản ban hành ngày {0}, không muộn hơn {1}",
                    "the document is dated {0}, not later than {1}",
                    {toText(held.date), toText(held.notAfter)})
                : words("văn bản ban hành ngày {0}, muộn hơn {1}",
                    "the document is dated {0}, later than {1}", {toText(held.date), toText(held.notAfter)}),
            .costsAll = !held.passed};
    }

    Sentence operator()(const reason::DocumentGiven &given) const
    {
        return {.rule = "document",
            .text
            = words("{0} có số và ngày ban hành", "{0} has its number and date", {document(given.document)})};
    }

    Sentence operator()(const reason::Claimed &claimed) const
    {
        if (claimed.implied)
            return {.rule = "claim", .text = impliedClaim()};
        if (std::holds_alternative<AllOrNothingRule>(m_criterion.rule))
            return {.rule = "claim", .text = words("tự đánh giá: Có", "claimed: yes")};
        return {.rule = "claim",
            .text = words("tự đánh giá {0}, tối đa {1}", "claimed {0} of {1}",
                {points(claimed.claim), numberText(m_criterion.maximum, m_language)})};
    }

    Sentence operator()(const reason::Conceded &) const
    {
        return {.rule = "conceded", .text = words("tự đánh giá: Không", "claimed: no"), .costsAll = true};
    }

    Sentence operator()(const reason::ClaimCapped &capped) const
    {
        return {.rule = "capped",
            .text = words("tự đánh giá {0}, vượt mức tối đa, nên chỉ tính {1}",
                "claimed {0}, above the maximum, so {1} count",
                {points(capped.claim), points(capped.maximum)})};
    }

    Sentence operator()(const reason::OptionChosen &chosen) const
    {
        return {.rule = "choice", .text = parts().text(chosen)};
    }
    Sentence operator()(const reason::MeasureTaken &taken) const
    {
        return {.rule = "measure", .text = parts().text(taken)};
    }
    Sentence operator()(const reason::FullWithoutWhole &full) const
    {
        return {.rule = "full-without-whole", .text = parts().text(full)};
    }
    Sentence operator()(const reason::OutsideWhole &outside) const
    {
        return partFault("outside-whole", outside.required, parts().text(outside));
    }
    Sentence operator()(const reason::PartMissing &missing) const
    {
        return {.rule = "part-missing", .text = parts().text(missing)};
    }
    Sentence operator()(const reason::PartCut &cut) const
    {
        return {.rule = "part-cut", .text = parts().text(cut)};
    }
    Sentence operator()(const reason::BestTaken &best) const
    {
        return {.rule = "best", .text = parts().text(best)};
    }

    Sentence operator()(const reason::Computed &computed) const
    {
        auto text = words("được tính {0}, tối đa {1}", "counts {0} of {1}",
            {points(computed.points), numberText(m_criterion.maximum, m_language)});
        if (computed.rounded)
            text += words(" (làm tròn đến {0} chữ số lẻ)", " (rounded to {0} decimals)",
                {std::to_string(m_rubric.decimals)});
        return {.rule = "computed", .text = std::move(text)};
    }

    Sentence operator()(const reason::GateClosed &closed) const
    {
        return {.rule = "gate-closed",
            .text = words("chỉ tính khi {0}, mà mục đó chưa đạt", "counts only where {0}, which it does not",
                {gateText(closed.criterion)}),
            .costsAll = true};
    }

    Sentence operator()(const reason::GateWaits &waits) const
    {
        return {.rule = "gate-waits",
            .text = words("chỉ tính khi {0}, mà mục đó còn chờ chấm",
                "counts only where {0}, which is still to be scored", {gateText(waits.criterion)})};
    }

    Sentence operator()(const reason::Excluded &excluded) const
    {
        const auto &declarations
            = excluded.ofGroup ? m_rubric.groups[*m_criterion.group].declarations : m_criterion.declarations;
        const auto &declaration = declarations[excluded.declaration];
        return {.rule = "excluded",
            .text = words("khai báo “{0}”: không tính vào điểm và điểm tối đa",
                "declared “{0}”: left out of the points and of the maximum", {declaration.label}),
            .clause = declaration.clause};
    }

    Sentence operator()(const reason::AwaitsReview &) const
    {
        return {.rule = "awaits-review",
            .text = words("do người thẩm định chấm, tối đa {0}", "scored by the reviewer, up to {0}",
                {points(m_criterion.maximum)})};
    }

    Sentence operator()(const reason::AwaitsCohort &awaits) const
    {
        return {.rule = "awaits-cohort", .text = parts().text(awaits)};
    }

    Sentence operator()(const reason::ReviewerGave &gave) const
    {
        return {.rule = "reviewer",
            .text = words("người thẩm định chấm {0}, tối đa {1}", "the reviewer gave {0} of {1}",
                {points(gave.points), toText(m_criterion.maximum, m_language)})};
    }

    Sentence operator()(const reason::Informational &) const
    {
        return {.rule = "informational",
            .text = words("đã trả lời; mục này chỉ để biết, không chấm điểm",
                "answered; asked for information, without points")};
    }

private:
    PartWords parts() const { return {m_rubric, m_criterion, m_language}; }

    std::string gateText(std::size_t criterion) const
    {
        const auto &least = m_criterion.gate->atLeast;
        const auto &id = m_rubric.criteria[criterion].id;
        return least ? words("mục {0} được từ {1} trở lên", "row {0} has {1} or more", {id, points(*least)})
                     : words("mục {0} có điểm", "row {0} scores", {id});
    }

    /// It costs the part its points: the row's only where it has no other part.
    Sentence partFault(std::string_view rule, bool required, std::string text) const
    {
        auto sentence = fault(rule, required, std::move(text));
        const auto *computed = std::get_if<ComputedRule>(&m_criterion.rule);
        sentence.costsAll = required || !computed || computed->parts.size() == 1;
        return sentence;
    }

    std::string words(std::string_view vietnamese, std::string_view english,
        const std::vector<std::string> &details = {}) const
    {
        return say(m_language, vietnamese, english, details);
    }
    std::string points(Points value) const { return pointsText(value, m_language); }
    std::string count(std::int64_t value) const { return countText(value, m_language); }
    std::string document(std::size_t index) const { return documentText(index, m_language); }

    static Sentence fault(std::string_view rule, bool required, std::string text)
    {
        return {.rule = rule, .text = std::move(text), .costsAll = true, .byEvidenceClause = required};
    }

    std::string impliedClaim() const
    {
        const bool figures = m_criterion.figuresNeed != Need::None;
        const bool documents = m_criterion.documentNeed != Need::None;
        if (figures && documents)
            return words("tính là “Có” theo minh chứng đã nhập", "counted as yes by the evidence given");
        if (figures)
            return words("tính là “Có” theo số liệu đã nhập", "counted as yes by the figures given");
        return words("tính là “Có” theo văn bản đã nhập", "counted as yes by the document given");
    }

    const Rubric &m_rubric;
    const Criterion &m_criterion;
    Language m_language;
};

} // namespace

WordedReason word(const Reason &reason, const Rubric &rubric, std::size_t criterion, Language language)
{
    auto sentence = std::visit(ReasonWords(rubric, criterion, language), reason);
    WordedReason worded{
        std::string(sentence.rule), upperFirst(std::move(sentence.text)), rubric.criteria[criterion].clause};
    if (sentence.costsAll)
        worded.text += conclusion(language);
    if (sentence.byEvidenceClause)
        worded.clause = rubric.evidenceClause;
    else if (!sentence.clause.empty())
        worded.clause = sentence.clause;
    return worded;
}

std::string wordTogether(
    std::span<const Reason> reasons, const Rubric &rubric, std::size_t criterion, Language language)
{
    std::string all;
    bool costsAll = false;
    for (const auto &reason : reasons) {
        const auto sentence = std::visit(ReasonWords(rubric, criterion, language), reason);
        all += (all.empty() ? "" : "; ") + sentence.text;
        costsAll = costsAll || sentence.costsAll;
    }
    return upperFirst(std::move(all)) + (costsAll ? conclusion(language) : std::string());
}

} // namespace bangdiem
