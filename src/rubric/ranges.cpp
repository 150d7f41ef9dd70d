// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/ranges.h"

#include "rubric/rubricdraft.h"

#include <algorithm>
#include <limits>

namespace bangdiem {

namespace {

/// A place between values: just before `units`, or just after.
struct Cut {
    std::int64_t units = 0;
    bool after = false;

    auto operator<=>(const Cut &) const = default;
};

constexpr Cut kLowest{std::numeric_limits<std::int64_t>::min(), false};
constexpr Cut kHighest{std::numeric_limits<std::int64_t>::max(), true};

/// The values from one cut to the other.
struct Span {
    Cut low;
    Cut high;
    std::string pointer;
};

/// The first multiple of `step` that is not below `units`.
std::int64_t multipleFrom(std::int64_t units, std::int64_t step)
{
    const auto rest = units % step;
    return rest > 0 ? units - rest + step : units - rest;
}

/// In a world of steps every cut stands before one of them.
Cut cutOf(const Edge &edge, bool isAfter, std::int64_t step)
{
    const auto units = edge.at.units();
    if (step == 0)
        return {units, isAfter};
    const auto multiple = multipleFrom(units, step);
    return {multiple == units && isAfter ? multiple + step : multiple, false};
}

Span spanOf(const Range &range, std::int64_t step, const std::string &pointer = {})
{
    const auto &[low, high] = range;
    return {low ? cutOf(*low, !low->included, step) : kLowest,
        high ? cutOf(*high, high->included, step) : kHighest, pointer};
}

/// A value that lies between the two cuts, in Vietnamese and English; between two that are neighbours as
/// decimals, those two.
std::pair<std::string, std::string> between(Cut low, Cut high, std::int64_t step)
{
    const auto value = [](std::int64_t units) {
        const auto decimal = Decimal::fromUnits(units);
        return std::pair("giá trị " + toText(decimal, ','), "the value " + toText(decimal));
    };
    if (low == kLowest && high == kHighest)
        return value(0);
    if (low == kLowest)
        return value(high.after ? high.units : high.units - (step > 0 ? step : Decimal::kUnitsPerOne));
    if (high == kHighest)
        return value(low.after ? low.units + Decimal::kUnitsPerOne : low.units);
    if (step > 0)
        return value(low.units + (high.units - low.units) / step / 2 * step);
    if (high.units - low.units > 1)
        return value(low.units + (high.units - low.units) / 2);
    if (!low.after || high.after)
        return value(low.after ? high.units : low.units);
    const auto [from, to] = std::pair(Decimal::fromUnits(low.units), Decimal::fromUnits(high.units));
    return {"giá trị giữa " + toText(from, ',') + " và " + toText(to, ','),
        "the value between " + toText(from) + " and " + toText(to)};
}

/// Notes what is wrong between one band and the next.
class Coverage
{
public:
    Coverage(const Domain &domain, const std::string &list, FaultList &faults)
        : m_world(spanOf(Range{domain.low, domain.high}, domain.step))
        , m_step(domain.step)
        , m_list(list)
        , m_faults(faults)
        , m_reached(m_world.low)
    {
    }

    void add(const Span &span)
    {
        if (span.low >= span.high || span.high <= m_world.low || span.low >= m_world.high) {
            badValue(m_faults, span.pointer, "không giá trị nào rơi vào khoảng này",
                "no value ever lies in this band");
            return;
        }
        if (span.low > m_reached)
            tellGap(span.low);
        else if (m_any && span.low < m_reached)
            tell(span.pointer, std::max(span.low, m_world.low), std::min(m_reached, span.high),
                " nằm trong hai khoảng", " lies in two bands");
        m_reached = std::max(m_reached, span.high);
        m_any = true;
    }

    void end()
    {
        if (m_reached < m_world.high)
            tellGap(m_world.high);
    }

private:
    void tellGap(Cut next)
    {
        tell(m_list, m_reached, next, " không nằm trong khoảng nào", " lies in no band");
    }

    void tell(const std::string &pointer, Cut low, Cut high, const char *vietnamese, const char *english)
    {
        const auto [giaTri, value] = between(low, high, m_step);
        badValue(m_faults, pointer, giaTri + vietnamese, value + english);
    }

    Span m_world;
    std::int64_t m_step;
    const std::string &m_list;
    FaultList &m_faults;
    Cut m_reached; ///< Every value before it lies in a band, or was told.
    bool m_any = false;
};

std::optional<Edge> readEdge(JsonFields &band, std::string_view key, bool included)
{
    const auto *value = band.optional(key);
    const auto at = value ? readDecimal(*value, band.pointerTo(key), band.faults()) : std::nullopt;
    return at ? std::optional(Edge{*at, included}) : std::nullopt;
}

/// The one of two ways to write an end of a range.
std::optional<Edge> readEnd(JsonFields &band, std::string_view including, std::string_view excluding)
{
    auto with = readEdge(band, including, true);
    auto without = readEdge(band, excluding, false);
    if (with && without)
        badValue(band.faults(), band.pointerTo(excluding),
            "chỉ ghi một trong hai: “" + std::string(including) + "” hoặc “" + std::string(excluding) + "”",
            "only one of “" + std::string(including) + "” and “" + std::string(excluding) + "” is written");
    return with ? with : without;
}

} // namespace

PlacedRange readRange(JsonFields &band)
{
    const auto before = band.faults().count();
    const auto exactly = readEdge(band, "is", true);
    Range range{readEnd(band, "from", "above"), readEnd(band, "upTo", "below")};
    const bool known = band.faults().count() == before;
    if (!exactly)
        return {range, band.pointer(), known};
    if (range.low || range.high)
        badValue(band.faults(), band.pointerTo("is"), "“is” đứng một mình, không đi cùng mốc khác",
            "“is” stands alone, without another edge");
    return {{exactly, exactly}, band.pointer(), known};
}

void checkRanges(
    const std::vector<PlacedRange> &ranges, const Domain &domain, const std::string &list, FaultList &faults)
{
    if (!domain.known || !std::ranges::all_of(ranges, &PlacedRange::known))
        return;
    std::vector<Span> spans;
    for (const auto &placed : ranges)
        spans.push_back(spanOf(placed.range, domain.step, placed.pointer));
    std::ranges::stable_sort(spans, {}, &Span::low);
    Coverage coverage(domain, list, faults);
    for (const auto &span : spans)
        coverage.add(span);
    coverage.end();
}

} // namespace bangdiem
