// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/pastedunits.h"

#include "base/text.h"
#include "dossier/dossier.h"
#include "presentation/typedtext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace bangdiem {

namespace {

using Cells = QStringList;

/// A cell with a tab, a line feed or a quotation mark stands in quotation marks, doubled inside.
std::vector<Cells> cellsOf(const QString &text)
{
    std::vector<Cells> lines(1, Cells{QString()});
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto character = text[i];
        auto &cell = lines.back().back();
        if (character == QLatin1Char('"') && (quoted || cell.isEmpty())) {
            const bool doubled = quoted && i + 1 < text.size() && text[i + 1] == character;
            if (doubled)
                cell += text[i++];
            else
                quoted = !quoted;
        } else if (quoted || (character != QLatin1Char('\t') && character != QLatin1Char('\n'))) {
            cell += character;
        } else if (character == QLatin1Char('\t')) {
            lines.back().append(QString());
        } else {
            lines.push_back({QString()});
        }
    }
    for (auto &line : lines)
        for (auto &cell : line)
            cell = cell.simplified();
    std::erase_if(lines, [](const Cells &line) { return line.join(QString()).isEmpty(); });
    return lines;
}

bool isCount(const QString &cell)
{
    return parseUnitFigure(cell).has_value();
}

bool isText(const QString &cell)
{
    return !cell.isEmpty() && !isCount(cell);
}

bool anyLineHasTextAt(const std::vector<Cells> &lines, qsizetype column)
{
    return std::any_of(
        lines.begin(), lines.end(), [column](const Cells &line) { return isText(line.value(column)); });
}

/// "STT | Đơn vị | …": in the lines under the heading, the first cells are numbers and the second are names.
bool beginsWithNumbers(const std::vector<Cells> &lines)
{
    const auto body = std::vector(lines.begin() + (lines.size() > 1 ? 1 : 0), lines.end());
    return !anyLineHasTextAt(body, 0) && anyLineHasTextAt(body, 1);
}

bool isHeading(const Cells &line)
{
    const auto figures = line.mid(1);
    return std::any_of(figures.begin(), figures.end(), isText)
        && std::none_of(figures.begin(), figures.end(), isCount);
}

bool isTotal(const Cells &line)
{
    static const QStringList words{QStringLiteral("cong"), QStringLiteral("tong"),
        QStringLiteral("tong cong"), QStringLiteral("tong so"), QStringLiteral("total")};
    return words.contains(QString::fromStdString(folded(line.value(0).toStdString())));
}

} // namespace

std::optional<std::int64_t> parseUnitFigure(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]{1,9}|[0-9]{1,3}(?:[.,\\s][0-9]{3}){1,2})(?:[.,]0{1,2})?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString digits;
    for (const auto character : match.captured(1))
        if (character.isDigit())
            digits += character;
    return digits.toLongLong();
}

PastedUnits pastedUnits(const QString &text)
{
    auto lines = cellsOf(QString(text).remove(QLatin1Char('\r')));
    if (beginsWithNumbers(lines))
        for (auto &line : lines)
            line.removeFirst();
    PastedUnits pasted{anyLineHasTextAt(lines, 0), {}};
    if (pasted.named) {
        if (lines.size() > 1 && isHeading(lines.front()))
            lines.erase(lines.begin());
        std::erase_if(lines, isTotal);
    }
    for (const auto &line : lines) {
        UnitFigures unit;
        for (const auto &cell : pasted.named ? line.mid(1) : line)
            unit.figures.push_back(parseUnitFigure(cell));
        if (pasted.named)
            unit.unit = storable(line.front(), TextLimits::unit);
        pasted.lines.push_back(std::move(unit));
    }
    return pasted;
}

} // namespace bangdiem
