// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/wordedparts.h"

#include "scoring/phrases.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// "= 67,5 %", "≈ 67,44 %": cut at the second decimal, digit by digit, because the largest figures times
/// 10,000 leave 64 bits. Both are in units, the denominator above 0.
std::string percentOf(std::int64_t numerator, std::int64_t denominator, Language language)
{
    constexpr int kDigits = 4; // A percentage with two decimals.
    constexpr std::int64_t kTooLargeToRead = 1'000'000'000;
    const bool negative = numerator < 0;
    const auto part = negative ? -numerator : numerator;
    auto units = part / denominator;
    if (units >= kTooLargeToRead)
        return (negative ? " < -" : " > ") + countText(kTooLargeToRead * 100, language) + " %";
    auto rest = static_cast<std::uint64_t>(part % denominator);
    const auto divisor = static_cast<std::uint64_t>(denominator);
    for (int i = 0; i < kDigits; ++i) {
        rest *= 10;
        units = units * 10 + static_cast<std::int64_t>(rest / divisor);
        rest %= divisor;
    }
    constexpr std::int64_t kUnitsOfTwoDecimals = Percent::kUnitsPerOne / 100;
    const auto percent = Percent::fromUnits((negative ? -units : units) * kUnitsOfTwoDecimals);
    return (rest == 0 ? " = " : " ≈ ") + percentText(percent, language);
}

std::string atEdge(const Edge &edge, std::string_view unit, Language language)
{
    return numberText(edge.at, language) + std::string(unit);
}

} // namespace

std::string rangeText(const Range &range, std::string_view unit, Language language)
{
    if (range.low && range.high && range.low->at == range.high->at)
        return say(language, "bằng {0}", "exactly {0}", {atEdge(*range.low, unit, language)});
    std::string text;
    if (range.low)
        text = range.low->included
            ? say(language, "từ {0}", "from {0}", {atEdge(*range.low, unit, language)})
            : say(language, "trên {0}", "above {0}", {atEdge(*range.low, unit, language)});
    if (!range.high)
        return range.low && range.low->included ? text + say(language, " trở lên", " up") : text;
    if (!text.empty())
        text += ' ';
    const auto high = atEdge(*range.high, unit, language);
    if (range.high->included)
        return text
            + (range.low ? say(language, "đến {0}", "to {0}", {high})
                         : say(language, "không quá {0}", "at most {0}", {high}));
    return text
        + (range.low ? say(language, "đến dưới {0}", "to below {0}", {high})
                     : say(language, "dưới {0}", "below {0}", {high}));
}

namespace {

/// "“A” + 2 × “B” − “C”"
std::string linearText(const Criterion &criterion, const Linear &linear, Language language)
{
    std::string text;
    for (const auto &term : linear) {
        const bool negative = term.weight < Decimal();
        const auto weight = negative ? Decimal() - term.weight : term.weight;
        text += text.empty() ? (negative ? "−" : "") : (negative ? " − " : " + ");
        if (weight != Decimal::fromInteger(1))
            text += numberText(weight, language) + " × ";
        text += figureText(criterion, term.figure);
    }
    return text;
}

} // namespace

/// What a measure must come to for the maximum. One overload a scale: a new scale without words does not
/// compile.
class ScaleTarget
{
public:
    ScaleTarget(const Rubric &rubric, const Measure &measure, Points maximum, Language language)
        : m_rubric(rubric)
        , m_maximum(maximum)
        , m_unit(measure.isRatio() ? " %" : "")
        , m_language(language)
    {
    }

