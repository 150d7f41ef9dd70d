// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <string>
#include <unordered_map>
#include <vector>

namespace bangdiem {

/// Breaks texts into lines. It remembers how wide each word is: the texts of a sheet share most of their
/// words, and to shape thousands of texts anew for each width of a column would take longer than a frame.
class LineBreaker
{
public:
    explicit LineBreaker(const QFont &font);

    const QFont &font() const { return m_font; }
    int lineHeight() const { return m_lineHeight; }
    /// Lines at most `width` wide, without the blanks at their ends. A break stands after a blank, a slash or
    /// a hyphen, and inside a word that is wider than a line. At least one line.
    std::vector<QStringView> lines(QStringView text, double width);

private:
    struct Widths {
        double bare = 0; ///< Without the blanks at the end.
        double full = 0;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(QStringView text) const { return qHash(text); }
        std::size_t operator()(const QString &text) const { return qHash(QStringView(text)); }
    };

    Widths widthsOf(QStringView piece);
    bool surelyFits(QStringView piece, double room) const;
    qsizetype fitting(QStringView word, double width) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    int m_lineHeight;
    double m_blank;
    double m_widest; ///< Of all letters.
    std::unordered_map<QString, Widths, Hash, std::equal_to<>> m_widths;
};

} // namespace bangdiem
