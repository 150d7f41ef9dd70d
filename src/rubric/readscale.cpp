// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/readcomputed.h"

#include <algorithm>
#include <charconv>

namespace bangdiem {

namespace {

/// A number that must be above 0; nullopt after a fault.
std::optional<Decimal> readPositive(JsonFields &fields, std::string_view key)
{
    const auto *value = fields.optional(key);
    const auto number = value ? readDecimal(*value, fields.pointerTo(key), fields.faults()) : std::nullopt;
    if (!number || *number > Decimal())
        return number;
    badValue(fields.faults(), fields.pointerTo(key), "phải lớn hơn 0", "it must be above 0");
    return std::nullopt;
}

/// Reads the scale of one measure.
class ScaleReader
{
public:
    ScaleReader(JsonFields &fields, const Measure &measure, const Domain &domain, const PartLimits &limits)
        : m_fields(fields)
        , m_measure(measure)
        , m_domain(domain)
        , m_limits(limits)
    {
    }

    PlainScale read()
    {
        PlainScale scale;
        std::size_t found = 0;
        const auto take = [&](std::string_view key, auto reader) {
            if (!m_fields.optional(key))
                return;
            ++found;
            scale = (this->*reader)();
        };
        take("bands", &ScaleReader::readBands);
        take("atLeast", &ScaleReader::readThreshold);
        take("proportional", &ScaleReader::readProportional);
        take("each", &ScaleReader::readPerItem);
        take("bestOfCohort", &ScaleReader::readCohortBest);
        if (found != 1 && m_fields.isObject())
            badValue(m_fields.faults(), m_fields.pointer(),
                "cần đúng một thang điểm: bands, atLeast, proportional, each, bestOfCohort hoặc byGroup",
                "exactly one scale is expected: bands, atLeast, proportional, each, bestOfCohort or byGroup");
        return scale;
    }

private:
    Bands readBands()
    {
        Bands bands;
        std::vector<PlacedRange> ranges;
        bool reachesMaximum = false;
        const auto pointer = m_fields.pointerTo("bands");
        for (const auto &value : readShortList(m_fields, "bands")) {
            JsonFields band(value, jsonPointer(pointer, bands.bands.size()), m_fields.faults());
            ranges.push_back(readRange(band));
            const auto worth = readWorth(band, m_limits);
            reachesMaximum = reachesMaximum || isAll(worth, m_limits.maximum);
            bands.bands.push_back({ranges.back().range, worth});
            band.refuseOtherKeys();
        }
        if (ranges.empty())
            return bands;
        checkRanges(ranges, m_domain, pointer, m_fields.faults());
        if (!reachesMaximum)
            tellUnreachable(pointer, "không khoảng nào được điểm tối đa", "no band earns the maximum");
        return bands;
    }

    /// The maximum from there on, else nothing.
    Bands readThreshold()
    {
        const auto *value = m_fields.optional("atLeast");
        const auto pointer = m_fields.pointerTo("atLeast");
        const auto at = readDecimal(*value, pointer, m_fields.faults()).value_or(Decimal::fromInteger(1));
        if (m_domain.isFrom(at) || m_domain.isBelow(at))
            tellNoThreshold(pointer);
        return {{{{Edge{at, true}, std::nullopt}, {true, 1, 1}},
            {{std::nullopt, Edge{at, false}}, {false, 0, 1}}}};
    }

    Proportional readProportional()
    {
        const auto *value = m_fields.optional("proportional");
        JsonFields fields(*value, m_fields.pointerTo("proportional"), m_fields.faults());
        Proportional scale{Decimal::fromInteger(100), readPositive(fields, "floor")};
        const bool hasTarget = fields.optional("target");
        const auto target = readPositive(fields, "target");
        if (!m_measure.isRatio() && !hasTarget && fields.isObject())
            m_fields.faults().add(ErrorCode::JsonMissingKey, fields.pointer(), {"target"});
        scale.target = target.value_or(scale.target);
        checkTarget(scale.target, hasTarget ? fields.pointerTo("target") : fields.pointer());
        if (scale.floor && *scale.floor > scale.target)
            tellUnreachable(fields.pointerTo("floor"), "mức sàn cao hơn mức đạt điểm tối đa",
                "the floor is above what earns the maximum");
        else if (scale.floor && m_domain.isFrom(*scale.floor))
            tellNoThreshold(fields.pointerTo("floor"));
        fields.refuseOtherKeys();
        return scale;
    }

    void checkTarget(Decimal target, const std::string &pointer)
    {
        const std::string unit = m_measure.isRatio() ? " %" : "";
        if (m_domain.isBelow(target))
            tellUnreachable(pointer, "không bao giờ đạt quá " + toText(m_domain.high->at, ',') + unit,
                "above " + toText(m_domain.high->at) + unit + " is never reached");
        else if (m_domain.isFrom(target))
            tellNoThreshold(pointer);
    }

