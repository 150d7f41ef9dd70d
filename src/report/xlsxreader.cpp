// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"
#include "report/xlsxfile.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace bangdiem {

namespace {

tl::unexpected<Error> mismatch(std::string what)
{
    return fail(ErrorCode::ExportMismatch, {}, {std::move(what)});
}

/// The texts of sharedStrings.xml, in order.
std::vector<std::string> sharedStrings(const QByteArray &bytes)
{
    std::vector<std::string> strings;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("si"))
            strings.emplace_back();
        else if (xml.name() == QLatin1String("t") && !strings.empty())
            strings.back() += xml.readElementText().toStdString();
    }
    return strings;
}

std::string meant(const std::string &text)
{
    return QString::fromStdString(text).replace(QLatin1String("_x005F_"), QLatin1String("_")).toStdString();
}

/// Row and column, from 0, of "AB12".
std::pair<std::uint32_t, std::uint32_t> position(QStringView reference)
{
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    for (const QChar c : reference) {
        if (c.isDigit())
            row = row * 10 + static_cast<std::uint32_t>(c.digitValue());
        else
            column = column * 26 + static_cast<std::uint32_t>(c.unicode() - u'A' + 1);
    }
    return {row - 1, column - 1};
}

Result<std::variant<std::string, Points>> valueOf(
    const QString &type, const std::string &raw, const std::vector<std::string> &strings)
{
    if (type == QLatin1String("s")) {
        const auto index = static_cast<std::size_t>(QString::fromStdString(raw).toULongLong());
        if (index >= strings.size())
            return mismatch("XLSX: shared string " + raw);
        return meant(strings[index]);
    }
    const auto points = Points::parse(raw);
    if (!type.isEmpty() || !points)
        return mismatch("XLSX: " + type.toStdString() + ' ' + raw);
    return *points;
}

/// Reads one c element. Errors: a formula, an unknown kind of value.
Result<void> readCell(QXmlStreamReader &xml, const std::vector<std::string> &strings, XlsxValues &values)
{
    const auto reference = xml.attributes().value(QLatin1String("r")).toString();
    const auto type = xml.attributes().value(QLatin1String("t")).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("v"))
            return mismatch(
                "XLSX: " + xml.name().toString().toStdString() + " in " + reference.toStdString());
        auto value = valueOf(type, xml.readElementText().toStdString(), strings);
        if (!value)
            return tl::unexpected(value.error());
        values.insert_or_assign(position(reference), std::move(*value));
    }
    return {};
}

} // namespace

Result<XlsxValues> xlsxValues(const QByteArray &workbook)
{
    const auto sheet = unzipped(workbook, "xl/worksheets/sheet1.xml");
    const auto shared = unzipped(workbook, "xl/sharedStrings.xml");
    if (!sheet || !shared)
        return mismatch("XLSX");
    const auto strings = sharedStrings(*shared);
    XlsxValues values;
    QXmlStreamReader xml(*sheet);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("c"))
            continue;
        if (auto read = readCell(xml, strings, values); !read)
            return tl::unexpected(read.error());
    }
    if (xml.hasError())
        return mismatch("XLSX");
    return values;
}

XlsxValues expectedValues(const XlsxPlan &plan)
{
    XlsxValues values;
    for (const auto &cell : plan.cells) {
        if (cell.value != std::variant<std::string, Points>(std::string()))
            values.emplace(std::pair(cell.row, cell.firstColumn), cell.value);
    }
    return values;
}

} // namespace bangdiem
