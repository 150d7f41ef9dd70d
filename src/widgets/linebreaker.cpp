// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linebreaker.h"

#include <QtMath>

#include <algorithm>

namespace bangdiem {

namespace {

constexpr double kSlack = 1; ///< Words side by side may be wider than each alone, by a rounding.

bool endsPiece(QChar character)
{
    return character.isSpace() || character == QLatin1Char('/') || character == QLatin1Char('-');
}

/// To where a line may not be broken: a word with what ends it and the blanks behind it.
qsizetype pieceEnd(QStringView text, qsizetype begin)
{
    auto end = begin;
    while (end < text.size() && !endsPiece(text[end]))
        ++end;
    if (end < text.size() && text[end] != QLatin1Char('\n'))
        ++end;
    while (end < text.size() && text[end].isSpace() && text[end] != QLatin1Char('\n'))
        ++end;
    return end;
}

bool endsLine(QStringView text, qsizetype end)
{
    return end == text.size() || text[end] == QLatin1Char('\n');
}

} // namespace

LineBreaker::LineBreaker(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_lineHeight(qCeil(m_metrics.height()))
    , m_blank(m_metrics.horizontalAdvance(QLatin1Char(' ')))
    , m_widest(m_metrics.maxWidth())
{
}

LineBreaker::Widths LineBreaker::widthsOf(QStringView piece)
{
    if (const auto known = m_widths.find(piece); known != m_widths.end())
        return known->second;
    const auto word = piece.trimmed();
    const auto blanks = piece.sliced(word.size());
    const auto bare = m_metrics.horizontalAdvance(word.toString());
    const Widths widths{
        bare, bare + (blanks == u" " ? m_blank : m_metrics.horizontalAdvance(blanks.toString()))};
    m_widths.emplace(piece.toString(), widths);
    return widths;
}

/// Known without measuring. Only of letters that every font has: another font's may be wider.
bool LineBreaker::surelyFits(QStringView piece, double room) const
{
    return static_cast<double>(piece.size()) * m_widest <= room
        && std::all_of(piece.begin(), piece.end(), [](QChar letter) { return letter.unicode() < 0x80; });
}

/// How many characters of a word fit, at least one.
qsizetype LineBreaker::fitting(QStringView word, double width) const
{
    qsizetype fits = 1;
    while (fits < word.size()
        && (word[fits].isLowSurrogate() || word[fits].isMark()
            || m_metrics.horizontalAdvance(word.first(fits + 1).toString()) <= width))
        ++fits;
    return fits;
}

std::vector<QStringView> LineBreaker::lines(QStringView text, double width)
{
    std::vector<QStringView> lines;
    const auto room = width - kSlack;
    qsizetype begin = 0;
    qsizetype at = 0;
    double used = 0;
    const auto endLine = [&](qsizetype end, qsizetype next) {
        lines.push_back(text.sliced(begin, end - begin).trimmed());
        begin = at = next;
        used = 0;
    };
    while (at < text.size()) {
        if (text[at] == QLatin1Char('\n')) {
            endLine(at, at + 1);
            continue;
        }
        const auto end = pieceEnd(text, at);
        const auto piece = text.sliced(at, end - at);
        if (endsLine(text, end) && surelyFits(piece, room - used)) {
            at = end;
            continue;
        }
        const auto widths = widthsOf(piece);
        if (used + widths.bare > room && at > begin)
            endLine(at, at);
        else if (const auto fits = widths.bare > room ? fitting(piece, room) : 0; fits > 0 && at + fits < end)
            endLine(at + fits, at + fits);
        else {
            used += widths.full;
            at = end;
        }
    }
    lines.push_back(text.sliced(begin).trimmed());
    return lines;
}

} // namespace bangdiem
