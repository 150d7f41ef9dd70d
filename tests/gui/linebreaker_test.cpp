// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linebreaker.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

const QString kText = QStringLiteral("Cung cấp số liệu: Số lượng CBCC/Số lượng hộp thư được cấp");

QString joined(const std::vector<QStringView> &lines)
{
    QString all;
    for (const auto line : lines)
        all += line;
    return all.remove(QLatin1Char(' '));
}

TEST(LineBreaker, BreaksNothingThatFits)
{
    LineBreaker breaker(QApplication::font());

    EXPECT_EQ(breaker.lines(kText, 5000).size(), 1u);
    EXPECT_EQ(breaker.lines(u"", 100).size(), 1u);
}

TEST(LineBreaker, LosesNothingAndStaysWithinTheWidth)
{
    LineBreaker breaker(QApplication::font());
    const QFontMetricsF metrics(QApplication::font());
    for (const double width : {60.0, 110.0, 173.0, 301.0}) {
        const auto lines = breaker.lines(kText, width);
        for (const auto line : lines)
            EXPECT_LE(metrics.horizontalAdvance(line.toString()), width) << line.toString().toStdString();
        EXPECT_EQ(joined(lines), QString(kText).remove(QLatin1Char(' ')));
    }
}

TEST(LineBreaker, FillsALineBeforeItBeginsAnother)
{
    LineBreaker breaker(QApplication::font());
    const QFontMetricsF metrics(QApplication::font());
    const auto text = QStringLiteral("aaa bbb ccc (12)");
    const auto whole = metrics.horizontalAdvance(text);

    EXPECT_EQ(breaker.lines(text, whole + 3).size(), 1u);
    EXPECT_EQ(breaker.lines(text, whole - 1), (std::vector<QStringView>{u"aaa bbb ccc", u"(12)"}));
}

TEST(LineBreaker, BreaksInsideAWordThatIsWiderThanALine)
{
    LineBreaker breaker(QApplication::font());
    const QFontMetricsF metrics(QApplication::font());
    const QString address(200, QLatin1Char('w'));
    const auto lines = breaker.lines(address, 90);

    EXPECT_EQ(joined(lines), address);
    for (const auto line : lines)
        EXPECT_LE(metrics.horizontalAdvance(line.toString()), 90);
    EXPECT_GE(breaker.lines(address, 1).size(), 200u) << "a letter a line at least";
}

TEST(LineBreaker, KeepsTheBreaksOfTheText)
{
    LineBreaker breaker(QApplication::font());

    EXPECT_EQ(breaker.lines(u"a\nb\n\nc", 500), (std::vector<QStringView>{u"a", u"b", u"", u"c"}));
}

} // namespace
} // namespace bangdiem
