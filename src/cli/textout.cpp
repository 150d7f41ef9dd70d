// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/textout.h"

#include "base/decimal.h"
#include "base/text.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace bangdiem::cli {

namespace {

/// Code points of NFC text: what a terminal gives one cell each.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

} // namespace

std::string onOneLine(std::string_view data)
{
    auto text = madeVisible(data);
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string faultLine(const Error &error, Language language)
{
    const auto what = onOneLine(describe(error, language));
    return error.where.empty() ? what : onOneLine(error.where) + ": " + what;
}

std::string sizeText(std::int64_t bytes, Language language)
{
    constexpr std::array kUnits{"B", "KB", "MB", "GB"};
    std::int64_t tenths = bytes * 10;
    std::size_t unit = 0;
    while (tenths >= 10'240 && unit + 1 < kUnits.size()) {
        tenths = (tenths + 512) / 1024;
        ++unit;
    }
    return toText(Decimal::fromUnits(tenths * Decimal::kUnitsPerOne / 10), language) + ' ' + kUnits.at(unit);
}

std::string timeText(Moment moment)
{
    const auto local = QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count());
    const auto east = local.offsetFromUtc() / 60;
    const auto offset = QStringLiteral("%1%2:%3")
                            .arg(QLatin1Char(east < 0 ? '-' : '+'))
                            .arg(std::abs(east) / 60, 2, 10, QLatin1Char('0'))
                            .arg(std::abs(east) % 60, 2, 10, QLatin1Char('0'));
    return (local.toString(QStringLiteral("dd/MM/yyyy HH:mm ")) + offset).toStdString();
}

TextTable::TextTable(std::vector<Align> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::add(const std::vector<std::string> &cells)
{
    auto &row = m_rows.emplace_back();
    std::ranges::transform(cells, std::back_inserter(row), [](const auto &cell) { return onOneLine(cell); });
    row.resize(m_columns.size());
}

std::string TextTable::text(std::string_view indent) const
{
    std::vector<std::size_t> widths(m_columns.size());
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    std::string text;
    for (const auto &row : m_rows) {
        std::string line(indent);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - width(row[i]), ' ');
            line += m_columns[i] == Align::Right ? padding + row[i] : row[i] + padding;
            line += "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

} // namespace bangdiem::cli
