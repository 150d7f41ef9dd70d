// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/readcomputed.h"

#include "rubric/computedchecks.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr std::size_t kMaxParts = 100;
constexpr int kMaxDepth = 4;
constexpr auto kMaxWeights = Decimal::fromInteger(100);

Decimal absolute(Decimal value)
{
    return value < Decimal() ? Decimal() - value : value;
}

/// Reads the points of one row into parts, the whole first.
class PartsReader
{
public:
    PartsReader(const Criterion &criterion, const std::vector<AgencyGroup> &groups)
        : m_criterion(criterion)
        , m_groups(groups)
    {
    }

    /// `fields` is the object "points" of a part with these limits.
    void read(JsonFields fields, std::string label, const PartLimits &limits, bool capped, int depth)
    {
        if (m_parts.size() >= kMaxParts || depth > kMaxDepth) {
            fields.faults().add(ErrorCode::TooMany, fields.pointer(), {std::to_string(kMaxParts)});
            return;
        }
        const auto index = m_parts.size();
        m_parts.push_back({std::move(label), limits.maximum, limits.minimum, WholeMaximum(), 0});
        auto way = readWay(fields, limits, capped, depth);
        m_parts[index].way = std::move(way);
        m_parts[index].end = m_parts.size();
        fields.refuseOtherKeys();
    }

    /// Without spare room: a sheet keeps those of thousands of rows.
    std::vector<PointsPart> take()
    {
        m_parts.shrink_to_fit();
        return std::move(m_parts);
    }

private:
    Way readWay(JsonFields &fields, const PartLimits &limits, bool capped, int depth)
    {
        std::size_t found = 0;
        for (const auto *key : {"choice", "of", "sum", "best", "deductions"})
            found += fields.optional(key) ? 1 : 0;
        if (found != 1) {
            if (fields.isObject())
                badValue(fields.faults(), fields.pointer(),
                    "cần đúng một cách tính: choice, of, sum, best hoặc deductions",
                    "exactly one of choice, of, sum, best and deductions is expected");
            return WholeMaximum();
        }
        if (fields.optional("choice"))
            return readChoice(fields, limits);
        if (fields.optional("of"))
            return readMeasured(fields, limits);
        if (fields.optional("deductions"))
            return readDeductions(fields, limits);
        const bool best = fields.optional("best");
        readParts(fields, best ? "best" : "sum", limits, capped, depth);
        return Combined{best};
    }

    ChosenOption readChoice(JsonFields &fields, const PartLimits &limits)
    {
        const auto figure = readFigureName(fields, "choice");
        const auto &options
            = m_criterion.figures.empty() ? kNoOptions : m_criterion.figures[figure.value_or(0)].options;
        const auto pointer = fields.pointerTo("choice");
        if (figure && options.empty()) {
            badValue(fields.faults(), pointer, "số liệu này không có “options” để chọn",
                "this figure has no “options” to choose from");
        } else if (figure) {
            const auto isWhole = [&](const Option &option) { return isAll(option.worth, limits.maximum); };
            if (std::ranges::none_of(options, isWhole))
                badValue(fields.faults(), pointer,
                    "không lựa chọn nào được điểm tối đa " + toText(limits.maximum, ','),
                    "no option earns the maximum of " + toText(limits.maximum));
            for (const auto &option : options)
                checkWorth(fields, option, limits);
        }
        return {figure.value_or(0)};
    }

    static void checkWorth(JsonFields &fields, const Option &option, const PartLimits &limits)
    {
        if (option.worth.ofMaximum)
            return;
        const auto points = Points::fromUnits(option.worth.numerator);
        if (points <= limits.maximum && (!limits.minimum || points >= *limits.minimum))
            return;
        badValue(fields.faults(), fields.pointerTo("choice"),
            "lựa chọn “" + option.id
                + "” nằm ngoài mức tối thiểu và tối đa (khai “atLeast” nếu được trừ điểm)",
            "the option “" + option.id
                + "” is outside the limits (state “atLeast” where points are taken away)");
    }

