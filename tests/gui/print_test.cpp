// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_fixture.h"

#include "widgets/pagepreview.h"

#include <QAction>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class PrintPageTest : public FrameTest
{
protected:
    PrintPageTest()
    {
        EXPECT_TRUE(desk->create(wanted(u"so.bangdiem"_s)));
        window->showPage(u"print"_s);
        settle();
    }
    PagePreview *preview() const { return in<PagePreview>(u"print"_s, u"preview"_s); }
    QString page() const { return in<QLabel>(u"print"_s, u"page"_s)->text(); }
    void press(int key) { QTest::keyClick(preview(), static_cast<Qt::Key>(key)); }
};

TEST_F(PrintPageTest, ShowsPagesAndWhichOneIsSeen)
{
    const int pages = preview()->pageCount();

    EXPECT_GT(pages, 1);
    EXPECT_EQ(page(), u"Trang 1/%1"_s.arg(pages));
}

TEST_F(PrintPageTest, ScrollsByKeyFromTheFirstPageToTheLast)
{
    press(Qt::Key_End);
    const auto atEnd = page();
    press(Qt::Key_Home);

    EXPECT_EQ(atEnd, u"Trang %1/%1"_s.arg(preview()->pageCount()));
    EXPECT_TRUE(page().startsWith(u"Trang 1/"_s));
    EXPECT_EQ(preview()->verticalScrollBar()->value(), 0);
}

TEST_F(PrintPageTest, KeepsThePageWhenTheZoomChanges)
{
    preview()->showPage(1);
    const auto before = page();

    in<QRadioButton>(u"print"_s, u"realSize"_s)->click();

    EXPECT_EQ(page(), before);
}

TEST_F(PrintPageTest, IsPaintedAnewWhenTheDossierChanged)
{
    const auto before = preview()->grab().toImage();
    Answer answer;
    answer.figures = {50, 50};

    desk->session()->setAnswer(0, answer);
    settle();

    EXPECT_NE(preview()->grab().toImage(), before);
}

TEST_F(PrintPageTest, WritesEveryFormatThatItOffers)
{
    for (const auto &name : {u"pdf"_s, u"odt"_s, u"xlsx"_s, u"csv"_s}) {
        dialogs.exportTarget = file(u"bang."_s + name);
        QTest::mouseClick(in<QPushButton>(u"print"_s, name), Qt::LeftButton);
        EXPECT_GT(QFileInfo(*dialogs.exportTarget).size(), 500) << name.toStdString();
    }
    EXPECT_TRUE(dialogs.errors.empty());
}

TEST_F(PrintPageTest, ShowsTheAnnexOnWishAndRemembersIt)
{
    const int pages = preview()->pageCount();
    auto *annex = in<QCheckBox>(u"print"_s, u"annex"_s);
    EXPECT_FALSE(annex->isChecked());

    annex->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview()->pageCount() > pages; }));

    EXPECT_TRUE(settings.printsAnnex());
    annex->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview()->pageCount() == pages; }));
    EXPECT_FALSE(settings.printsAnnex());
}

TEST_F(PrintPageTest, WritesAndPrintsTheAnnexThatItShows)
{
    dialogs.exportTarget = file(u"bang.pdf"_s);
    dialogs.printTo = file(u"may-in.pdf"_s);
    const auto sizes = [&] {
        QTest::mouseClick(in<QPushButton>(u"print"_s, u"pdf"_s), Qt::LeftButton);
        QTest::mouseClick(in<QPushButton>(u"print"_s, u"print"_s), Qt::LeftButton);
        return std::pair(QFileInfo(*dialogs.exportTarget).size(), QFileInfo(dialogs.printTo).size());
    };
    const auto without = sizes();

    in<QCheckBox>(u"print"_s, u"annex"_s)->click();
    const auto with = sizes();

    EXPECT_GT(with.first, without.first + 10'000);
    EXPECT_GT(with.second, without.second + 10'000);
}

TEST_F(PrintPageTest, KeepsShowingTheLatestDossierWhileItLaysTheAnnexOut)
{
    in<QCheckBox>(u"print"_s, u"annex"_s)->click();
    Answer answer;
    answer.note = "đổi giữa chừng";
    desk->session()->setAnswer(0, answer);
    const PrintedSheet wanted(desk->printContent());

    ASSERT_TRUE(QTest::qWaitFor([&] { return preview()->pageCount() == wanted.pageCount(); }));
    settle();

    EXPECT_EQ(page(), u"Trang 1/%1"_s.arg(wanted.pageCount()));
}

} // namespace bangdiem::tests
