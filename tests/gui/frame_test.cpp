// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_fixture.h"

#include "app/theme.h"
#include "presentation/sheetfilter.h"
#include "widgets/noticebar.h"
#include "widgets/sheetpage.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

#include <fstream>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class FrameTestWithDossier : public FrameTest
{
protected:
    FrameTestWithDossier()
    {
        EXPECT_TRUE(desk->create(wanted(u"so.bangdiem"_s)));
        settle();
    }
    void claim(std::size_t criterion, int points)
    {
        Answer answer;
        answer.claim = Points::fromInteger(points);
        desk->session()->setAnswer(criterion, answer);
    }
    NoticeBar *bar(const QString &name) const { return window->findChild<NoticeBar *>(name); }
};

TEST_F(FrameTest, OffersWithoutADossierOnlyWhatCanBeDone)
{
    for (const auto &id :
        {u"file.close"_s, u"file.print"_s, u"file.export.pdf"_s, u"edit.undo"_s, u"view.sheet"_s})
        EXPECT_FALSE(action(id)->isEnabled()) << id.toStdString();
    for (const auto &id : {u"file.new"_s, u"file.open"_s, u"file.quit"_s, u"help.about"_s, u"view.start"_s})
        EXPECT_TRUE(action(id)->isEnabled()) << id.toStdString();
}

TEST_F(FrameTestWithDossier, OffersMoreWithADossierAndUndoAfterAnEdit)
{
    EXPECT_TRUE(action(u"file.close"_s)->isEnabled());
    EXPECT_TRUE(action(u"file.export.csv"_s)->isEnabled());
    EXPECT_FALSE(action(u"edit.undo"_s)->isEnabled());

    claim(2, 3);

    EXPECT_TRUE(action(u"edit.undo"_s)->isEnabled());
    EXPECT_FALSE(action(u"edit.redo"_s)->isEnabled());
}

TEST_F(FrameTestWithDossier, UndoesAndRedoesFromTheMenu)
{
    claim(2, 3);

    action(u"edit.undo"_s)->trigger();
    const auto undone = desk->session()->sheet().total.score;
    action(u"edit.redo"_s)->trigger();

    EXPECT_EQ(undone, Points());
    EXPECT_EQ(desk->session()->sheet().total.score, Points::fromInteger(3));
    EXPECT_FALSE(action(u"edit.redo"_s)->isEnabled());
}

TEST_F(FrameTestWithDossier, ShowsTheDossierThatIsOpenAndForgetsItWhenClosed)
{
    EXPECT_EQ(window->currentPage(), u"sheet"_s);
    EXPECT_TRUE(window->windowTitle().contains(u"Sở Tài chính"_s));

    action(u"file.close"_s)->trigger();
    settle();

    EXPECT_EQ(window->currentPage(), u"start"_s);
    EXPECT_EQ(window->windowTitle(), u"Bảng Điểm"_s);
    EXPECT_FALSE(window->pageWidget(u"sheet"_s));
}

TEST_F(FrameTestWithDossier, ListsTheLastDossiersInTheMenuWithTheirPlaceInIt)
{
    ASSERT_TRUE(desk->create(wanted(u"A & B.bangdiem"_s)));
    settle();

    EXPECT_TRUE(action(u"file.recent.1"_s)->text().contains(u"A && B"_s));
    EXPECT_TRUE(action(u"file.recent.2"_s)->text().contains(u"so"_s));
    EXPECT_FALSE(action(u"file.recent.3"_s)->isVisible());
    action(u"file.recent.2"_s)->trigger();

    EXPECT_EQ(desk->path(), file(u"so.bangdiem"_s));
}

TEST_F(FrameTestWithDossier, OpensADossierThatAnotherWindowHoldsReadOnlyAndSaysWho)
{
    QSettings otherStorage(folder.filePath(u"other.ini"_s), QSettings::IniFormat);
    Settings otherSettings(otherStorage);
    Desk other(otherSettings, dialogs, [] { return kNow; });
    MainWindow otherWindow;
    Composition otherComposition(other, otherWindow);
    otherWindow.show();

    ASSERT_TRUE(other.open(file(u"so.bangdiem"_s)));

    const auto *banner = otherWindow.findChild<NoticeBar *>(u"readOnlyBanner"_s);
    EXPECT_TRUE(other.session()->isReadOnly());
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->text().contains(QSysInfo::machineHostName())) << banner->text().toStdString();
    EXPECT_FALSE(bar(u"readOnlyBanner"_s)->isVisible());
}