    Measured readMeasured(JsonFields &fields, const PartLimits &limits)
    {
        Measured measured;
        auto &measure = measured.measure;
        const auto before = fields.faults().count();
        measure.of = readLinear(fields, "of");
        measure.partOfWhole = fields.optionalFlag("partOfWhole");
        if (fields.optional("over")) {
            measure.over = readLinear(fields, "over");
            if (measure.isRatio() && fields.faults().count() == before)
                checkOver(fields, measure);
        }
        const bool known = fields.faults().count() == before;
        if (fields.optional("over")) {
            measure.whenZero = readWhenZero(fields);
        } else {
            for (const auto *key : {"whenZero", "partOfWhole"})
                if (fields.optional(key))
                    badValue(
                        fields.faults(), fields.pointerTo(key), "chỉ dùng khi có “over”", "only with “over”");
        }
        const auto domain = known ? domainOf(measure) : unknownDomain();
        measured.scale = readScale(fields, measure, domain, limits, m_groups);
        return measured;
    }

    static void checkOver(JsonFields &fields, const Measure &measure)
    {
        const auto isNegative = [](const Term &term) { return term.weight < Decimal(); };
        if (std::ranges::any_of(measure.over, isNegative))
            badValue(fields.faults(), fields.pointerTo("over"), "hệ số của mẫu số phải lớn hơn 0",
                "the weights of the denominator are above 0");
        else if (isConstant(measure))
            badValue(fields.faults(), fields.pointerTo("over"),
                "tử số và mẫu số là cùng số liệu, tỷ lệ không bao giờ đổi",
                "the numerator and the denominator are the same figures, so the ratio never changes");
        else if (domainOf(measure).isEmpty())
            badValue(fields.faults(), fields.pointerTo("partOfWhole"),
                "tỷ lệ này không bao giờ từ 0 % đến 100 %", "this ratio is never between 0 % and 100 %");
    }

    /// Not left to a default: what a division by 0 means is a decision.
    static WhenZero readWhenZero(JsonFields &fields)
    {
        const auto policy = fields.text("whenZero");
        if (!policy.empty() && policy != "fail" && policy != "full")
            badValue(fields.faults(), fields.pointerTo("whenZero"),
                "chỉ nhận “fail” (0 điểm) hoặc “full” (đủ điểm)",
                "“fail” (0 points) or “full” (all points) is expected");
        return policy == "full" ? WhenZero::Full : WhenZero::Fail;
    }

    /// A figure's name, or several with their weights.
    Linear readLinear(JsonFields &fields, std::string_view key)
    {
        const auto *value = fields.required(key);
        const auto pointer = fields.pointerTo(key);
        if (!value || !value->object()) {
            const auto figure = readCount(fields, key);
            return {{figure.value_or(0), Decimal::fromInteger(1)}};
        }
        Linear linear;
        Decimal sum;
        for (const auto &[name, weight] : *value->object()) {
            const auto at = jsonPointer(pointer, name);
            const auto factor = readDecimal(weight, at, fields.faults()).value_or(Decimal::fromInteger(1));
            const bool fits = factor != Decimal() && absolute(factor) <= kMaxWeights;
            if (!fits)
                badValue(fields.faults(), at, "hệ số khác 0, từ -100 đến 100",
                    "a weight is not 0, from -100 to 100");
            linear.push_back(
                {countNamed(name, at, fields.faults()).value_or(0), fits ? factor : Decimal::fromInteger(1)});
            sum += absolute(linear.back().weight);
        }
        if (linear.empty() || sum > kMaxWeights)
            badValue(fields.faults(), pointer, "cần ít nhất một số liệu, các hệ số cộng lại không quá 100",
                "at least one figure is expected, and weights that add up to at most 100");
        return linear;
    }

    std::optional<std::size_t> readFigureName(JsonFields &fields, std::string_view key)
    {
        const auto name = fields.text(key, {.maxBytes = kMaxCellBytes});
        const auto index = findFigure(m_criterion, name);
        if (!name.empty() && !index)
            fields.faults().add(ErrorCode::RubricUnknownFigure, fields.pointerTo(key), {name});
        return index;
    }

    /// A figure that is a number.
    std::optional<std::size_t> readCount(JsonFields &fields, std::string_view key)
    {
        const auto name = fields.text(key, {.maxBytes = kMaxCellBytes});
        return name.empty() ? std::nullopt : countNamed(name, fields.pointerTo(key), fields.faults());
    }

