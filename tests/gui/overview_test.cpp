// SPDX-License-Identifier: GPL-3.0-or-later
// The page Tổng quan as a person uses it.
#include "frame_fixture.h"

#include "widgets/noticebar.h"
#include "widgets/numberstable.h"
#include "widgets/overviewpage.h"
#include "widgets/pictureview.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPushButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class OverviewPageTest : public FrameTest
{
protected:
    void begin(const QString &name, int year, const QString &agency = u"Sở Tài chính"_s)
    {
        auto dossier = wanted(name);
        dossier.heading.assessment.year = year;
        dossier.heading.agency = agency.toStdString();
        ASSERT_TRUE(desk->create(dossier));
        Answer answer;
        answer.claim = Points::fromInteger(year % 10 % 4);
        desk->session()->setAnswer(*findCriterion(desk->session()->rubric(), "I.2.1"), answer);
        ASSERT_TRUE(desk->session()->flush());
    }
    void look()
    {
        window->showPage(u"overview"_s);
        QTest::qWait(400); // Earlier dossiers are read beside the window.
    }
    template <typename T> T *find(const QString &name) const { return in<T>(u"overview"_s, name); }
    NumbersTable *numbers() const { return find<NumbersTable>(u"overview.numbers"_s); }
    QStringList headings() const
    {
        QStringList all;
        for (int column = 0; column < numbers()->columnCount(); ++column)
            all += numbers()->horizontalHeaderItem(column)->text();
        return all;
    }
    QString total(const QString &heading) const
    {
        return numbers()
            ->item(numbers()->rowCount() - 1, static_cast<int>(headings().indexOf(heading)))
            ->text();
    }
};

TEST_F(OverviewPageTest, ShowsTheNumbersOfThePicturesAsATableToo)
{
    begin(u"so.bangdiem"_s, 2015);
    look();

    EXPECT_EQ(headings(),
        (QStringList{u"Mục"_s, u"Điểm tối đa"_s, u"Điểm tự đánh giá"_s, u"Điểm mất"_s, u"Mất: chưa trả lời"_s,
            u"Mất: được điểm dưới tối đa"_s}));
    EXPECT_EQ(total(u"Điểm tối đa"_s), u"100"_s);
    EXPECT_EQ(total(u"Điểm tự đánh giá"_s), u"1"_s);
    EXPECT_EQ(total(u"Điểm mất"_s), u"99"_s);
    EXPECT_EQ(total(u"Mất: được điểm dưới tối đa"_s), u"2"_s);
    EXPECT_TRUE(
        find<PictureView>(u"overview.sections"_s)->accessibleDescription().contains(u"I. Ứng dụng CNTT"_s));
}

TEST_F(OverviewPageTest, CutsNoHeadingOfTheTable)
{
    begin(u"so.bangdiem"_s, 2015);
    for (const int width : {1366, 683}) {
        window->resize(width, 768);
        look();

        const auto *header = numbers()->horizontalHeader();
        for (int column = 0; column < numbers()->columnCount(); ++column) {
            const QRect space(0, 0, header->sectionSize(column) - 8, 10'000);
            const auto needed = header->fontMetrics().boundingRect(
                space, static_cast<int>(Qt::AlignHCenter) | Qt::TextWordWrap, headings()[column]);
            EXPECT_LE(needed.height(), header->height())
                << headings()[column].toStdString() << " at " << width;
        }
    }
}

TEST_F(OverviewPageTest, FollowsEveryEdit)
{
    begin(u"so.bangdiem"_s, 2015);
    look();
    desk->session()->undo();
    QTest::qWait(300);

    EXPECT_EQ(total(u"Điểm tự đánh giá"_s), u"0"_s);
    EXPECT_TRUE(find<QLabel>(u"overview.summary"_s)->text().contains(u"0 trên 100 điểm"_s));
}

TEST_F(OverviewPageTest, PutsTheAgencysEarlierYearBesideThisOne)
{
    begin(u"nam-truoc.bangdiem"_s, 2014);
    begin(u"co-quan-khac.bangdiem"_s, 2013, u"Sở Nội vụ"_s);
    begin(u"so.bangdiem"_s, 2015);
    look();

    EXPECT_EQ(headings().filter(u"Năm"_s), QStringList{u"Năm 2014"_s});
    EXPECT_TRUE(find<PictureView>(u"overview.years"_s)->isVisible());
    EXPECT_FALSE(find<QLabel>(u"overview.noYears"_s)->isVisible());
}

TEST_F(OverviewPageTest, AddsADossierThatIsChosenAndSaysWhyAnotherIsNot)
{
    begin(u"ten-cu.bangdiem"_s, 2014, u"Sở Tài chính – Vật giá"_s);
    begin(u"nam-nay.bangdiem"_s, 2015, u"Sở Nội vụ"_s);
    begin(u"so.bangdiem"_s, 2015);
    look();
    EXPECT_FALSE(find<PictureView>(u"overview.years"_s)->isVisible());

    dialogs.dossierToOpen = file(u"nam-nay.bangdiem"_s);
    find<QPushButton>(u"overview.addYear"_s)->click();
    QTest::qWait(300);
    EXPECT_TRUE(find<QLabel>(u"overview.refusal"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"overview.refusal"_s)->text().contains(u"2015"_s));

    dialogs.dossierToOpen = file(u"ten-cu.bangdiem"_s);
    find<QPushButton>(u"overview.addYear"_s)->click();
    QTest::qWait(300);
    EXPECT_FALSE(find<QLabel>(u"overview.refusal"_s)->isVisible());
    EXPECT_EQ(headings().filter(u"Năm"_s), QStringList{u"Năm 2014"_s});
}

TEST_F(OverviewPageTest, ExportsThePicturesAsOnePng)
{
    begin(u"so.bangdiem"_s, 2015);
    look();
    dialogs.exportTarget = file(u"anh"_s);

    find<QPushButton>(u"overview.export"_s)->click();

    EXPECT_EQ(dialogs.suggestedExport, file(u"so-tong-quan.png"_s));
    const QImage image(file(u"anh.png"_s), "PNG");
    EXPECT_GT(image.width(), 1300);
    EXPECT_TRUE(window->findChild<NoticeBar *>(u"notice"_s)->text().contains(u"anh.png"_s));
}

TEST_F(OverviewPageTest, SaysWhyAPictureWasNotWritten)
{
    begin(u"so.bangdiem"_s, 2015);
    look();
    dialogs.exportTarget = file(u"khong-co/anh.png"_s);

    find<QPushButton>(u"overview.export"_s)->click();

    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_FALSE(QFile::exists(file(u"khong-co/anh.png"_s)));
}

TEST_F(OverviewPageTest, FitsASmallScreenWithoutScrollingSideways)
{
    begin(u"so.bangdiem"_s, 2015);
    window->resize(683, 384);
    look();

    const auto *page = window->pageWidget(u"overview"_s);
    EXPECT_LE(page->minimumSizeHint().width(), 683);
    EXPECT_GT(find<PictureView>(u"overview.losses"_s)->y(), find<PictureView>(u"overview.sections"_s)->y())
        << "below one another";
}

} // namespace bangdiem::tests
