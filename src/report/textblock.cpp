// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bangdiem {

namespace {

/// Fits two stacked accents ("Ấ") between the lines.
constexpr double kPitchPerSize = 1.22;
constexpr double kBaselinePerSize = 0.95;

QString lines(const std::string &text)
{
    auto shown = QString::fromStdString(printable(text));
    return shown.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

/// Where the reference ("59/2014/QĐ-UBND", "I.1.2") or date that a line would break begins; -1 where it
/// breaks none.
qsizetype brokenReference(const QString &text, qsizetype lineStart, qsizetype lineEnd)
{
    if (lineEnd <= lineStart || lineEnd >= text.size() || text[lineEnd - 1].isSpace())
        return -1;
    const auto start = text.lastIndexOf(QLatin1Char(' '), lineEnd - 1) + 1;
    const auto broken = QStringView(text).mid(start, lineEnd - start);
    const bool isReference = (broken.contains(QLatin1Char('/')) || broken.endsWith(QLatin1Char('.')))
        && (std::ranges::any_of(broken, [](QChar c) { return c.isDigit(); }) || text[lineEnd].isDigit());
    return isReference && start > lineStart ? start : -1;
}

void breakLines(QTextLayout &layout, double lineWidth, double boxWidth, double size)
{
    layout.beginLayout();
    for (int i = 0;; ++i) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(lineWidth);
        const auto reference
            = brokenReference(layout.text(), line.textStart(), line.textStart() + line.textLength());
        if (reference >= 0)
            line.setNumColumns(static_cast<int>(reference) - line.textStart(), lineWidth);
        line.setPosition(
            {(boxWidth - lineWidth) / 2, (i * kPitchPerSize + kBaselinePerSize) * size - line.ascent()});
    }
    layout.endLayout();
}

} // namespace

TextBlock::TextBlock(const std::vector<TextRun> &runs, double points, double width, Qt::Alignment alignment)
    : m_size(std::round(fromPoints(points)))
    , m_width(width)
{
    const auto size = static_cast<int>(m_size);
    QString text;
    QVector<QTextLayout::FormatRange> formats;
    for (const auto &run : runs) {
        const auto part = lines(run.text);
        QTextCharFormat format;
        format.setFont(reportFont(run.face, size));
        formats.append({static_cast<int>(text.size()), static_cast<int>(part.size()), format});
        text += part;
    }
    const auto face = runs.empty() ? Face::Regular : runs.front().face;
    m_layout = std::make_unique<QTextLayout>(text, reportFont(face, size));
    if (runs.size() > 1)
        m_layout->setFormats(formats);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    breakLines(*m_layout, m_width, m_width, m_size);
}

double TextBlock::linePitch() const
{
    return m_size * kPitchPerSize;
}

void TextBlock::balance()
{
    const int wanted = lineCount();
    double tooNarrow = m_width / (wanted + 1);
    double wideEnough = m_width;
    while (wideEnough - tooNarrow > fromPoints(1)) {
        const double tried = (tooNarrow + wideEnough) / 2;
        breakLines(*m_layout, tried, m_width, m_size);
        (lineCount() > wanted ? tooNarrow : wideEnough) = tried;
    }
    breakLines(*m_layout, wideEnough, m_width, m_size);
}

void TextBlock::paint(QPainter &painter, QPointF topLeft, int first, int count) const
{
    topLeft.ry() -= first * linePitch();
    const int end = std::min(first + count, lineCount());
    for (int i = first; i < end; ++i)
        m_layout->lineAt(i).draw(&painter, topLeft);
}

} // namespace bangdiem