TEST_F(FrameTestWithDossier, OpensForEditingOnceTheOtherWindowLetGo)
{
    QSettings otherStorage(folder.filePath(u"other.ini"_s), QSettings::IniFormat);
    Settings otherSettings(otherStorage);
    Desk other(otherSettings, dialogs, [] { return kNow; });
    MainWindow otherWindow;
    Composition otherComposition(other, otherWindow);
    otherWindow.show();
    ASSERT_TRUE(other.open(file(u"so.bangdiem"_s)));

    desk->close();
    settle();
    ASSERT_TRUE(other.reopen());

    EXPECT_FALSE(other.session()->isReadOnly());
    EXPECT_FALSE(otherWindow.findChild<NoticeBar *>(u"readOnlyBanner"_s)->isVisible());
}

TEST_F(FrameTestWithDossier, TellsWhatItWroteAndOffersTheFolder)
{
    window->showPage(u"print"_s);
    dialogs.exportTarget = file(u"bảng điểm"_s); // without its suffix

    action(u"file.export.pdf"_s)->trigger();

    EXPECT_TRUE(dialogs.suggestedExport.endsWith(u"/so.pdf"_s));
    EXPECT_TRUE(QFile::exists(file(u"bảng điểm.pdf"_s)));
    EXPECT_TRUE(bar(u"notice"_s)->isVisible());
    EXPECT_TRUE(bar(u"notice"_s)->text().contains(u"bảng điểm.pdf"_s));
}

TEST_F(FrameTestWithDossier, TheCopiesOfEvidenceGoWithTheDossier)
{
    const auto copy = desk->copies().newPlace("a.pdf");
    ASSERT_TRUE(copy);
    std::ofstream(*copy) << "bytes";

    desk->close();

    EXPECT_FALSE(std::filesystem::exists(copy->parent_path()));
}

TEST_F(FrameTestWithDossier, TellsThatAFileCannotBeWrittenThere)
{
    dialogs.exportTarget = u"/proc/nowhere/sheet.pdf"_s;

    action(u"file.export.pdf"_s)->trigger();

    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_EQ(dialogs.errors[0].where, "/proc/nowhere/sheet.pdf");
    EXPECT_FALSE(bar(u"notice"_s)->isVisible());
}

TEST_F(FrameTestWithDossier, PrintsOnThePrinterThatWasChosen)
{
    dialogs.printTo = file(u"printed.pdf"_s);

    action(u"file.print"_s)->trigger();

    EXPECT_GT(QFileInfo(file(u"printed.pdf"_s)).size(), 1000);
}

TEST_F(FrameTestWithDossier, SpeaksTheOtherLanguageAtOnceAndKeepsThePage)
{
    window->showPage(u"print"_s);
    const auto vietnamese = action(u"file.print"_s)->text();

    action(u"view.language.en"_s)->trigger();
    settle();

    EXPECT_EQ(vietnamese, u"&In…"_s);
    EXPECT_EQ(action(u"file.print"_s)->text(), u"&Print…"_s);
    EXPECT_EQ(in<QPushButton>(u"print"_s, u"print"_s)->text(), u"&Print…"_s);
    EXPECT_EQ(window->currentPage(), u"print"_s);
    EXPECT_EQ(settings.language(), Language::English);
    EXPECT_TRUE(action(u"view.language.en"_s)->isChecked());
}