    std::string operator()(const Bands &scale) const
    {
        const auto worth = [&](const Bands::Band &band) {
            const auto points = band.worth.ofMaximum ? m_maximum.units() : 1;
            return static_cast<double>(points * band.worth.numerator)
                / static_cast<double>(band.worth.denominator);
        };
        const auto best = std::ranges::max_element(scale.bands, {}, worth);
        return rangeText(best->range, m_unit, m_language);
    }
    std::string operator()(const Proportional &scale) const
    {
        return say(
            m_language, "đạt {0}", "at {0}", {numberText(scale.target, m_language) + std::string(m_unit)});
    }
    std::string operator()(const PerItem &scale) const
    {
        const auto each
            = numberText(scale.points < Points() ? Points() - scale.points : scale.points, m_language);
        return scale.points < Points()
            ? say(
                m_language, "giảm xuống (mỗi lần trừ {0} điểm)", "brought down ({0} points off each)", {each})
            : say(m_language, "tăng thêm (mỗi đơn vị {0} điểm)", "brought up ({0} points each)", {each});
    }
    std::string operator()(const OfCohortBest &) const
    {
        return say(m_language, "bằng mức cao nhất của các cơ quan", "as high as the best agency");
    }
    std::string operator()(const ByAgencyGroup &scale) const
    {
        std::string text;
        for (std::size_t i = 0; i < scale.scales.size(); ++i)
            text += (i == 0 ? "" : ", ") + std::visit(*this, scale.scales[i]) + " (“"
                + m_rubric.agencyGroups[i].name + "”)";
        return text;
    }

private:
    const Rubric &m_rubric;
    Points m_maximum;
    std::string_view m_unit;
    Language m_language;
};

std::string PartWords::labelled(std::size_t part, std::string sentence) const
{
    const auto &label = m_rule.parts[part].label;
    return label.empty() ? std::move(sentence) : label + ": " + std::move(sentence);
}

std::string PartWords::pointsText(reason::PointsSoFar points) const
{
    constexpr int kDecimals = 5;
    using reason::PointsSoFar;
    const bool isOne = points.exact && points.units == PointsSoFar::kUnitsPerPoint;
    const auto text = numberText(points.units, kDecimals, m_language)
        + say(m_language, " điểm", isOne ? " point" : " points");
    const auto most = PointsSoFar::kMost * PointsSoFar::kUnitsPerPoint;
    if (points.exact)
        return text;
    if (points.units == most || points.units == -most)
        return (points.units < 0 ? say(m_language, "dưới ", "below ") : say(m_language, "trên ", "above "))
            + text;
    return "≈ " + text;
}

std::string PartWords::measureText(const Measure &measure) const
{
    const auto sum = [&](const Linear &linear) {
        auto text = linearText(m_criterion, linear, m_language);
        return linear.size() > 1 ? '(' + text + ')' : text;
    };
    return measure.isRatio() ? sum(measure.of) + '/' + sum(measure.over) : sum(measure.of);
}

std::string PartWords::text(const reason::OptionChosen &chosen) const
{
    const auto &way = std::get<ChosenOption>(m_rule.parts[chosen.part].way);
    const auto &option = m_criterion.figures[way.figure].options[chosen.option];
    return labelled(chosen.part,
        say(m_language, "chọn “{0}”: {1}", "chosen: “{0}”: {1}", {option.label, pointsText(chosen.points)}));
}

std::string PartWords::text(const reason::MeasureTaken &taken) const
{
    const auto &measured = std::get<Measured>(m_rule.parts[taken.part].way);
    const bool isRatio = measured.measure.isRatio();
    auto text = numberText(Decimal::fromUnits(taken.numerator), m_language);
    if (isRatio)
        text += '/' + numberText(Decimal::fromUnits(taken.denominator), m_language)
            + percentOf(taken.numerator, taken.denominator, m_language);
    else
        text = say(m_language, "{0} là {1}", "{0} is {1}", {measureText(measured.measure), text});
    const auto *bands = std::get_if<Bands>(&measured.scale);
    if (bands && taken.band < bands->bands.size())
        text += ", " + rangeText(bands->bands[taken.band].range, isRatio ? " %" : "", m_language);
    return labelled(
        taken.part, say(m_language, "{0}: tính {1}", "{0}: counts {1}", {text, pointsText(taken.points)}));
}

