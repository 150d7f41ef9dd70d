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

/// The first whole number that is not below `units`.
std::int64_t wholeFrom(std::int64_t units)
{
    const auto one = Decimal::kUnitsPerOne;
    const auto rest = units % one;
    return rest > 0 ? units - rest + one : units - rest;
}

/// In a world of whole numbers every cut stands before one of them.
Cut cutOf(const Edge &edge, bool isAfter, bool wholeNumbers)
{
    const auto units = edge.at.units();
    if (!wholeNumbers)
        return {units, isAfter};
    const auto whole = wholeFrom(units);
    return {whole == units && isAfter ? whole + Decimal::kUnitsPerOne : whole, false};
}

Span spanOf(const PlacedRange &placed, bool wholeNumbers)
{
    const auto &[low, high] = placed.range;
    return {low ? cutOf(*low, !low->included, wholeNumbers) : kLowest,
        high ? cutOf(*high, high->included, wholeNumbers) : kHighest, placed.pointer};
}

Span spanOf(const Domain &domain)
{
    return spanOf({{domain.low ? std::optional(Edge{*domain.low, true}) : std::nullopt,
                       domain.high ? std::optional(Edge{*domain.high, true}) : std::nullopt},
                      {}},
        domain.wholeNumbers);
}

/// A value that lies between the two cuts.
Decimal between(Cut low, Cut high, bool wholeNumbers)
{
    if (low == kLowest)
        return Decimal::fromUnits(high.after ? high.units : high.units - Decimal::kUnitsPerOne);
    if (wholeNumbers || low.units == high.units)
        return Decimal::fromUnits(low.units);
    if (high == kHighest)
        return Decimal::fromUnits(low.units + Decimal::kUnitsPerOne);
    return Decimal::fromUnits(low.units + (high.units - low.units) / 2);
}

/// Notes what is wrong between one band and the next.
class Coverage
{
public:
    Coverage(const Domain &domain, const std::string &list, FaultList &faults)
        : m_world(spanOf(domain))
        , m_wholeNumbers(domain.wholeNumbers)
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
            tell(span.pointer,
                between(std::max(span.low, m_world.low), std::min(m_reached, span.high), m_wholeNumbers),
                "giá trị {} nằm trong hai khoảng", "the value {} lies in two bands");
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
        tell(m_list, between(m_reached, next, m_wholeNumbers), "giá trị {} không nằm trong khoảng nào",
            "the value {} lies in no band");
    }

    void tell(const std::string &pointer, Decimal value, std::string vietnamese, std::string english)
    {
        vietnamese.replace(vietnamese.find("{}"), 2, toText(value, ','));
        english.replace(english.find("{}"), 2, toText(value));
        badValue(m_faults, pointer, std::move(vietnamese), std::move(english));
    }

    Span m_world;
    bool m_wholeNumbers;
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

Range readRange(JsonFields &band)
{
    const auto exactly = readEdge(band, "is", true);
    Range range{readEnd(band, "from", "above"), readEnd(band, "upTo", "below")};
    if (!exactly)
        return range;
    if (range.low || range.high)
        badValue(band.faults(), band.pointerTo("is"), "“is” đứng một mình, không đi cùng mốc khác",
            "“is” stands alone, without another edge");
    return {exactly, exactly};
}

void checkRanges(
    const std::vector<PlacedRange> &ranges, const Domain &domain, const std::string &list, FaultList &faults)
{
    std::vector<Span> spans;
    for (const auto &placed : ranges)
        spans.push_back(spanOf(placed, domain.wholeNumbers));
    std::ranges::stable_sort(spans, {}, &Span::low);
    Coverage coverage(domain, list, faults);
    for (const auto &span : spans)
        coverage.add(span);
    coverage.end();
}

} // namespace bangdiem
