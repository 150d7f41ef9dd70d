// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody meets who works by keyboard alone, or with a screen reader.
#include "walkfixture.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

TEST_F(WalkTest, TabGoesFromTheSheetDownTheFormOfTheRowAndToTheButtonsBelow)
{
    walkPages([this](QWidget *page, const QString &where) {
        if (page->objectName() != u"sheet"_s)
            return;
        QTest::qWait(1); // The order follows the layout.
        auto *panel = in<QWidget>(u"sheet"_s, u"sheet.panel"_s);
        const auto stops = stopsBetween(
            in<QWidget>(u"sheet"_s, u"sheet.tree"_s), in<QWidget>(u"sheet"_s, u"sheet.previous"_s));
        auto fields = visibleIn(panel);
        fields.removeIf([](const QWidget *widget) { return !isTabStop(widget); });

        EXPECT_EQ(QSet<QWidget *>(stops.begin(), stops.end()), QSet<QWidget *>(fields.begin(), fields.end()))
            << where.toStdString();
        int last = 0;
        for (const auto *stop : stops) {
            const int middle = stop->mapTo(panel, stop->rect().center()).y();
            EXPECT_GE(middle, last) << where.toStdString() << ": " << nameOf(stop);
            last = middle;
        }
    });
}

TEST_F(WalkTest, ANewDocumentIsReachedBeforeWhatStandsBelowIt)
{
    window->showPage(u"sheet"_s);
    const auto row = *findCriterion(desk->session()->rubric(), "I.2.4");
    for (std::size_t step = 0; step < row; ++step)
        action(u"edit.nextRow"_s)->trigger();
    settle();

    QTest::mouseClick(in<QWidget>(u"sheet"_s, u"I.2.4.document.add"_s), Qt::LeftButton);
    QTest::qWait(10);
    auto *number = in<QWidget>(u"sheet"_s, u"I.2.4.document.1.number"_s);
    const auto after = stopsBetween(number, in<QWidget>(u"sheet"_s, u"sheet.previous"_s));

    EXPECT_TRUE(after.contains(in<QWidget>(u"sheet"_s, u"I.2.4.document.1.date"_s)));
    EXPECT_TRUE(after.contains(in<QWidget>(u"sheet"_s, u"I.2.4.document.add"_s)));
    EXPECT_FALSE(after.contains(in<QWidget>(u"sheet"_s, u"I.2.4.document.0.date"_s)));
}

TEST_F(WalkTest, AScreenReaderMayAskForMorePartsThanThereAre)
{
    QAccessible::setActive(true);

    int areas = 0;
    walkPages([&](QWidget *top, const QString &where) {
        for (auto *area : top->findChildren<QAbstractScrollArea *>()) {
            if (qobject_cast<QAbstractItemView *>(area))
                continue; // Its parts are its cells.
            const auto *interface = QAccessible::queryAccessibleInterface(area);
            ASSERT_TRUE(interface) << where.toStdString() << ' ' << nameOf(area);
            EXPECT_EQ(interface->child(interface->childCount()), nullptr) << nameOf(area);
            ++areas;
        }
    });

    EXPECT_GT(areas, 36); // The panel of each row at least.
}

} // namespace bangdiem::tests
