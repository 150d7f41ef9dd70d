// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/computing.h"

#include "scoring/evidence.h"
#include "scoring/fractions.h"
#include "scoring/measures.h"

#include <algorithm>

namespace bangdiem {

namespace {

using State = ComputedPoints::State;

/// The points of one row, part by part.
class Computer
{
public:
    Computer(const Rubric &rubric, std::size_t criterion, const Answer &answer, const Cohort &cohort,
        std::vector<Reason> &reasons)
        : m_criterion(criterion)
        , m_row(rubric.criteria[criterion])
        , m_parts(std::get<ComputedRule>(m_row.rule).parts)
        , m_answer(answer)
        , m_cohort(cohort)
        , m_reasons(reasons)
        , m_unit(unitOf(rubric.decimals))
    {
    }

    ComputedPoints whole()
    {
        const auto value = part(0);
        if (value.state != State::Given)
            return {value.state, {}};
        const auto points = rounded(value.points, m_unit);
        m_reasons.push_back(reason::Computed{points, fraction(points) != value.points});
        return {State::Given, points};
    }

private:
    struct Value {
        State state = State::Missing;
        Fraction points;
    };

    Value part(std::size_t index)
    {
        const auto &own = m_parts[index];
        auto value = std::visit([&](const auto &way) { return pointsOf(index, way); }, own.way);
        if (value.state != State::Given)
            return value;
        const auto most = fraction(own.maximum);
        const bool above = value.points > most;
        const bool below = own.minimum && value.points < fraction(*own.minimum);
        if (above || below) {
            value.points = above ? most : fraction(*own.minimum);
            m_reasons.push_back(reason::PartCut{index, below});
        }
        return value;
    }

    Value pointsOf(std::size_t index, const WholeMaximum &)
    {
        return {State::Given, fraction(m_parts[index].maximum)};
    }

    Value pointsOf(std::size_t index, const ChosenOption &choice)
    {
        const auto &options = m_row.figures[choice.figure].options;
        const auto option = figureOf(m_answer, choice.figure);
        // An answer may have been given to another version of these rules.
        if (!option || static_cast<std::size_t>(*option) >= options.size())
            return missing(index);
        const auto position = static_cast<std::size_t>(*option);
        const auto points = worthOf(options[position].worth, m_parts[index].maximum);
        m_reasons.push_back(reason::OptionChosen{index, position, soFar(points)});
        return {State::Given, points};
    }

    Value pointsOf(std::size_t index, const Measured &measured)
    {
        const auto &measure = measured.measure;
        const auto value = valueOf(measure, m_answer);
        if (!value)
            return missing(index);
        const bool required = m_row.figuresNeed == Need::Required;
        if (isOutsideWhole(measure, *value)) {
            m_reasons.push_back(reason::OutsideWhole{index, required});
            return {State::Faulty, {}};
        }
        if (value->denominator == 0 && measure.whenZero == WhenZero::Fail) {
            m_reasons.push_back(reason::DenominatorZero{measure.over.front().figure, required});
            return {State::Faulty, {}};
        }
        if (value->denominator == 0) {
            m_reasons.push_back(reason::FullWithoutWhole{index, measure.over.front().figure});
            return {State::Given, fraction(m_parts[index].maximum)};
        }
        m_band = reason::kNoBand;
        const auto points = scaled(index, measured, *value);
        if (!points) {
            m_reasons.push_back(reason::AwaitsCohort{index});
            return {State::Waiting, {}};
        }
        m_reasons.push_back(
            reason::MeasureTaken{index, value->numerator, value->denominator, m_band, soFar(*points)});
        return {State::Given, *points};
    }

    Value pointsOf(std::size_t index, const Combined &combined)
    {
        std::vector<Value> values;
        std::size_t best = 0;
        std::size_t bestPart = 0;
        bool anyAnswered = false;
        bool anyFaulty = false;
        bool anyWaiting = false;
        Fraction sum;
        for (auto child = index + 1; child < m_parts[index].end; child = m_parts[child].end) {
            const auto value = part(child);
            anyWaiting = anyWaiting || value.state == State::Waiting;
            anyFaulty = anyFaulty || value.state == State::Faulty;
            if (value.state != State::Given)
                continue;
            anyAnswered = anyAnswered || !std::holds_alternative<WholeMaximum>(m_parts[child].way);
            sum += value.points;
            values.push_back(value);
            if (bestPart == 0 || value.points > values[best].points) {
                best = values.size() - 1;
                bestPart = child;
            }
        }
        if (anyWaiting)
            return {State::Waiting, {}};
        if (!anyAnswered)
            return {anyFaulty ? State::Faulty : State::Missing, {}};
        if (!combined.best)
            return {State::Given, sum};
        m_reasons.push_back(reason::BestTaken{bestPart, soFar(values[best].points)});
        return values[best];
    }

