// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annexstrips.h"

#include "report/annexdetails.h"

#include <algorithm>
#include <span>

namespace bangdiem {

namespace {

constexpr double kTitlePoints = 14;
constexpr double kRowPoints = 12;
constexpr double kRowPadding = fromMillimetres(0.9);

constexpr std::size_t kNumber = 0;
constexpr std::size_t kText = 1;
constexpr std::size_t kClaim = 2;
constexpr std::size_t kScore = 3;

constexpr double columnLeft(std::size_t column)
{
    double left = 0;
    for (std::size_t i = 0; i < column; ++i)
        left += kAnnexColumnMillimetres[i];
    return fromMillimetres(left);
}

/// A cell over the columns [first, end).
StripCell rowCell(
    std::size_t first, std::size_t end, const std::string &text, Face face, Qt::Alignment alignment)
{
    const double left = columnLeft(first);
    return annexCell(left, columnLeft(end) - left, {{text, face}}, kRowPoints, alignment);
}

Strip paragraph(const std::vector<TextRun> &runs, double points, Qt::Alignment alignment, double gapAbove)
{
    Strip strip;
    strip.cells.push_back({0, kBodyWidth, 0, TextBlock(runs, points, kBodyWidth, alignment)});
    strip.paddingAbove = gapAbove;
    return strip;
}

/// The cells of the row that an entry begins with; "Tổng cộng" takes the columns before its points, a group,
/// which has none, those beside its text.
std::vector<StripCell> headCells(const AnnexEntry &entry)
{
    using enum OfficialRow::Kind;
    const auto face = entry.kind == Criterion ? Face::Regular : Face::Bold;
    const auto centred = [&](std::size_t column, const std::string &text) {
        return rowCell(column, column + 1, text, face, Qt::AlignHCenter);
    };
    std::vector<StripCell> cells;
    if (entry.kind == Total) {
        cells.push_back(rowCell(kNumber, kScore, entry.text, face, Qt::AlignHCenter));
    } else {
        const auto textEnd = entry.kind == Criterion ? kClaim : entry.kind == Group ? kScore + 1 : kScore;
        cells.push_back(centred(kNumber, entry.number));
        cells.push_back(rowCell(kText, textEnd, entry.text, face, Qt::AlignLeft));
    }
    if (entry.kind == Criterion)
        cells.push_back(centred(kClaim, entry.claim));
    if (entry.kind != Group)
        cells.push_back(centred(kScore, entry.score));
    return cells;
}

bool isHeading(const AnnexEntry &entry)
{
    return entry.kind == OfficialRow::Kind::Section || entry.kind == OfficialRow::Kind::Group;
}

Strip headStrip(const AnnexEntry &entry)
{
    Strip strip;
    strip.kind = Strip::Kind::TableRow;
    strip.cells = headCells(entry);
    strip.paddingAbove = kRowPadding;
    strip.paddingBelow = kRowPadding;
    strip.keepWithNext = isHeading(entry);
    return strip;
}

/// An entry stands on one page, with room for the headings above it; only one that is taller goes on.
void keepTogether(std::span<Strip> entry)
{
    constexpr double kRoomForHeadings = fromMillimetres(40);
    double height = kRoomForHeadings;
    for (const auto &strip : entry)
        height += strip.height();
    if (height > kBodyHeight)
        return;
    for (auto &strip : entry.first(entry.size() - 1))
        strip.keepWithNext = true;
}

void appendEntry(std::vector<Strip> &strips, const AnnexEntry &entry)
{
    const auto head = strips.size();
    strips.push_back(headStrip(entry));
    for (const auto &item : entry.items)
        std::ranges::move(detailStrips(item), std::back_inserter(strips));
    if (entry.items.empty())
        return;
    strips[head].keepWithNext = true;
    strips[head + 1].paddingAbove += kRowPadding;
    strips.back().paddingBelow += kRowPadding;
    strips.back().keepWithNext = isHeading(entry);
    keepTogether(std::span(strips).subspan(head));
}

void appendHeading(std::vector<Strip> &strips, const AnnexContent &annex)
{
    strips.push_back(paragraph({{annex.title, Face::Bold}}, kTitlePoints, Qt::AlignHCenter, 0));
    double gap = fromMillimetres(4);
    for (const auto &line : annex.heading) {
        strips.push_back(
            paragraph({{line.label + ' '}, {line.value, Face::Bold}}, kRowPoints, Qt::AlignLeft, gap));
        gap = fromMillimetres(1);
    }
    strips.back().paddingBelow = fromMillimetres(3.5);
    for (auto &strip : strips)
        strip.keepWithNext = true;
}

void appendPicture(std::vector<Strip> &strips, const AnnexPicture &picture)
{
    Strip strip;
    strip.picture = picture.paint;
    strip.pictureHeight = fromMillimetres(picture.heightMillimetres);
    strip.paddingAbove = fromMillimetres(2);
    strip.keepWithNext = true;
    strips.push_back(std::move(strip));
    strips.push_back(paragraph(
        {{picture.caption, Face::Italic}}, kAnnexDetailPoints, Qt::AlignHCenter, fromMillimetres(1)));
    strips.back().paddingBelow = fromMillimetres(3.5);
}

void appendWarnings(std::vector<Strip> &strips, const AnnexContent &annex)
{
    strips.push_back(
        paragraph({{annex.warningsTitle, Face::Bold}}, kRowPoints, Qt::AlignLeft, fromMillimetres(4)));
    strips.back().keepWithNext = true;
    for (const auto &warning : annex.warnings)
        strips.push_back(paragraph({{warning}}, kRowPoints, Qt::AlignJustify, fromMillimetres(1)));
}

} // namespace

AnnexStrips::AnnexStrips(const AnnexContent &annex, const std::vector<AnnexPicture> &pictures)
    : m_annex(annex)
{
    appendHeading(m_strips, annex);
    for (const auto &picture : pictures)
        appendPicture(m_strips, picture);
}

bool AnnexStrips::step()
{
    const auto entries = m_annex.entries.size();
    if (m_next > entries)
        return false;
    if (m_next < entries)
        appendEntry(m_strips, m_annex.entries[m_next]);
    else
        appendWarnings(m_strips, m_annex);
    ++m_next;
    return true;
}

Strip annexHeader(const AnnexContent &annex)
{
    Strip strip;
    strip.kind = Strip::Kind::TableHeader;
    strip.paddingAbove = kRowPadding;
    strip.paddingBelow = kRowPadding;
    for (std::size_t i = 0; i < annex.columns.size(); ++i) {
        strip.cells.push_back(rowCell(i, i + 1, annex.columns[i], Face::Bold, Qt::AlignHCenter));
        strip.cells.back().text.balance();
    }
    return strip;
}

} // namespace bangdiem
