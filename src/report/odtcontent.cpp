// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtcontent.h"

#include "report/odtxml.h"
#include "report/sheetlines.h"
#include "report/strip.h"

#include <algorithm>

namespace bangdiem {

namespace {

void writeStyles(OdtXml &xml)
{
    xml.open("office:automatic-styles");
    for (std::size_t i = 0; i < kColumnMillimetres.size(); ++i) {
        const auto width = std::to_string(static_cast<int>(kColumnMillimetres[i])) + "mm";
        xml.style("Column" + std::to_string(i), "table-column", "style:table-column-properties",
            {{"style:column-width", width}});
    }
    xml.style("Half", "table-column", "style:table-column-properties", {{"style:column-width", "82.5mm"}});
    xml.style("Table", "table", "style:table-properties",
        {{"style:width", "165mm"}, {"table:align", "left"}, {"table:border-model", "collapsing"}});
    xml.style("Row", "table-row", "style:table-row-properties", {{"fo:keep-together", "always"}});
    xml.style("Ruled", "table-cell", "style:table-cell-properties",
        {{"fo:border", "0.5pt solid #000000"}, {"fo:padding", "1mm"}, {"style:vertical-align", "middle"}});
    xml.style("Bare", "table-cell", "style:table-cell-properties", {{"fo:border", "none"}});
    xml.close();
}

void writeLine(OdtXml &xml, const SheetLine &line)
{
    using enum SheetLine::Style;
    constexpr std::array kStyles{"Appendix", "Title", "AttachedTo", "Field", "Notice"};
    const auto gap = std::string_view(line.label.empty() || line.value.empty() ? "" : " ");
    const auto write = [&](bool strong, std::string_view text) {
        if (strong && !text.empty())
            xml.strongText(text);
        else
            xml.text(text);
    };
    xml.open("text:p");
    xml.attribute("text:style-name", kStyles[static_cast<std::size_t>(line.style)]);
    write(line.style == Notice, line.label);
    xml.text(gap);
    write(line.style == Field, line.value);
    xml.close();
}

void writeCell(OdtXml &xml, std::size_t span, const char *style, std::string_view text)
{
    xml.open("table:table-cell");
    xml.attribute("table:style-name", "Ruled");
    if (span > 1)
        xml.attribute("table:number-columns-spanned", std::to_string(span));
    xml.attribute("office:value-type", "string");
    xml.paragraph(style, text);
    xml.close();
    for (std::size_t i = 1; i < span; ++i)
        xml.empty("table:covered-table-cell");
}

void writeRow(OdtXml &xml, const OfficialRow &row)
{
    xml.open("table:table-row");
    xml.attribute("table:style-name", "Row");
    for (std::size_t i = 0; i < row.cells.size(); i = spanEnd(row, i)) {
        const bool isHead = row.kind != OfficialRow::Kind::Criterion && i != 3;
        const bool isLeft = (i == 1 || i == 3) && row.kind != OfficialRow::Kind::Total;
        const char *head = isLeft ? "HeadCell" : "HeadCellCentred";
        const char *plain = isLeft ? "Cell" : "CellCentred";
        writeCell(xml, spanEnd(row, i) - i, isHead ? head : plain, spanText(row, i));
    }
    xml.close();
}

void writeTable(OdtXml &xml, const OfficialSheet &sheet)
{
    xml.open("table:table");
    xml.attribute("table:name", "Bang");
    xml.attribute("table:style-name", "Table");
    for (std::size_t i = 0; i < kColumnMillimetres.size(); ++i) {
        xml.empty("table:table-column");
        xml.attribute("table:style-name", "Column" + std::to_string(i));
    }
    xml.open("table:table-header-rows");
    xml.open("table:table-row");
    for (const auto &column : sheet.texts.columns)
        writeCell(xml, 1, "HeadCellCentred", column);
    xml.close();
    xml.close();
    for (const auto &row : sheet.rows)
        writeRow(xml, row);
    xml.close();
}

void writeSignature(OdtXml &xml, const SignatureBlock &block, const Heading &heading)
{
    constexpr std::array kStyles{"SignatureDate", "SignatureTitle", "SignatureInstruction"};
    const auto lines = signatureLines(block, heading);
    xml.open("table:table-cell");
    xml.attribute("table:style-name", "Bare");
    for (std::size_t i = 0; i < lines.size(); ++i)
        xml.paragraph(kStyles[i], lines[i]);
    xml.close();
}

/// Side by side; a single block stands at the right.
void writeSignatures(OdtXml &xml, const OfficialSheet &sheet)
{
    const auto &blocks = sheet.texts.signatures;
    const auto places = std::max<std::size_t>(2, blocks.size());
    xml.open("table:table");
    xml.attribute("table:name", "ChuKy");
    xml.attribute("table:style-name", "Table");
    xml.empty("table:table-column");
    xml.attribute("table:style-name", "Half");
    xml.attribute("table:number-columns-repeated", std::to_string(places));
    xml.open("table:table-row");
    xml.attribute("table:style-name", "Row");
    for (auto empty = blocks.size(); empty < places; ++empty)
        writeSignature(xml, {}, sheet.heading);
    for (const auto &block : blocks)
        writeSignature(xml, block, sheet.heading);
    xml.close();
    xml.close();
}

} // namespace

QByteArray odtContent(const OfficialSheet &sheet)
{
    QByteArray bytes;
    {
        OdtXml xml(&bytes);
        writeStyles(xml);
        xml.open("office:body");
        xml.open("office:text");
        for (const auto &line : linesAbove(sheet))
            writeLine(xml, line);
        writeTable(xml, sheet);
        for (const auto &line : linesBelow(sheet))
            writeLine(xml, line);
        writeSignatures(xml, sheet);
    }
    return bytes;
}

} // namespace bangdiem