    std::optional<std::size_t> countNamed(
        const std::string &name, const std::string &pointer, FaultList &faults)
    {
        const auto index = findFigure(m_criterion, name);
        if (!index)
            faults.add(ErrorCode::RubricUnknownFigure, pointer, {name});
        else if (!m_criterion.figures[*index].options.empty())
            badValue(faults, pointer, "“" + name + "” là lựa chọn, không phải con số",
                "“" + name + "” is a choice, not a number");
        return index;
    }

    /// The whole maximum, less something for each occurrence.
    Combined readDeductions(JsonFields &fields, const PartLimits &limits)
    {
        m_parts.push_back({{}, limits.maximum, std::nullopt, WholeMaximum(), m_parts.size() + 1});
        const auto list = fields.pointerTo("deductions");
        std::size_t position = 0;
        for (const auto &value : readShortList(fields, "deductions")) {
            JsonFields fields2(value, jsonPointer(list, position++), fields.faults());
            Measured measured;
            const auto before = fields.faults().count();
            measured.measure.of = readLinear(fields2, "of");
            measured.scale = PerItem{Points() - readDeducted(fields2, "each").value_or(Points())};
            if (fields.faults().count() == before && domainOf(measured.measure).high)
                badValue(fields.faults(), fields2.pointerTo("of"), "không bao giờ trừ điểm",
                    "it never takes anything away");
            std::optional<Points> least;
            if (fields2.optional("atMost"))
                least = Points() - readDeducted(fields2, "atMost").value_or(Points());
            auto label = fields2.optionalText("label", {.maxBytes = kMaxCellBytes});
            m_parts.push_back({std::move(label), Points(), least, std::move(measured), m_parts.size() + 1});
            fields2.refuseOtherKeys();
        }
        return {};
    }

    static std::optional<Points> readDeducted(JsonFields &fields, std::string_view key)
    {
        const auto points = fields.decimal(key);
        if (!points || (*points > Points() && *points <= kMaxPoints))
            return points;
        badValue(fields.faults(), fields.pointerTo(key), "số điểm trừ ghi lớn hơn 0, không có dấu trừ",
            "the points taken away are above 0, without a minus sign");
        return std::nullopt;
    }

    void readParts(JsonFields &fields, std::string_view key, const PartLimits &limits, bool capped, int depth)
    {
        const auto list = fields.pointerTo(key);
        std::size_t position = 0;
        Points sum;
        Points largest;
        for (const auto &value : readShortList(fields, key)) {
            JsonFields part(value, jsonPointer(list, position++), fields.faults());
            auto label = part.optionalText("label", {.maxBytes = kMaxCellBytes});
            const auto own = readLimits(part);
            const bool partCapped = part.optionalFlag("capped");
            sum += own.maximum;
            largest = std::max(largest, own.maximum);
            if (const auto *points = part.required("points"))
                read({*points, part.pointerTo("points"), fields.faults()}, std::move(label), own, partCapped,
                    depth + 1);
            part.refuseOtherKeys();
        }
        const auto reached = key == "sum" ? sum : largest;
        const bool fits = capped ? limits.maximum < reached : limits.maximum == reached;
        if (fits || position == 0)
            return;
        if (key == "sum")
            fields.faults().add(
                ErrorCode::RubricSumMismatch, list, {toText(reached), toText(limits.maximum)});
        else
            badValue(fields.faults(), list,
                "điểm tối đa cao nhất của các cách tính là " + toText(reached, ',') + ", điểm tối đa ghi "
                    + toText(limits.maximum, ','),
                "the largest maximum of these ways is " + toText(reached) + ", the stated maximum is "
                    + toText(limits.maximum));
    }

    const Criterion &m_criterion;
    const std::vector<AgencyGroup> &m_groups;
    std::vector<PointsPart> m_parts;
    inline static const std::vector<Option> kNoOptions{};
};

} // namespace

ComputedRule readComputed(JsonFields &row, const Criterion &criterion, const std::vector<AgencyGroup> &groups)
{
    const bool capped = row.optionalFlag("capped");
    const auto *points = row.required("points");
    ComputedRule rule;
    if (points) {
        const auto before = row.faults().count();
        PartsReader reader(criterion, groups);
        reader.read({*points, row.pointerTo("points"), row.faults()}, {},
            {criterion.maximum, criterion.minimum}, capped, 1);
        rule.parts = reader.take();
        if (row.faults().count() == before) {
            checkUsed(rule, criterion, row);
            checkTakenAway(rule, criterion, row);
        }
    }
    return rule;
}

} // namespace bangdiem
