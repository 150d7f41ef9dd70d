// SPDX-License-Identifier: GPL-3.0-or-later
// A person fills a whole sheet of each kind, from the start page to the PDF, and finds it again.
#include "frame_fixture.h"

#include "widgets/sheetpage.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

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

    QWidget *sheet() const { return window->pageWidget(u"sheet"_s); }
    const Rubric &rubric() const { return desk->session()->rubric(); }
    std::size_t current() const { return *qobject_cast<SheetPage *>(sheet())->currentCriterion(); }
    QString id() const { return QString::fromStdString(rubric().criteria[current()].id); }
    template <typename T> T *part(const QString &name) const
    {
        auto *found = sheet()->findChild<T *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    void startNew();
    void answerRow();
    void typeFigures(const Criterion &criterion, const bangdiem::Test &test);
    void typeDocument();
    void dropFile();
    void click(const QString &name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
};

/// With keys only: Tab from field to field, Enter at the end.
void WholeSheetTest::startNew()
{
    auto *sheets = in<QComboBox>(u"start"_s, u"sheet"_s);
    while (sheets->currentData().toString() != QString::fromLatin1(GetParam()))
        QTest::keyClick(sheets, Qt::Key_Down);
    type(in<QLineEdit>(u"start"_s, u"agency"_s), u"Cơ quan thử nghiệm"_s);
    type(in<QLineEdit>(u"start"_s, u"staff"_s), u"50"_s);
    QTest::keyClick(in<QLineEdit>(u"start"_s, u"staff"_s), Qt::Key_Return);
    settle();
}

void WholeSheetTest::typeFigures(const Criterion &criterion, const bangdiem::Test &test)
{
    const auto *count = std::get_if<CountTest>(&test);
    for (const auto &figure : criterion.figures)
        type(part<QLineEdit>(u"%1.figure.%2"_s.arg(id(), QString::fromStdString(figure.name))),
            count ? QString::number(count->atLeast) : u"50"_s);
}

void WholeSheetTest::typeDocument()
{
    type(part<QLineEdit>(id() + u".document.0.number"_s), u"12/QĐ-CQ"_s);
    type(part<QLineEdit>(id() + u".document.0.date"_s), u"02/03/2015"_s);
}

void WholeSheetTest::dropFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"minh chứng.pdf"_s))});
    auto *panel = part<QScrollArea>(u"sheet.panel"_s)->viewport();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &drop);
}

void WholeSheetTest::answerRow()
{
    const auto &criterion = rubric().criteria[current()];
    if (std::holds_alternative<GradedRule>(criterion.rule)) {
        type(part<QWidget>(u"claim"_s), QString::fromStdString(toText(criterion.maximum, ',')));
        return;
    }
    const auto &test = std::get<AllOrNothingRule>(criterion.rule).test;
    const bool asksNothing
        = criterion.figuresNeed != Need::Required && criterion.documentNeed != Need::Required;
    if (asksNothing)
        click(u"claim.yes"_s);
    if (!criterion.figures.empty())
        typeFigures(criterion, test);
    if (criterion.documentNeed == Need::Required)
        typeDocument();
    if (criterion.attachmentNeed == Need::Required)
        dropFile();
}

TEST_P(WholeSheetTest, IsTypedToTheLastRowPrintedAndFoundAgain)
{
    startNew();
    ASSERT_TRUE(desk->session()) << dialogs.errors.size();
    const auto path = desk->path();
    const auto rows = rubric().criteria.size();

    for (std::size_t row = 0; row < rows; ++row) {
        ASSERT_EQ(current(), row);
        answerRow();
        EXPECT_EQ(desk->session()->sheet().criteria[row].score, rubric().criteria[row].maximum)
            << id().toStdString();
        QTest::keyClick(window.get(), Qt::Key_Down, Qt::ControlModifier);
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
