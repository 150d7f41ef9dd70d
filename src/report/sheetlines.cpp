// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetlines.h"

#include "base/text.h"
#include "dossier/manifest.h"

namespace bangdiem {

namespace {

constexpr std::size_t kText = 1;
constexpr std::size_t kScore = 4;

void appendEachLine(std::vector<SheetLine> &lines, SheetLine::Style style, std::string_view text)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back({style, {}, std::string(text.substr(0, end))});
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

} // namespace

std::string SheetLine::text() const
{
    return label + (label.empty() || value.empty() ? "" : " ") + value;
}

std::vector<SheetLine> linesAbove(const OfficialSheet &sheet)
{
    using enum SheetLine::Style;
    const auto &texts = sheet.texts;
    const auto staff = sheet.heading.assessment.staff;
    std::vector<SheetLine> lines;
    appendEachLine(lines, Appendix, texts.appendix);
    appendEachLine(lines, Title, texts.title);
    appendEachLine(lines, AttachedTo, texts.attachedTo);
    lines.push_back({Field, texts.agencyLabel, sheet.heading.agency});
    lines.push_back({Field, texts.staffLabel, staff > 0 ? std::to_string(staff) : std::string()});
    return lines;
}

std::vector<SheetLine> linesBelow(const OfficialSheet &sheet)
{
    using enum SheetLine::Style;
    const auto &texts = sheet.texts;
    if (texts.notices.size() == 1)
        return {{Notice, texts.noticeLabel, texts.notices.front()}};
    std::vector<SheetLine> lines;
    if (!texts.notices.empty())
        lines.push_back({Notice, texts.noticeLabel, {}});
    for (const auto &notice : texts.notices)
        lines.push_back({Notice, {}, notice});
    return lines;
}

std::array<std::string, 3> signatureLines(const SignatureBlock &block, const Heading &heading)
{
    return {dateLine(block, heading), block.title, block.instruction};
}

std::string pageMarks(const OfficialSheet &sheet)
{
    if (sheet.isBlank())
        return {};
    return "Năm đánh giá " + std::to_string(sheet.heading.assessment.year) + " · Hồ sơ " + sheet.dossierId
        + " · Bản " + std::to_string(sheet.revision);
}

std::string sealMark(const OfficialSheet &sheet)
{
    return sheet.sealedAs.empty() ? std::string() : "Mã đối chiếu: " + fingerprintText(sheet.sealedAs);
}

std::string allMarks(const OfficialSheet &sheet)
{
    const auto seal = sealMark(sheet);
    return seal.empty() ? pageMarks(sheet) : pageMarks(sheet) + " · " + seal;
}

std::size_t spanEnd(const OfficialRow &row, std::size_t first)
{
    if (row.kind == OfficialRow::Kind::Total && first == 0)
        return 2;
    if (row.kind != OfficialRow::Kind::Group || first != kText)
        return first + 1;
    auto end = first + 1;
    while (end < kScore && row.cells[end].empty())
        ++end;
    return end;
}

const std::string &spanText(const OfficialRow &row, std::size_t first)
{
    return row.cells[row.kind == OfficialRow::Kind::Total && first == 0 ? kText : first];
}

std::string shownText(std::string_view text)
{
    if (const auto composed = toNfc(text))
        return madeVisible(*composed);
    const auto visible = madeVisible(text); // bytes that are no UTF-8 are written out now
    return toNfc(visible).value_or(visible);
}

} // namespace bangdiem
