// SPDX-License-Identifier: GPL-3.0-or-later
// A person fills a whole sheet of each kind, from the start page to the PDF, and finds it again.
#include "clerk.h"
#include "frame_fixture.h"

#include "widgets/sheetpage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class WholeSheetTest : public FrameTest, public testing::WithParamInterface<const char *>
{
protected:
    void SetUp() override
    {
        QFile pdf(file(u"minh chứng.pdf"_s));
        ASSERT_TRUE(pdf.open(QIODevice::WriteOnly));
        pdf.write("%PDF-1.4 a proof");
    }

    void answerRow();

    Clerk clerk{*window, *desk, file(u"minh chứng.pdf"_s)};
};

/// So that it earns its maximum.
void WholeSheetTest::answerRow()
{
    const auto &criterion = clerk.criterion();
    if (std::holds_alternative<GradedRule>(criterion.rule))
        return clerk.typeClaim(QString::fromStdString(toText(criterion.maximum, ',')));
    const auto *count = std::get_if<CountTest>(&std::get<AllOrNothingRule>(criterion.rule).test);
    if (criterion.figuresNeed != Need::Required && criterion.documentNeed != Need::Required)
        clerk.choose(true);
    for (const auto &figure : criterion.figures)
        clerk.typeFigure(figure.name, count ? count->atLeast : 50);
    if (criterion.documentNeed == Need::Required)
        clerk.typeDocument(u"12/QĐ-CQ"_s, u"02/03/2015"_s);
    if (criterion.attachmentNeed == Need::Required)
        clerk.dropProof();
}

TEST_P(WholeSheetTest, IsTypedToTheLastRowPrintedAndFoundAgain)
{
    clerk.startNew(QString::fromLatin1(GetParam()), u"Cơ quan thử nghiệm"_s, 50);
    ASSERT_TRUE(desk->session()) << dialogs.errors.size();
    const auto path = desk->path();
    const auto rows = clerk.rubric().criteria.size();

    for (std::size_t row = 0; row < rows; ++row) {
        ASSERT_EQ(clerk.row(), row);
        answerRow();
        EXPECT_EQ(desk->session()->sheet().criteria[row].score, clerk.criterion().maximum)
            << clerk.id().toStdString();
        clerk.goOn();
    }
    const auto total = desk->session()->sheet().total.score;
    const auto answers = desk->session()->dossier().answers;
    dialogs.exportTarget = file(u"bang.pdf"_s);
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_W, Qt::ControlModifier);
    settle();
    ASSERT_FALSE(desk->session());
    ASSERT_TRUE(desk->open(path));

    EXPECT_EQ(total, Points::fromInteger(100));
    EXPECT_EQ(desk->session()->sheet().answered, rows);
    EXPECT_EQ(desk->session()->dossier().answers, answers);
    EXPECT_GT(QFileInfo(file(u"bang.pdf"_s)).size(), 10'000);
    EXPECT_TRUE(dialogs.errors.empty());
}

INSTANTIATE_TEST_SUITE_P(
    EachKind, WholeSheetTest, testing::Values("tayninh-2693-2015-pl1", "tayninh-2693-2015-pl2"));

class KeyboardTest : public FrameTest
{
protected:
    /// To whatever has the focus, as a keyboard does.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void write(const QString &text)
    {
        for (const auto letter : text) // the first may open an editor that takes the others
            type(QApplication::focusWidget(), letter);
    }
};

TEST_F(KeyboardTest, AloneLeadsFromTheStartToThePdf)
{
    dialogs.exportTarget = file(u"bang.pdf"_s);

    press(Qt::Key_N, Qt::ControlModifier);
    write(u"Sở Tài chính"_s);
    press(Qt::Key_Tab);
    write(u"50"_s);
    press(Qt::Key_Return);
    settle();
    ASSERT_TRUE(desk->session());
    auto *page = qobject_cast<SheetPage *>(window->pageWidget(u"sheet"_s));
    ASSERT_TRUE(page->isAncestorOf(QApplication::focusWidget()))
        << QApplication::focusWidget()->metaObject()->className() << " "
        << QApplication::focusWidget()->objectName().toStdString();
    const auto graded = *findCriterion(desk->session()->rubric(), "I.2.1");
    while (page->currentCriterion() != graded)
        press(Qt::Key_Down, Qt::ControlModifier);
    write(u"2,5"_s);
    press(Qt::Key_Return);
    settle();
    const auto next = page->currentCriterion();
    press(Qt::Key_5, Qt::AltModifier);
    const auto shown = window->currentPage();
    press(Qt::Key_E, Qt::ControlModifier);

    EXPECT_EQ(desk->session()->sheet().total.score, Points::fromUnits(25'000));
    EXPECT_EQ(next, graded + 1);
    EXPECT_EQ(shown, u"print"_s);
    EXPECT_TRUE(QFile::exists(file(u"bang.pdf"_s)));
}

} // namespace bangdiem::tests
