// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportfont.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace bangdiem {

/// The page is laid out in 1/1200 inch: fine enough that no device rounds what another shows.
constexpr double kUnitsPerInch = 1200;

constexpr double fromMillimetres(double millimetres)
{
    return millimetres * kUnitsPerInch / 25.4;
}

constexpr double fromPoints(double points)
{
    return points * kUnitsPerInch / 72;
}

/// A stretch of text in one cut.
struct TextRun {
    std::string text;
    Face face = Face::Regular;
};

/// Text broken into lines of one pitch; may be painted in part. Lengths in layout units.
class TextBlock
{
public:
    /// `points` is the size of the letters. Every character of `runs` is made printable.
    TextBlock(const std::vector<TextRun> &runs, double points, double width, Qt::Alignment alignment);

    /// Broken anew into as many lines, each about as long as the others, as a heading should be.
    void balance();

    int lineCount() const { return m_layout->lineCount(); }
    double linePitch() const;
    double height() const { return linePitch() * lineCount(); }
    QString text() const { return m_layout->text(); }
    /// Paints `count` lines from `first` on, the first of them at `topLeft`.
    void paint(QPainter &painter, QPointF topLeft, int first, int count) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_size;
    double m_width;
};

} // namespace bangdiem