TEST_F(FrameTestWithDossier, KeepsTheRowWhenTheThemeChanges)
{
    const auto row
        = [this] { return qobject_cast<SheetPage *>(window->pageWidget(u"sheet"_s))->currentCriterion(); };
    action(u"edit.nextRow"_s)->trigger();
    const auto before = row();

    action(u"view.theme.dark"_s)->trigger();
    settle();

    EXPECT_EQ(before, 1U);
    EXPECT_EQ(row(), before);
    EXPECT_EQ(settings.theme(), Theme::Dark);
    EXPECT_EQ(window->palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
    composition->dress(Theme::Light);
}

TEST_F(FrameTestWithDossier, KeepsTheFilterAndTheSearchWhenTheLanguageChanges)
{
    const auto sheet = [this] { return qobject_cast<SheetPage *>(window->pageWidget(u"sheet"_s)); };
    sheet()->showOnly(RowFilter::Unanswered, u"phần mềm"_s);
    const auto shown = sheet()->filter().shown();
    ASSERT_TRUE(sheet()->filter().showsAnyCriterion());
    const auto row = sheet()->currentCriterion();

    action(u"view.language.en"_s)->trigger();
    settle();

    EXPECT_EQ(sheet()->filter().filter(), RowFilter::Unanswered);
    EXPECT_EQ(in<QLineEdit>(u"sheet"_s, u"sheet.search"_s)->text(), u"phần mềm"_s);
    EXPECT_EQ(sheet()->filter().shown(), shown);
    EXPECT_EQ(sheet()->currentCriterion(), row);
}

TEST_F(FrameTestWithDossier, KeepsAllThreePagesWithinASmallLaptop)
{
    for (const auto &page : {u"start"_s, u"sheet"_s, u"print"_s}) {
        window->showPage(page);
        settle();
        EXPECT_LE(window->minimumSizeHint().width(), 1366) << page.toStdString();
        EXPECT_LE(window->minimumSizeHint().height(), 700) << page.toStdString();
    }
}

TEST_F(FrameTestWithDossier, AsksBeforeEditsThatCannotBeWrittenAreLost)
{
    claim(2, 3);
    QFile::rename(file(u"so.bangdiem"_s), file(u"away.bangdiem"_s));

    const bool left = window->close();

    EXPECT_FALSE(left);
    EXPECT_EQ(dialogs.unsavedAsked, 1);
    EXPECT_TRUE(desk->session());
    dialogs.unsaved = Dialogs::UnsavedChoice::LoseChanges;
    EXPECT_TRUE(window->close());
}

class ThemeTest : public testing::TestWithParam<bool>
{
};

/// As WCAG 2 has it.
double contrast(const QColor &one, const QColor &other)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    const auto luminance = [&](const QColor &colour) {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

/// How much the clearest dot of `widget` stands out from its corner.
double clearest(QWidget &widget)
{
    widget.ensurePolished();
    widget.resize(widget.sizeHint());
    const auto picture = widget.grab().toImage();
    double most = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, contrast(picture.pixelColor(x, y), picture.pixelColor(0, 0)));
    return most;
}

TEST_P(ThemeTest, ShowsWhereSomethingCanBeTicked)
{
    applyTheme(*qApp, GetParam() ? Theme::Dark : Theme::Light);
    QCheckBox box;
    QRadioButton circle;
    QTreeWidget tree;
    tree.setHeaderHidden(true);
    tree.setFrameShape(QFrame::NoFrame);
    tree.setFocusPolicy(Qt::NoFocus);
    (new QTreeWidgetItem(&tree))->setCheckState(0, Qt::Unchecked);

    EXPECT_GE(clearest(box), 3);
    EXPECT_GE(clearest(circle), 3);
    EXPECT_GE(clearest(*tree.viewport()), 3);
    applyTheme(*qApp, Theme::Light);
}

TEST_P(ThemeTest, HasEnoughContrastToRead)
{
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]
        = {{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Window}, {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window}, {QPalette::ToolTipText, QPalette::ToolTipBase}};

    const auto palette = GetParam() ? darkPalette() : lightPalette();

    for (const auto &[text, ground] : pairs) {
        EXPECT_GE(contrast(palette.color(text), palette.color(ground)), 4.5) << text << " on " << ground;
    }
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ThemeTest, testing::Bool());

TEST_F(FrameTestWithDossier, WalksTheRowsOfADossierThatWasOpenedBeforeTheWindowShowed)
{
    QSettings otherStorage(folder.filePath(u"other.ini"_s), QSettings::IniFormat);
    Settings otherSettings(otherStorage);
    Desk other(otherSettings, dialogs, [] { return kNow; });
    MainWindow otherWindow;
    Composition otherComposition(other, otherWindow);
    ASSERT_TRUE(other.open(file(u"so.bangdiem"_s)));
    otherWindow.show();

    for (const auto &id : {u"edit.nextRow"_s, u"edit.nextNeeding"_s, u"edit.find"_s})
        EXPECT_TRUE(otherWindow.findChild<QAction *>(id)->isEnabled()) << id.toStdString();
}

TEST_F(FrameTestWithDossier, CtrlFLeadsToTheSearchOfTheSheet)
{
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    settle();

    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"sheet.search"_s);
}

} // namespace bangdiem::tests