    Value missing(std::size_t index)
    {
        m_reasons.push_back(reason::PartMissing{index});
        return {};
    }

    /// Nothing where only the register can tell.
    std::optional<Fraction> scaled(std::size_t index, const Measured &measured, const MeasuredValue &value)
    {
        auto exact = fraction(value.numerator, value.denominator);
        if (measured.measure.isRatio())
            exact *= 100;
        const auto visit = [&](const auto &scale) { return scaled(index, scale, exact); };
        if (const auto *byGroup = std::get_if<ByAgencyGroup>(&measured.scale)) {
            if (!m_cohort.group)
                return std::nullopt;
            return std::visit(visit, byGroup->scales[*m_cohort.group]);
        }
        return std::visit(visit, measured.scale);
    }

    std::optional<Fraction> scaled(std::size_t index, const Bands &scale, const Fraction &value)
    {
        const auto isOf = [&](const Bands::Band &band) { return holds(band.range, value); };
        const auto found = std::ranges::find_if(scale.bands, isOf);
        m_band = static_cast<std::size_t>(found - scale.bands.begin());
        return worthOf(found->worth, m_parts[index].maximum);
    }

    std::optional<Fraction> scaled(std::size_t index, const Proportional &scale, const Fraction &value)
    {
        if (scale.floor && value < fraction(*scale.floor))
            return Fraction();
        return Fraction(value / fraction(scale.target) * fraction(m_parts[index].maximum));
    }

    std::optional<Fraction> scaled(std::size_t, const PerItem &scale, const Fraction &value)
    {
        return Fraction(value * fraction(scale.points));
    }

    std::optional<Fraction> scaled(std::size_t index, const OfCohortBest &, const Fraction &value)
    {
        const auto isOwn
            = [&](const Cohort::Best &best) { return best.criterion == m_criterion && best.part == index; };
        const auto best = std::ranges::find_if(m_cohort.bests, isOwn);
        if (best == m_cohort.bests.end())
            return std::nullopt;
        const auto &measure = std::get<Measured>(m_parts[index].way).measure;
        auto top = fraction(best->numerator, best->denominator);
        if (measure.isRatio())
            top *= 100;
        return top > 0 ? Fraction(value / top * fraction(m_parts[index].maximum)) : Fraction();
    }

    std::optional<Fraction> scaled(std::size_t, const ByAgencyGroup &, const Fraction &)
    {
        return std::nullopt;
    }

    /// For a reason: at least one decimal more than the row is rounded to. Before a part is cut it can be
    /// worth more than any number that is held.
    reason::PointsSoFar soFar(const Fraction &points) const
    {
        using reason::PointsSoFar;
        const auto unit = m_unit == 1 ? 1 : PointsSoFar::kUnitsPerPoint / Points::kUnitsPerOne;
        const Fraction most(PointsSoFar::kMost);
        const Fraction inUnits = (abs(points) > most ? most : Fraction(abs(points)))
            * fraction(PointsSoFar::kUnitsPerPoint, unit);
        const mpz_class whole = inUnits.get_num() / inUnits.get_den();
        const auto units = (points < 0 ? -unit : unit) * whole.get_si();
        return {units, fraction(units, PointsSoFar::kUnitsPerPoint) == points};
    }

    std::size_t m_criterion;
    const Criterion &m_row;
    const std::vector<PointsPart> &m_parts;
    const Answer &m_answer;
    const Cohort &m_cohort;
    std::vector<Reason> &m_reasons;
    std::int64_t m_unit;
    std::size_t m_band = reason::kNoBand;
};

} // namespace

ComputedPoints compute(const Rubric &rubric, std::size_t criterion, const Answer &answer,
    const Cohort &cohort, std::vector<Reason> &reasons)
{
    return Computer(rubric, criterion, answer, cohort, reasons).whole();
}

} // namespace bangdiem
