// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtcontent.h"

#include "report/sheetlines.h"
#include "report/strip.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace bangdiem {

namespace {

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class ContentWriter
{
public:
    explicit ContentWriter(QByteArray *bytes)
        : m_xml(bytes)
    {
    }

    void write(const OfficialSheet &sheet)
    {
        m_xml.writeStartDocument();
        open("office:document-content");
        for (const auto &[prefix, name] : kNamespaces)
            attribute((std::string("xmlns:") + prefix).c_str(), "urn:oasis:names:tc:opendocument:xmlns:" + std::string(name) + ":1.0");
        attribute("office:version", "1.2");
        writeStyles();
        open("office:body");
        open("office:text");
        for (const auto &line : linesAbove(sheet))
            writeLine(line);
        writeTable(sheet);
        for (const auto &line : linesBelow(sheet))
            writeLine(line);
        writeSignatures(sheet);
        m_xml.writeEndDocument();
    }

private:
    static constexpr std::array<std::pair<const char *, const char *>, 5> kNamespaces{{{"office", "office"},
        {"style", "style"}, {"text", "text"}, {"table", "table"}, {"fo", "xsl-fo-compatible"}}};

    void open(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    void attribute(const char *name, std::string_view value) { m_xml.writeAttribute(QLatin1String(name), q(value)); }

    /// A style of one element with properties.
    void writeStyle(std::string_view name, const char *family, const char *element,
        std::initializer_list<std::pair<const char *, std::string>> properties)
    {
        open("style:style");
        attribute("style:name", name);
        attribute("style:family", family);
        open(element);
        for (const auto &[key, value] : properties)
            attribute(key, value);
        close();
        close();
    }

    void writeStyles()
    {
        open("office:automatic-styles");
        for (std::size_t i = 0; i < kColumnMillimetres.size(); ++i)
            writeStyle("Column" + std::to_string(i), "table-column", "style:table-column-properties",
                {{"style:column-width", std::to_string(static_cast<int>(kColumnMillimetres[i])) + "mm"}});
        writeStyle("Half", "table-column", "style:table-column-properties", {{"style:column-width", "82.5mm"}});
        writeStyle("Table", "table", "style:table-properties", {{"style:width", "165mm"}, {"table:align", "left"}, {"table:border-model", "collapsing"}});
        writeStyle("Row", "table-row", "style:table-row-properties", {{"fo:keep-together", "always"}});
        writeStyle("Ruled", "table-cell", "style:table-cell-properties",
            {{"fo:border", "0.5pt solid #000000"}, {"fo:padding", "1mm"}, {"style:vertical-align", "middle"}});
        writeStyle("Bare", "table-cell", "style:table-cell-properties", {{"fo:border", "none"}});
        close();
    }

    void writeText(std::string_view raw)
    {
        const auto text = q(shownText(raw));
        qsizetype begin = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isFeed = text[i] == QLatin1Char('\n');
            const bool isLostBlank = text[i] == QLatin1Char(' ') && (i == 0 || i + 1 == text.size() || text[i - 1].isSpace());
            if (!isFeed && !isLostBlank)
                continue;
            m_xml.writeCharacters(text.mid(begin, i - begin));
            m_xml.writeEmptyElement(QLatin1String(isFeed ? "text:line-break" : "text:s"));
            begin = i + 1;
        }
        m_xml.writeCharacters(text.mid(begin));
    }

    void writeParagraph(const char *style, std::string_view text)
    {
        open("text:p");
        attribute("text:style-name", style);
        writeText(text);
        close();
    }

    void writeStrong(std::string_view text)
    {
        open("text:span");
        attribute("text:style-name", "Strong");
        writeText(text);
        close();
    }

    void writeLine(const SheetLine &line)
    {
        using enum SheetLine::Style;
        constexpr std::array kStyles{"Appendix", "Title", "AttachedTo", "Field", "Notice"};
        open("text:p");
        attribute("text:style-name", kStyles[static_cast<std::size_t>(line.style)]);
        const auto gap = std::string(line.label.empty() || line.value.empty() ? "" : " ");
        if (line.style == Notice && !line.label.empty())
            writeStrong(line.label);
        else
            writeText(line.label);
        m_xml.writeCharacters(q(gap));
        if (line.style == Field && !line.value.empty())
            writeStrong(line.value);
        else
            writeText(line.value);
        close();
    }

    void writeCell(std::size_t span, const char *style, std::string_view text)
    {
        open("table:table-cell");
        attribute("table:style-name", "Ruled");
        if (span > 1)
            attribute("table:number-columns-spanned", std::to_string(span));
        attribute("office:value-type", "string");
        writeParagraph(style, text);
        close();
        for (std::size_t i = 1; i < span; ++i)
            m_xml.writeEmptyElement(QLatin1String("table:covered-table-cell"));
    }

    void writeRow(const OfficialRow &row)
    {
        open("table:table-row");
        attribute("table:style-name", "Row");
        const bool isHead = row.kind != OfficialRow::Kind::Criterion;
        for (std::size_t i = 0; i < row.cells.size(); i = spanEnd(row, i)) {
            const bool isLeft = (i == 1 || i == 3) && row.kind != OfficialRow::Kind::Total;
            const char *head = isLeft ? "HeadCell" : "HeadCellCentred";
            const char *plain = isLeft ? "Cell" : "CellCentred";
            writeCell(spanEnd(row, i) - i, isHead && i != 3 ? head : plain, spanText(row, i));
        }
        close();
    }

    void writeTable(const OfficialSheet &sheet)
    {
        open("table:table");
        attribute("table:name", "Bang");
        attribute("table:style-name", "Table");
        for (std::size_t i = 0; i < kColumnMillimetres.size(); ++i) {
            m_xml.writeEmptyElement(QLatin1String("table:table-column"));
            attribute("table:style-name", "Column" + std::to_string(i));
        }
        open("table:table-header-rows");
        open("table:table-row");
        for (const auto &column : sheet.texts.columns)
            writeCell(1, "HeadCellCentred", column);
        close();
        close();
        for (const auto &row : sheet.rows)
            writeRow(row);
        close();
    }

    void writeSignatures(const OfficialSheet &sheet)
    {
        const auto &blocks = sheet.texts.signatures;
        const auto places = std::max<std::size_t>(2, blocks.size());
        open("table:table");
        attribute("table:name", "ChuKy");
        attribute("table:style-name", "Table");
        m_xml.writeEmptyElement(QLatin1String("table:table-column"));
        attribute("table:style-name", "Half");
        attribute("table:number-columns-repeated", std::to_string(places));
        open("table:table-row");
        attribute("table:style-name", "Row");
        for (std::size_t place = 0; place < places; ++place) {
            open("table:table-cell");
            attribute("table:style-name", "Bare");
            const auto skipped = places - blocks.size();
            writeSignature(place < skipped ? SignatureBlock() : blocks[place - skipped], sheet.heading);
            close();
        }
        close();
        close();
    }

    void writeSignature(const SignatureBlock &block, const Heading &heading)
    {
        const auto lines = signatureLines(block, heading);
        writeParagraph("SignatureDate", lines[0]);
        writeParagraph("SignatureTitle", lines[1]);
        writeParagraph("SignatureInstruction", lines[2]);
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray odtContent(const OfficialSheet &sheet)
{
    QByteArray bytes;
    ContentWriter(&bytes).write(sheet);
    return bytes;
}

} // namespace bangdiem