    PerItem readPerItem()
    {
        if (m_measure.isRatio())
            badValue(m_fields.faults(), m_fields.pointerTo("each"), "chỉ đếm từng lần khi không có “over”",
                "items are counted only without “over”");
        const auto points = m_fields.decimal("each");
        if (points && (*points == Points() || *points > std::max(m_limits.maximum, Points())))
            badValue(m_fields.faults(), m_fields.pointerTo("each"), "khác 0 và không quá điểm tối đa",
                "not 0 and at most the maximum");
        else if (points && !m_measure.isRatio())
            checkPerItem(*points);
        return {points.value_or(Points::fromInteger(1))};
    }

    /// A count has no limit to a side, or its limit there is 0.
    void checkPerItem(Points points)
    {
        const bool earns = m_limits.maximum > Points();
        if (earns ? (points > Points() ? m_domain.high : m_domain.low) : m_domain.high)
            tellUnreachable(m_fields.pointerTo("each"),
                earns ? "không bao giờ được điểm tối đa" : "không bao giờ trừ điểm",
                earns ? "it never earns the maximum" : "it never takes anything away");
    }

    OfCohortBest readCohortBest()
    {
        if (!m_fields.optionalFlag("bestOfCohort"))
            badValue(
                m_fields.faults(), m_fields.pointerTo("bestOfCohort"), "chỉ nhận true", "true is expected");
        else if (m_domain.high && m_domain.high->at <= Decimal())
            tellUnreachable(
                m_fields.pointerTo("bestOfCohort"), "không bao giờ lớn hơn 0", "it is never above 0");
        return {};
    }

    void tellNoThreshold(const std::string &pointer)
    {
        tellUnreachable(
            pointer, "ngưỡng này luôn đạt hoặc không bao giờ đạt", "this threshold is always met, or never");
    }

    void tellUnreachable(const std::string &pointer, std::string vietnamese, std::string english)
    {
        badValue(m_fields.faults(), pointer, std::move(vietnamese), std::move(english));
    }

    JsonFields &m_fields;
    const Measure &m_measure;
    const Domain &m_domain;
    const PartLimits &m_limits;
};

/// "1/2": both from 1 to 100, at most the whole.
bool parseShare(std::string_view text, Worth &worth)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return false;
    const auto readPart = [](std::string_view part, std::int64_t &value) {
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        return error == std::errc() && end == part.data() + part.size() && value >= 1 && value <= 100;
    };
    worth.ofMaximum = true;
    return readPart(text.substr(0, slash), worth.numerator)
        && readPart(text.substr(slash + 1), worth.denominator) && worth.numerator <= worth.denominator;
}

ByAgencyGroup readByGroup(JsonFields &fields, const Measure &measure, const Domain &domain,
    const PartLimits &limits, const std::vector<AgencyGroup> &groups)
{
    ByAgencyGroup scale;
    const auto *value = fields.optional("byGroup");
    JsonFields byGroup(*value, fields.pointerTo("byGroup"), fields.faults());
    if (groups.empty())
        badValue(fields.faults(), byGroup.pointer(), "bộ tiêu chí chưa khai “agencyGroups”",
            "the rubric declares no “agencyGroups”");
    for (const auto &group : groups) {
        const auto *own = byGroup.required(group.id);
        if (!own)
            continue;
        JsonFields scaleFields(*own, byGroup.pointerTo(group.id), fields.faults());
        scale.scales.push_back(ScaleReader(scaleFields, measure, domain, limits).read());
        scaleFields.refuseOtherKeys();
    }
    byGroup.refuseOtherKeys();
    return scale;
}

} // namespace

bool isAll(const Worth &worth, Points maximum)
{
    return worth.ofMaximum ? worth.numerator == worth.denominator : worth.numerator == maximum.units();
}

Worth readWorth(JsonFields &fields, const PartLimits &limits)
{
    const auto *value = fields.required("points");
    const auto pointer = fields.pointerTo("points");
    Worth worth;
    if (!value)
        return worth;
    if (value->string()) {
        if (!parseShare(*value->string(), worth)) {
            badValue(fields.faults(), pointer, "cần một phần của điểm tối đa, viết “1/2” hoặc “1/1”",
                "a share of the maximum is expected, such as “1/2” or “1/1”");
            return {};
        }
        return worth;
    }
    const auto points = readDecimal(*value, pointer, fields.faults()).value_or(Points());
    if (points > limits.maximum)
        badValue(fields.faults(), pointer, "cao hơn điểm tối đa " + toText(limits.maximum, ','),
            "above the maximum of " + toText(limits.maximum));
    if (limits.minimum && points < *limits.minimum)
        badValue(fields.faults(), pointer,
            "thấp hơn điểm tối thiểu " + toText(*limits.minimum, ',') + " (khai “atLeast” nếu được trừ điểm)",
            "below the minimum of " + toText(*limits.minimum)
                + " (state “atLeast” where points are taken away)");
    worth.numerator = points.units();
    return worth;
}

Scale readScale(JsonFields &fields, const Measure &measure, const Domain &domain, const PartLimits &limits,
    const std::vector<AgencyGroup> &groups)
{
    if (fields.optional("byGroup"))
        return readByGroup(fields, measure, domain, limits, groups);
    return std::visit([](auto plain) { return Scale(std::move(plain)); },
        ScaleReader(fields, measure, domain, limits).read());
}

} // namespace bangdiem