std::string PartWords::text(const reason::FullWithoutWhole &full) const
{
    return labelled(full.part,
        say(m_language, "{0} bằng 0, không có gì phải làm: được tính đủ {1}",
            "{0} is 0, nothing to be done: counts {1}",
            {figureText(m_criterion, full.figure),
                bangdiem::pointsText(m_rule.parts[full.part].maximum, m_language)}));
}

std::string PartWords::text(const reason::OutsideWhole &outside) const
{
    const auto &measured = std::get<Measured>(m_rule.parts[outside.part].way);
    return labelled(outside.part,
        say(m_language, "{0} nằm ngoài 0–100 %", "{0} is outside 0–100 %", {measureText(measured.measure)}));
}

std::string PartWords::text(const reason::PartMissing &missing) const
{
    return labelled(
        missing.part, say(m_language, "chưa có số liệu, tính 0 điểm", "no figures yet, counts 0"));
}

std::string PartWords::text(const reason::PartCut &cut) const
{
    const auto &part = m_rule.parts[cut.part];
    return labelled(cut.part,
        cut.below ? say(
            m_language, "không trừ quá mức {0}", "not below {0}", {numberText(*part.minimum, m_language)})
                  : say(m_language, "không quá mức tối đa {0}", "not above the maximum of {0}",
                      {numberText(part.maximum, m_language)}));
}

std::string PartWords::text(const reason::BestTaken &best) const
{
    const auto &label = m_rule.parts[best.part].label;
    const auto points = pointsText(best.points);
    if (label.empty())
        return say(m_language, "lấy cách tính cao điểm nhất: {0}", "the best way counts: {0}", {points});
    return say(m_language, "lấy cách tính cao điểm nhất, “{0}”: {1}", "the best way counts, “{0}”: {1}",
        {label, points});
}

std::string PartWords::text(const reason::AwaitsCohort &awaits) const
{
    const auto &measured = std::get<Measured>(m_rule.parts[awaits.part].way);
    if (std::holds_alternative<ByAgencyGroup>(measured.scale))
        return labelled(awaits.part,
            say(m_language, "mức điểm theo nhóm cơ quan, tính khi tổng hợp",
                "scored by the agency's group, once gathered"));
    return labelled(awaits.part,
        say(m_language, "so với cơ quan cao nhất, tính khi tổng hợp",
            "compared with the best agency, once gathered"));
}

std::string PartWords::target(std::size_t part) const
{
    const auto &own = m_rule.parts[part];
    if (const auto *choice = std::get_if<ChosenOption>(&own.way)) {
        const auto isWhole = [&](const Option &option) {
            return option.worth.ofMaximum ? option.worth.numerator == option.worth.denominator
                                          : option.worth.numerator == own.maximum.units();
        };
        const auto &options = m_criterion.figures[choice->figure].options;
        const auto best = std::ranges::find_if(options, isWhole);
        const auto &label = (best == options.end() ? options.front() : *best).label;
        return labelled(part, say(m_language, "đạt mức “{0}”", "reach “{0}”", {label}));
    }
    if (const auto *measured = std::get_if<Measured>(&own.way))
        return labelled(part,
            measureText(measured->measure) + ' '
                + std::visit(
                    ScaleTarget(m_rubric, measured->measure, own.maximum, m_language), measured->scale));
    return {};
}

std::string optionPoints(
    const Criterion &criterion, std::size_t figure, const Option &option, Language language)
{
    const auto *rule = std::get_if<ComputedRule>(&criterion.rule);
    if (!rule)
        return {};
    const auto asks = [&](const PointsPart &part) {
        const auto *choice = std::get_if<ChosenOption>(&part.way);
        return choice && choice->figure == figure;
    };
    const auto part = std::ranges::find_if(rule->parts, asks);
    if (part == rule->parts.end())
        return {};
    const auto &worth = option.worth;
    const auto units = (worth.ofMaximum ? part->maximum.units() : 1) * worth.numerator;
    const auto points = Points::fromUnits(units / worth.denominator);
    return (units % worth.denominator == 0 ? "" : "≈ ") + pointsText(points, language);
}

} // namespace bangdiem
