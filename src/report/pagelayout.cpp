// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace bangdiem {

namespace {

/// No page begins or ends with fewer lines of a split row.
constexpr int kLeastLines = 3;

/// How many of the `left` lines to show where `room` find room, so that the last part is no stray line.
int linesToShow(int left, int room)
{
    if (room >= left)
        return left;
    const int forTheRest = std::max(0, kLeastLines - (left - room));
    return room - forTheRest >= kLeastLines ? room - forTheRest : std::max(1, room);
}

int lineCount(const Strip &strip)
{
    int most = 0;
    for (const auto &cell : strip.cells)
        most = std::max(most, cell.text.lineCount());
    return most;
}

double widestPitch(const Strip &strip)
{
    double pitch = 1;
    for (const auto &cell : strip.cells)
        pitch = std::max(pitch, cell.text.linePitch());
    return pitch;
}

class Paginator
{
public:
    explicit Paginator(const Strip &header)
        : m_header(header)
        , m_headerHeight(header.height())
        , m_pages(1)
    {
    }

    /// `group` is the height of everything that `strip` begins and that should stand on one page.
    void place(const Strip &strip, double group)
    {
        const bool fitsAPage = group + headerRoom(strip) <= kBodyHeight;
        if (!isFresh() && fitsAPage && m_top + headerRoom(strip) + group > kBodyHeight)
            turnPage();
        placeHeader(strip);
        const double height = strip.height();
        if (m_top + height <= kBodyHeight)
            put(strip, 0, lineCount(strip), height);
        else if (height + headerRoomOnNewPage(strip) <= kBodyHeight)
            placeOnNewPage(strip, height);
        else
            split(strip);
    }

    std::vector<Page> take() { return std::move(m_pages); }

private:
    bool isRow(const Strip &strip) const { return strip.isRuled(); }
    bool isFresh() const { return m_pages.back().strips.empty(); }
    double headerRoomOnNewPage(const Strip &strip) const { return isRow(strip) ? m_headerHeight : 0; }
    double headerRoom(const Strip &strip) const { return isRow(strip) && !m_hasHeader ? m_headerHeight : 0; }

    void turnPage()
    {
        m_pages.emplace_back();
        m_top = 0;
        m_hasHeader = false;
    }

    void placeHeader(const Strip &strip)
    {
        if (!isRow(strip) || m_hasHeader)
            return;
        m_hasHeader = true;
        put(m_header, 0, lineCount(m_header), m_headerHeight);
    }

    void placeOnNewPage(const Strip &strip, double height)
    {
        turnPage();
        placeHeader(strip);
        put(strip, 0, lineCount(strip), height);
    }

    void split(const Strip &strip)
    {
        const int lines = lineCount(strip);
        const double pitch = widestPitch(strip);
        const double padding = strip.paddingAbove + strip.paddingBelow;
        for (int first = 0; first < lines;) {
            const auto room = static_cast<int>(std::floor((kBodyHeight - m_top - padding) / pitch));
            if (room < std::min(kLeastLines, lines - first) && !isOnlyHeader()) {
                turnPage();
                placeHeader(strip);
                continue;
            }
            const int count = linesToShow(lines - first, room);
            put(strip, first, count, count * pitch + padding);
            first += count;
        }
    }

    /// Nothing but the header stands on the page: a further page would have no more room.
    bool isOnlyHeader() const { return m_pages.back().strips.size() <= (m_hasHeader ? 1U : 0U); }

    void put(const Strip &strip, int first, int count, double height)
    {
        m_pages.back().strips.push_back({&strip, m_top, height, first, count});
        m_top += height;
    }

    const Strip &m_header;
    double m_headerHeight;
    std::vector<Page> m_pages;
    double m_top = 0;
    bool m_hasHeader = false;
};

/// What a page must have room for to begin the strip there.
double leastHeight(const Strip &strip)
{
    const double padding = strip.paddingAbove + strip.paddingBelow;
    return std::min(strip.height(), kLeastLines * widestPitch(strip) + padding);
}

/// The height of strip `first` and of those that keepWithNext ties to it; of it and the beginning of the next
/// where no page holds them all.
double tiedHeight(const std::vector<Strip> &strips, std::size_t first)
{
    double height = strips[first].height();
    for (auto i = first; strips[i].keepWithNext && i + 1 < strips.size() && height <= kBodyHeight; ++i)
        height += strips[i + 1].height();
    if (height <= kBodyHeight || !strips[first].keepWithNext)
        return height;
    return strips[first].height() + leastHeight(strips[first + 1]);
}

} // namespace

std::vector<Page> paginate(const std::vector<Strip> &strips, const Strip &header)
{
    Paginator paginator(header);
    for (std::size_t i = 0; i < strips.size(); ++i)
        paginator.place(strips[i], tiedHeight(strips, i));
    return paginator.take();
}

} // namespace bangdiem
