// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/strip.h"
#include "report/tablestrips.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr double kTextPoints = 13;
constexpr double kSigningRoom = fromMillimetres(30);

Strip paragraph(
    const std::vector<TextRun> &runs, double points, Qt::Alignment alignment, double millimetresBelow)
{
    Strip strip;
    strip.cells.push_back({0, kBodyWidth, 0, TextBlock(runs, points, kBodyWidth, alignment)});
    strip.paddingBelow = fromMillimetres(millimetresBelow);
    strip.keepWithNext = true;
    return strip;
}

void appendHeading(std::vector<Strip> &strips, const OfficialSheet &sheet)
{
    const auto &texts = sheet.texts;
    const auto staff = sheet.heading.assessment.staff;
    strips.push_back(paragraph({{texts.appendix, Face::Bold}}, 14, Qt::AlignHCenter, 1));
    strips.push_back(paragraph({{texts.title, Face::Bold}}, 14, Qt::AlignHCenter, 1.5));
    strips.push_back(paragraph({{texts.attachedTo, Face::Italic}}, kTextPoints, Qt::AlignHCenter, 5));
    strips.push_back(paragraph(
        {{texts.agencyLabel + ' '}, {sheet.heading.agency, Face::Bold}}, kTextPoints, Qt::AlignLeft, 1.5));
    strips.push_back(
        paragraph({{texts.staffLabel + ' '}, {staff > 0 ? std::to_string(staff) : std::string(), Face::Bold}},
            kTextPoints, Qt::AlignLeft, 3.5));
}

/// One notice stands beside its label, several below it, as the decree prints them.
void appendNotices(std::vector<Strip> &strips, const SheetTexts &texts)
{
    const auto first = strips.size();
    const TextRun label{texts.noticeLabel, Face::Bold};
    if (texts.notices.size() == 1) {
        strips.push_back(
            paragraph({label, {' ' + texts.notices.front()}}, kTextPoints, Qt::AlignJustify, 1.5));
    } else if (!texts.notices.empty()) {
        strips.push_back(paragraph({label}, kTextPoints, Qt::AlignLeft, 1.5));
        for (const auto &notice : texts.notices)
            strips.push_back(paragraph({{notice}}, kTextPoints, Qt::AlignJustify, 1.5));
    }
    if (strips.size() > first)
        strips[first].paddingAbove = fromMillimetres(3);
}

using LineOf = std::string (*)(const SignatureBlock &, const Heading &);

/// The same line of all signature blocks, side by side; a single block stands at the right.
Strip signatureLine(const OfficialSheet &sheet, LineOf lineOf, Face face, double points)
{
    const auto &blocks = sheet.texts.signatures;
    const auto places = std::max<std::size_t>(2, blocks.size());
    const double width = kBodyWidth / static_cast<double>(places);
    Strip strip;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto place = places - blocks.size() + i;
        strip.cells.push_back({width * static_cast<double>(place), width, 0,
            TextBlock({{lineOf(blocks[i], sheet.heading), face}}, points, width, Qt::AlignHCenter)});
    }
    strip.keepWithNext = true;
    return strip;
}

void appendSignatures(std::vector<Strip> &strips, const OfficialSheet &sheet)
{
    if (sheet.texts.signatures.empty())
        return;
    auto date = signatureLine(sheet, dateLine, Face::Italic, kTextPoints);
    date.paddingAbove = fromMillimetres(6);
    strips.push_back(std::move(date));
    strips.push_back(signatureLine(
        sheet, [](const SignatureBlock &block, const Heading &) { return block.title; }, Face::Bold,
        kTextPoints));
    auto instruction = signatureLine(
        sheet, [](const SignatureBlock &block, const Heading &) { return block.instruction; }, Face::Italic,
        kTextPoints);
    instruction.paddingBelow = kSigningRoom;
    strips.push_back(std::move(instruction));
}

} // namespace

std::vector<Strip> sheetStrips(const OfficialSheet &sheet)
{
    std::vector<Strip> strips;
    strips.reserve(sheet.rows.size() + 12);
    appendHeading(strips, sheet);
    for (const auto &row : sheet.rows) {
        const bool takesTheLastAlong = row.kind == OfficialRow::Kind::Total && !strips.empty();
        if (takesTheLastAlong)
            strips.back().keepWithNext = true;
        strips.push_back(tableStrip(row));
    }
    appendNotices(strips, sheet.texts);
    appendSignatures(strips, sheet);
    strips.back().keepWithNext = false;
    return strips;
}

} // namespace bangdiem
