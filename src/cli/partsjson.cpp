// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/partsjson.h"

namespace bangdiem::cli {

namespace {

Json worthJson(const Worth &worth)
{
    if (worth.ofMaximum)
        return std::to_string(worth.numerator) + '/' + std::to_string(worth.denominator);
    return points(Points::fromUnits(worth.numerator));
}

/// One overload a scale and a way: a new one without its JSON does not compile.
class PartsJson
{
public:
    PartsJson(const Rubric &rubric, const Criterion &criterion, const ComputedRule &rule)
        : m_rubric(rubric)
        , m_criterion(criterion)
        , m_rule(rule)
    {
    }

    Json part(std::size_t index) const
    {
        const auto &own = m_rule.parts[index];
        Json json{{"max", points(own.maximum)}};
        json["atLeast"] = own.minimum ? points(*own.minimum) : Json();
        if (!own.label.empty())
            json["label"] = own.label;
        json["points"] = std::visit([&](const auto &way) { return pointsOf(index, way); }, own.way);
        return json;
    }

private:
    Json pointsOf(std::size_t, const WholeMaximum &) const { return {{"whole", true}}; }
    Json pointsOf(std::size_t, const ChosenOption &choice) const
    {
        Json json{{"choice", m_criterion.figures[choice.figure].name}, {"options", Json::array()}};
        for (const auto &option : m_criterion.figures[choice.figure].options)
            json["options"].push_back(
                {{"id", option.id}, {"label", option.label}, {"points", worthJson(option.worth)}});
        return json;
    }
    Json pointsOf(std::size_t, const Measured &measured) const
    {
        const auto &measure = measured.measure;
        Json json{{"of", linear(measure.of)}};
        if (measure.isRatio()) {
            json["over"] = linear(measure.over);
            json["whenZero"] = measure.whenZero == WhenZero::Full ? "full" : "fail";
            json["partOfWhole"] = measure.partOfWhole;
        }
        std::visit([&](const auto &scale) { addScale(json, scale); }, measured.scale);
        return json;
    }
    Json pointsOf(std::size_t index, const Combined &combined) const
    {
        auto list = Json::array();
        for (auto child = index + 1; child < m_rule.parts[index].end; child = m_rule.parts[child].end)
            list.push_back(part(child));
        return {{combined.best ? "best" : "sum", std::move(list)}};
    }

    Json linear(const Linear &linear) const
    {
        auto json = Json::object();
        for (const auto &term : linear)
            json[m_criterion.figures[term.figure].name] = points(term.weight);
        return json;
    }

    static void addScale(Json &json, const Bands &scale)
    {
        json["bands"] = Json::array();
        for (const auto &band : scale.bands) {
            auto item = rangeJson(band.range);
            item["points"] = worthJson(band.worth);
            json["bands"].push_back(std::move(item));
        }
    }
    static void addScale(Json &json, const Proportional &scale)
    {
        json["proportional"] = {{"target", points(scale.target)}};
        if (scale.floor)
            json["proportional"]["floor"] = points(*scale.floor);
    }
    static void addScale(Json &json, const PerItem &scale) { json["each"] = points(scale.points); }
    static void addScale(Json &json, const OfCohortBest &) { json["bestOfCohort"] = true; }
    void addScale(Json &json, const ByAgencyGroup &scale) const
    {
        json["byGroup"] = Json::object();
        for (std::size_t i = 0; i < scale.scales.size(); ++i) {
            auto item = Json::object();
            std::visit([&](const auto &known) { addScale(item, known); }, scale.scales[i]);
            json["byGroup"][m_rubric.agencyGroups[i].id] = std::move(item);
        }
    }

    const Rubric &m_rubric;
    const Criterion &m_criterion;
    const ComputedRule &m_rule;
};

} // namespace

Json partsJson(const Rubric &rubric, const Criterion &criterion, const ComputedRule &rule)
{
    return PartsJson(rubric, criterion, rule).part(0)["points"];
}

Json rangeJson(const Range &range)
{
    auto json = Json::object();
    if (range.low)
        json[range.low->included ? "from" : "above"] = points(range.low->at);
    if (range.high)
        json[range.high->included ? "upTo" : "below"] = points(range.high->at);
    return json;
}

} // namespace bangdiem::cli
