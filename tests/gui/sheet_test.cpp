// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetfixture.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace bangdiem {
namespace {

using testing::settle;
using testing::type;

class SheetPageGuiTest : public testing::SheetPageTest
{
protected:
    QAbstractItemView *tree() const { return find<QAbstractItemView>(QStringLiteral("sheet.tree")); }
    QLineEdit *cell() const { return tree()->findChild<QLineEdit *>(QStringLiteral("sheet.cell")); }

    std::unique_ptr<QMimeData> filesToDrop(const QStringList &names)
    {
        auto mime = std::make_unique<QMimeData>();
        QList<QUrl> urls;
        for (const auto &name : names)
            urls.append(QUrl::fromLocalFile(QString::fromStdString(
                makeFile(name.toUtf8().constData(), 100, static_cast<unsigned>(urls.size() + 1)).string())));
        mime->setUrls(urls);
        return mime;
    }

    /// On `target`, or what is around it and takes drops, as Qt looks for it.
    void drop(QWidget *target, const QMimeData &mime) const
    {
        while (target && !target->acceptDrops())
            target = target->parentWidget();
        ASSERT_TRUE(target);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
        settle();
    }
};

TEST_F(SheetPageGuiTest, StartsAtTheFirstRowWithItsFormAndReasons)
{
    EXPECT_EQ(page.currentCriterion(), 0u);
    EXPECT_EQ(
        textOf(QStringLiteral("sheet.title")), QString::fromStdString(session->rubric().criteria[0].text));
    EXPECT_TRUE(page.findChild<QWidget *>(QStringLiteral("I.1.1.figure.staff")));
    EXPECT_TRUE(textOf(QStringLiteral("sheet.advice")).startsWith(QLatin1Char('+')));
}

TEST_F(SheetPageGuiTest, AClaimIsTypedIntoItsCellAndEnterMovesOn)
{
    goTo("I.2.1");
    tree()->setFocus();

    type(tree(), QStringLiteral("2"));
    ASSERT_TRUE(cell());
    type(cell(), QStringLiteral(",5"));
    QTest::keyClick(cell(), Qt::Key_Return);
    settle();

    EXPECT_EQ(answer("I.2.1").claim, Points::fromUnits(25'000));
    EXPECT_EQ(page.currentCriterion(), row("I.2.2"));
    EXPECT_EQ(cellText("I.2.1"), QStringLiteral("2,5"));
}

TEST_F(SheetPageGuiTest, YesIsTypedIntoACellWithLettersOfTheLanguage)
{
    goTo("IV.1");
    tree()->setFocus();

    type(tree(), QStringLiteral("c"));
    type(cell(), QStringLiteral("ó"));
    QTest::keyClick(cell(), Qt::Key_Return);
    settle();

    EXPECT_EQ(scoreOf("IV.1").score, Points::fromInteger(5));
}

TEST_F(SheetPageGuiTest, AWrongClaimStaysInItsCellAndIsExplainedBelow)
{
    goTo("I.2.1");
    tree()->setFocus();
    type(tree(), QStringLiteral("2"));
    type(cell(), QStringLiteral(",3"));
    QTest::keyClick(cell(), Qt::Key_Return);
    QTest::qWait(20);

    EXPECT_EQ(page.currentCriterion(), row("I.2.1"));
    ASSERT_TRUE(cell());
    EXPECT_EQ(cell()->text(), QStringLiteral("2,3"));
    EXPECT_TRUE(textOf(QStringLiteral("sheet.section")).contains(QStringLiteral("2.3"))
        || textOf(QStringLiteral("sheet.section")).contains(QStringLiteral("2,3")));
    QTest::keyClick(cell(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(answer("I.2.1"), Answer{});
}

TEST_F(SheetPageGuiTest, WalksToTheNextRowAndTheOneBefore)
{
    goTo("I.2.4");

    page.goToNext();
    const auto next = page.currentCriterion();
    page.goToPrevious();
    page.goToPrevious();

    EXPECT_EQ(next, row("I.3.1"));
    EXPECT_EQ(page.currentCriterion(), row("I.2.3"));
}

TEST_F(SheetPageGuiTest, FindsTheNextRowThatNeedsSomethingRoundTheEnd)
{
    for (std::size_t i = 0; i < session->rubric().criteria.size(); ++i) {
        auto conceded = session->answer(i);
        conceded.claim = Points{};
        session->setAnswer(i, conceded);
    }
    session->setAnswer(row("I.2.1"), {});
    goTo("V.1");

    find<QPushButton>(QStringLiteral("sheet.nextNeeding"))->click();
    const auto found = page.currentCriterion();
    claim("I.2.1", Points{});
    page.goToNextNeeding();

    EXPECT_EQ(found, row("I.2.1"));
    EXPECT_EQ(page.currentCriterion(), row("I.2.1")) << "a conceded row asks for nothing";
}

TEST_F(SheetPageGuiTest, BeginsAtTheEvidenceThatARowCannotDoWithout)
{
    goTo("V.1");
    page.goToNextNeeding(); // VI.1 asks for a document.
    settle();

    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("VI.1.document.0.number"));
}

TEST_F(SheetPageGuiTest, TypingGoesOnInTheFormOfTheNextRow)
{
    goTo("I.1.2");
    field(QStringLiteral("I.1.2.figure.staff"))->setFocus();

    page.goToNext();
    settle();
    type(QApplication::focusWidget(), QStringLiteral("2,5"));
    settle();

    EXPECT_EQ(session->answer(2).claim, Points::fromUnits(25'000));
}

TEST_F(SheetPageGuiTest, ASectionOfTheListLeadsToItsFirstRow)
{
    auto *sections = find<QAbstractItemView>(QStringLiteral("sheet.sections"));

    sections->setCurrentIndex(sections->model()->index(1, 0));
    settle();

    EXPECT_EQ(page.currentCriterion(), row("II.1.1"));
}

TEST_F(SheetPageGuiTest, ARowThatWasGoneToBeforeTheSheetIsShownIsInSight)
{
    page.hide();
    page.setSession(nullptr);
    page.setSession(session.get());
    const auto last = session->rubric().criteria.size() - 1;
    page.goTo(last);
    page.show();
    settle();

    EXPECT_EQ(page.currentCriterion(), last);
    const auto place = tree()->visualRect(tree()->currentIndex());
    EXPECT_TRUE(tree()->viewport()->rect().contains(place)) << place.top() << " " << place.bottom();
    EXPECT_GT(place.height(), 2 * tree()->fontMetrics().height()) << "its text takes more than a line";
}

TEST_F(SheetPageGuiTest, AHeadingHasNoForm)
{
    tree()->setCurrentIndex(tree()->model()->index(0, 4));
    settle();

    EXPECT_EQ(page.currentCriterion(), std::nullopt);
    EXPECT_FALSE(page.findChild<QWidget *>(QStringLiteral("sheet.title")));
}

TEST_F(SheetPageGuiTest, FilesThatAreDroppedBecomeEvidenceWhereverTheyFall)
{
    goTo("III.2");
    const auto mime = filesToDrop({QStringLiteral("Báo cáo.pdf"), QStringLiteral("b.png")});

    drop(field(QStringLiteral("III.2.figure.cases")), *mime);

    ASSERT_EQ(answer("III.2").attachments.size(), 2u);
    EXPECT_EQ(answer("III.2").attachments[0].name, "Báo cáo.pdf");
    EXPECT_EQ(find<QListWidget>(QStringLiteral("III.2.files"))->count(), 2);
    EXPECT_EQ(field(QStringLiteral("III.2.figure.cases"))->text(), QString());
}

TEST_F(SheetPageGuiTest, FilesArePastedAndChosen)
{
    goTo("III.2");
    const auto mime = filesToDrop({QStringLiteral("a.pdf")});
    auto copy = std::make_unique<QMimeData>();
    copy->setUrls(mime->urls());
    QApplication::clipboard()->setMimeData(copy.release());
    find<QToolButton>(QStringLiteral("III.2.files.add"))->setFocus();
    QTest::keyClick(find<QToolButton>(QStringLiteral("III.2.files.add")), Qt::Key_V, Qt::ControlModifier);
    settle();
    const auto pasted = answer("III.2").attachments.size();
    dialogs.evidence = {QString::fromStdString(makeFile("c.pdf", 50, 7).string())};

    find<QToolButton>(QStringLiteral("III.2.files.add"))->click();

    EXPECT_EQ(pasted, 1u);
    EXPECT_EQ(answer("III.2").attachments.size(), 2u);
}

TEST_F(SheetPageGuiTest, FilesAreLookedForBesideTheDossierThenWhereTheLastOnesWere)
{
    goTo("III.2");
    std::filesystem::create_directory(folder / "khác");
    const auto file = makeFile("khác/c.pdf", 50, 7);
    dialogs.evidence = {QString::fromStdString(file.string())};
    auto *add = find<QToolButton>(QStringLiteral("III.2.files.add"));

    add->click();
    const auto first = dialogs.evidenceFolder;
    add->click();

    EXPECT_EQ(first.toStdString(), session->path().parent_path().string());
    EXPECT_EQ(dialogs.evidenceFolder.toStdString(), file.parent_path().string());
}

TEST_F(SheetPageGuiTest, AFileThatCannotBeReadIsExplainedAndNothingIsAdded)
{
    goTo("III.2");
    dialogs.evidence = {QStringLiteral("/gibt/es/nicht.pdf")};

    find<QToolButton>(QStringLiteral("III.2.files.add"))->click();

    ASSERT_EQ(dialogs.errors.size(), 1u);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::EvidenceFileMissing);
    EXPECT_EQ(answer("III.2"), Answer{});
}

TEST_F(SheetPageGuiTest, AFileIsSavedAsItWasAdded)
{
    const auto source = makeFile("quy-che.pdf", 2'500'000);
    ASSERT_TRUE(attach("I.2.4", {source}));
    goTo("I.2.4");
    const auto target = folder / "out.pdf";
    dialogs.exportTarget = QString::fromStdString(target.string());

    find<QToolButton>(QStringLiteral("I.2.4.files.save"))->click();

    EXPECT_EQ(dialogs.suggestedExport, QStringLiteral("quy-che.pdf"));
    EXPECT_TRUE(testing::bytesOf(target) == testing::bytesOf(source));
}

TEST_F(SheetPageGuiTest, TheLineBelowSumsUp)
{
    claim("I.2.1", Points::fromInteger(3));
    goTo("I.2.2");
    settle();

    EXPECT_TRUE(textOf(QStringLiteral("sheet.total")).contains(QStringLiteral("3 / 100")));
    EXPECT_TRUE(textOf(QStringLiteral("sheet.answered")).contains(QStringLiteral("1/36")));
    EXPECT_TRUE(textOf(QStringLiteral("sheet.section")).contains(QStringLiteral("3 / 40")));
    EXPECT_TRUE(textOf(QStringLiteral("sheet.gain")).contains(QStringLiteral("97")));
}

TEST_F(SheetPageGuiTest, SaysWhenItIsSavedAndWhyItIsNot)
{
    claim("I.2.1", Points::fromInteger(3));
    const auto pending = textOf(QStringLiteral("sheet.saved"));
    ASSERT_TRUE(session->flush());
    const auto saved = textOf(QStringLiteral("sheet.saved"));
    std::filesystem::rename(folder / kName, folder / "moved");
    claim("I.2.1", Points::fromInteger(2));
    ASSERT_FALSE(session->flush());

    const auto failed = textOf(QStringLiteral("sheet.saved"));

    EXPECT_NE(pending, saved);
    EXPECT_TRUE(saved.contains(QLatin1Char(':')));
    EXPECT_NE(failed, saved);
    EXPECT_TRUE(session->hasUnsaved());
}

TEST_F(SheetPageGuiTest, WhatIsPaintedAfterAKeyIsWhatIsPaintedAnew)
{
    const auto onScreen = [this] {
        return page.screen()->grabWindow(page.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    };
    const auto anew = [this] { return page.grab().toImage().convertToFormat(QImage::Format_RGB32); };
    goTo("I.1.2");
    const auto before = onScreen();
    type(field(QStringLiteral("I.1.2.figure.staff")), QStringLiteral("50"));
    type(field(QStringLiteral("I.1.2.figure.users")), QStringLiteral("40"));
    settle();
    const auto first = onScreen();
    goTo("V.1"); // Scrolls.
    goTo("I.9.1");
    claim("I.9.1", Points::fromInteger(2));
    settle();

    EXPECT_NE(before, first);
    EXPECT_EQ(onScreen(), anew());
}

TEST_F(SheetPageGuiTest, ErrorsAndWarningsAreCountedAndLeadToTheirPage)
{
    const auto *warnings = find<QToolButton>(QStringLiteral("sheet.warnings"));
    EXPECT_FALSE(warnings->isVisible());
    auto figures = answer("I.1.2");
    figures.figures = {40, 40}; // The heading says 50.
    session->setAnswer(row("I.1.2"), figures);
    settle();
    QSignalSpy asked(&page, &SheetPage::checkRequested);

    ASSERT_TRUE(warnings->isVisible());
    EXPECT_TRUE(warnings->text().contains(QString::number(session->sheet().warnings.size())));
    const auto unanswered = session->rubric().criteria.size() - session->sheet().answered;
    EXPECT_TRUE(
        find<QToolButton>(QStringLiteral("sheet.errors"))->text().contains(QString::number(unanswered)));
    find<QToolButton>(QStringLiteral("sheet.warnings"))->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SheetPageGuiTest, EveryControlOfEveryRowHasANameForThoseWhoDoNotSeeIt)
{
    for (std::size_t i = 0; i < session->rubric().criteria.size(); ++i) {
        page.goTo(i);
        for (const auto *widget : page.findChildren<QWidget *>()) {
            const bool spinsOwnLine = qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
            const bool control = qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget)
                || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget);
            const bool named = !control || spinsOwnLine || !widget->accessibleName().isEmpty();
            EXPECT_TRUE(named) << session->rubric().criteria[i].id << ' '
                               << widget->objectName().toStdString();
        }
    }
}

TEST_F(SheetPageGuiTest, ShowsEveryTextAsItStands)
{
    note("I.2.4", "<b>đậm</b>");
    goTo("I.2.4");

    for (const auto *label : page.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(SheetPageGuiTest, FitsALaptopWithoutScrollingSideways)
{
    const auto *view = tree();
    int right = 0;
    for (int column = 0; column < 5; ++column)
        right = qMax(right, view->visualRect(view->model()->index(0, column)).right());

    EXPECT_LE(right, view->viewport()->width());
    EXPECT_LE(page.minimumSizeHint().width(), 1366);
    EXPECT_LE(page.minimumSizeHint().height(), 650);
}

} // namespace
} // namespace bangdiem
