// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_fixture.h"

#include "rubric/builtinrubrics.h"
#include "support/checkout.h"
#include "widgets/noticebar.h"
#include "widgets/recentdossiers.h"
#include "widgets/rubriccheckdialog.h"
#include "widgets/startpage.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

#include <QDragEnterEvent>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class StartPageTest : public FrameTest
{
protected:
    QLineEdit *field(const QString &name) const { return in<QLineEdit>(u"start"_s, name); }
    QString fault(const QString &name) const
    {
        const auto *label = in<QLabel>(u"start"_s, name + u"Fault"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QString detail(int row) const { return recent()->item(row)->data(RecentDossiers::DetailRole).toString(); }
    RecentDossiers *recent() const { return in<RecentDossiers>(u"start"_s, u"recent"_s); }
    void clickCreate() { QTest::mouseClick(in<QPushButton>(u"start"_s, u"create"_s), Qt::LeftButton); }
};

TEST_F(StartPageTest, OffersTheShippedSheetsThisYearAndTayNinh)
{
    const auto *sheets = in<QComboBox>(u"start"_s, u"sheet"_s);

    ASSERT_EQ(sheets->count(), 2);
    EXPECT_TRUE(sheets->itemText(0).startsWith(u"Phụ lục I "_s));
    EXPECT_EQ(field(u"year"_s)->text(), u"2015"_s);
    EXPECT_EQ(field(u"place"_s)->text(), u"Tây Ninh"_s);
}

/// Whose sheet takes the place of Phụ lục I from 2017 on.
struct OfficeFolder {
    OfficeFolder()
    {
        std::string text(findBuiltinRubric("tayninh-2693-2015-pl1")->json);
        const auto replace = [&](const std::string &from, const std::string &to) {
            text.replace(text.find(from), from.size(), to);
        };
        replace("\"id\": \"tayninh-2693-2015-pl1\"", "\"id\": \"tayninh-2306-2017\"");
        replace("Phụ lục I — Sở, ban, ngành (2693/QĐ-UBND, 2015)", "Bảng 2017");
        replace("\"years\": {\"from\": 2015}",
            "\"years\": {\"from\": 2017}, \"replaces\": [\"tayninh-2693-2015-pl1\"]");
        put(u"2017.json"_s, QByteArray::fromStdString(text));
        qputenv("BANGDIEM_RUBRICS", rubrics.path().toUtf8());
    }
    ~OfficeFolder() { qunsetenv("BANGDIEM_RUBRICS"); }
    void put(const QString &name, const QByteArray &text) const
    {
        QFile file(rubrics.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    QTemporaryDir rubrics;
};

class OfficeSheetTest : public OfficeFolder, public StartPageTest
{
protected:
    QComboBox *sheets() const { return in<QComboBox>(u"start"_s, u"sheet"_s); }
    QString hint() const
    {
        const auto *label = in<QLabel>(u"start"_s, u"sheetHint"_s);
        return label->isVisible() ? label->text() : QString();
    }
};

TEST_F(OfficeSheetTest, AYearThatIsTypedOffersItsSheet)
{
    EXPECT_TRUE(sheets()->currentText().startsWith(u"Phụ lục I "_s)) << sheets()->currentText().toStdString();
    EXPECT_EQ(hint(), QString());

    retype(field(u"year"_s), u"2018"_s);
    EXPECT_EQ(sheets()->currentText(), u"Bảng 2017"_s);
    EXPECT_EQ(
        sheets()->itemText(2), u"Phụ lục I — Sở, ban, ngành (2693/QĐ-UBND, 2015) (không dùng cho 2018)"_s);

    retype(field(u"year"_s), u"2016"_s);
    EXPECT_TRUE(sheets()->currentText().startsWith(u"Phụ lục I "_s)) << sheets()->currentText().toStdString();
}

TEST_F(OfficeSheetTest, AnotherSheetStaysReachableAndIsTold)
{
    retype(field(u"year"_s), u"2018"_s);
    QTest::keyClick(sheets(), Qt::Key_End);
    settle();

    EXPECT_EQ(hint(), u"Năm 2018 đã có bảng khác thay bảng này."_s);
    retype(field(u"year"_s), u"2014"_s);
    EXPECT_TRUE(sheets()->currentText().startsWith(u"Phụ lục I "_s)) << "a person chose it";
    EXPECT_EQ(hint(), u"Bảng này dành cho năm 2015 trở đi."_s);
}

TEST_F(OfficeSheetTest, MakesADossierWithTheSheetOfTheOffice)
{
    retype(field(u"year"_s), u"2018"_s);
    type(field(u"agency"_s), u"Sở Tài chính"_s);
    type(field(u"staff"_s), u"50"_s);
    clickCreate();
    settle();

    ASSERT_TRUE(desk->session());
    EXPECT_EQ(desk->session()->rubric().id, "tayninh-2306-2017");
}

/// A sheet that is not installed on this computer, opened by "Từ tệp…".
class SheetFileTest : public StartPageTest
{
protected:
    static QByteArray example()
    {
        QFile file(tests::sourceFile("rubrics/examples/vidu-cchc.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void openFile(const QByteArray &text)
    {
        QFile other(file(u"bảng.json"_s));
        ASSERT_TRUE(other.open(QIODevice::WriteOnly) && other.write(text) == text.size());
        other.close();
        dialogs.rubricToUse = other.fileName();
        QTest::mouseClick(in<QPushButton>(u"start"_s, u"sheetFile"_s), Qt::LeftButton);
        settle();
    }
    void makeDossier()
    {
        retype(field(u"agency"_s), u"Sở Tài chính"_s);
        retype(field(u"staff"_s), u"50"_s);
        clickCreate();
        settle();
    }
    QString sheet() const { return in<QComboBox>(u"start"_s, u"sheet"_s)->currentText(); }
    QString banner() const
    {
        const auto *bar = window->findChild<NoticeBar *>(u"rubricBanner"_s);
        return bar->isVisible() ? bar->text() : QString();
    }
};

TEST_F(SheetFileTest, MakesADossierAndSaysThatTheSheetWasNotCompared)
{
    retype(field(u"year"_s), u"2024"_s);
    openFile(example());
    EXPECT_TRUE(sheet().contains(u"(tệp bảng.json)"_s)) << sheet().toStdString();
    action(u"view.theme.dark"_s)->trigger(); // makes the page anew
    settle();
    EXPECT_TRUE(sheet().contains(u"(tệp bảng.json)"_s)) << sheet().toStdString();
    makeDossier();

    ASSERT_TRUE(desk->session());
    EXPECT_EQ(desk->session()->rubric().id, "vidu-cchc");
    EXPECT_TRUE(banner().contains(u"vidu-cchc"_s)) << banner().toStdString();
    action(u"view.theme.light"_s)->trigger();
    settle();
}

TEST_F(SheetFileTest, TellsASheetThatOnlyCallsItselfAnOfficialOne)
{
    auto text = QByteArray::fromStdString(std::string(findBuiltinRubric("tayninh-2693-2015-pl1")->json));
    text.replace("Phụ lục I — Sở, ban, ngành", "Phụ lục I (sửa)");
    openFile(text);

    const auto hint = in<QLabel>(u"start"_s, u"sheetHint"_s)->text();
    EXPECT_TRUE(hint.contains(u"tayninh-2693-2015-pl1"_s)) << hint.toStdString();
    makeDossier();
    EXPECT_TRUE(banner().contains(u"không được công nhận"_s)) << banner().toStdString();
    action(u"file.close"_s)->trigger();
    settle();
    EXPECT_EQ(banner(), QString());
}

TEST_F(SheetFileTest, ChoosesTheInstalledSheetWhereTheFileIsThatOne)
{
    openFile(QByteArray::fromStdString(std::string(findBuiltinRubric("tayninh-2693-2015-pl2")->json)));

    EXPECT_EQ(in<QComboBox>(u"start"_s, u"sheet"_s)->count(), 2);
    EXPECT_TRUE(sheet().startsWith(u"Phụ lục II "_s)) << sheet().toStdString();
    makeDossier();
    ASSERT_TRUE(desk->session());
    EXPECT_EQ(banner(), QString());
}

TEST_F(SheetFileTest, ShowsTheFaultsOfAFileAndLeavesTheChoice)
{
    const auto before = sheet();
    openFile("{");

    auto *dialog = window->findChild<RubricCheckDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(sheet(), before);
}

TEST_F(OfficeSheetTest, TellsAFileThatCannotBeUsed)
{
    put(u"hỏng.json"_s, "{");
    composition->dress(Theme::Dark); // makes the page anew
    settle();

    const auto *notice = window->findChild<NoticeBar *>(u"notice"_s);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().contains(u"hỏng.json"_s)) << notice->text().toStdString();
    composition->dress(Theme::Light);
}

TEST_F(OfficeSheetTest, TellsAFolderThatIsNotThere)
{
    qputenv("BANGDIEM_RUBRICS", rubrics.filePath(u"không có"_s).toUtf8());
    composition->dress(Theme::Dark); // makes the page anew
    settle();

    const auto *notice = window->findChild<NoticeBar *>(u"notice"_s);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().contains(u"không có hoặc không đọc được"_s)) << notice->text().toStdString();
    composition->dress(Theme::Light);
}

TEST_F(StartPageTest, SuggestsAFileNamedAfterAgencyAndYearUntilOneIsChosen)
{
    type(field(u"agency"_s), u"Sở Tài chính"_s);
    const auto suggested = field(u"path"_s)->text();
    dialogs.dossierToCreate = file(u"khac.bangdiem"_s);
    QTest::mouseClick(in<QPushButton>(u"start"_s, u"browse"_s), Qt::LeftButton);
    type(field(u"agency"_s), u" tỉnh"_s);

    EXPECT_EQ(suggested, QDir::toNativeSeparators(file(u"Sở Tài chính 2015.bangdiem"_s)));
    EXPECT_EQ(field(u"path"_s)->text(), QDir::toNativeSeparators(file(u"khac.bangdiem"_s)));
}

TEST_F(StartPageTest, TellsEachFaultBesideItsFieldAndCreatesNothing)
{
    retype(field(u"year"_s), u"1999"_s);
    retype(field(u"place"_s), {});
    type(field(u"staff"_s), u"năm mươi"_s);

    clickCreate();

    EXPECT_FALSE(fault(u"agency"_s).isEmpty());
    EXPECT_FALSE(fault(u"staff"_s).isEmpty());
    EXPECT_FALSE(fault(u"year"_s).isEmpty());
    EXPECT_FALSE(fault(u"place"_s).isEmpty());
    EXPECT_TRUE(fault(u"path"_s).isEmpty());
    EXPECT_TRUE(field(u"agency"_s)->hasFocus());
    EXPECT_FALSE(desk->session());
}

TEST_F(StartPageTest, NeverOverwritesAFile)
{
    ASSERT_TRUE(desk->create(wanted(u"Sở Tài chính 2015.bangdiem"_s)));
    desk->close();
    settle();

    retype(field(u"agency"_s), u"Sở Tài chính"_s);
    clickCreate();

    EXPECT_FALSE(fault(u"path"_s).isEmpty());
    EXPECT_FALSE(desk->session());
}

TEST_F(StartPageTest, RemembersTheHeadingForNextYear)
{
    ASSERT_TRUE(desk->create(wanted(u"a.bangdiem"_s, u"tayninh-2693-2015-pl2"_s)));
    desk->close();
    settle();

    EXPECT_EQ(field(u"agency"_s)->text(), u"Sở Tài chính"_s);
    EXPECT_EQ(field(u"staff"_s)->text(), u"50"_s);
    EXPECT_TRUE(in<QComboBox>(u"start"_s, u"sheet"_s)->currentText().startsWith(u"Phụ lục II"_s));
}

TEST_F(StartPageTest, StartsANewDossierOfTheSameAgencyWithItsUnits)
{
    ASSERT_TRUE(desk->create(wanted(u"a.bangdiem"_s)));
    auto heading = desk->session()->dossier().heading;
    heading.units = {"Văn phòng", "Phòng Nội vụ"};
    desk->session()->setHeading(heading);

    ASSERT_TRUE(desk->create(wanted(u"b.bangdiem"_s)));
    EXPECT_EQ(desk->session()->dossier().heading.units, heading.units);

    auto other = wanted(u"c.bangdiem"_s);
    other.heading.agency = "Sở Nội vụ";
    ASSERT_TRUE(desk->create(other));
    EXPECT_TRUE(desk->session()->dossier().heading.units.empty());
}

TEST_F(StartPageTest, KeepsWhatIsHalfTypedWhenThemeOrLanguageChange)
{
    in<QComboBox>(u"start"_s, u"sheet"_s)->setCurrentIndex(1);
    retype(field(u"agency"_s), u"Sở Tài"_s);
    retype(field(u"staff"_s), u"năm"_s);

    action(u"view.theme.dark"_s)->trigger();
    settle();
    action(u"view.language.en"_s)->trigger();
    settle();

    EXPECT_EQ(field(u"agency"_s)->text(), u"Sở Tài"_s);
    EXPECT_EQ(field(u"staff"_s)->text(), u"năm"_s);
    EXPECT_EQ(in<QComboBox>(u"start"_s, u"sheet"_s)->currentIndex(), 1);
    EXPECT_TRUE(field(u"path"_s)->text().contains(u"Sở Tài 2015"_s));
    type(field(u"agency"_s), u" chính"_s);
    EXPECT_TRUE(field(u"path"_s)->text().contains(u"Sở Tài chính 2015"_s)); // It still follows.
    action(u"view.theme.light"_s)->trigger();
    settle();
}

TEST_F(StartPageTest, ForgetsWhatWasTypedOnceADossierIsMade)
{
    retype(field(u"agency"_s), u"Sở Tài chính"_s);
    retype(field(u"staff"_s), u"50"_s);
    clickCreate();
    settle();
    action(u"file.close"_s)->trigger();
    settle();

    EXPECT_EQ(field(u"path"_s)->text(), QDir::toNativeSeparators(file(u"Sở Tài chính 2015.bangdiem"_s)));
    EXPECT_FALSE(field(u"agency"_s)->isModified());
}

TEST_F(StartPageTest, ShowsWhatARecentDossierHoldsAndWhichOneIsGone)
{
    ASSERT_TRUE(desk->create(wanted(u"gone.bangdiem"_s)));
    ASSERT_TRUE(desk->create(wanted(u"there.bangdiem"_s)));
    desk->close();
    settle();
    QFile::remove(file(u"gone.bangdiem"_s));
    const auto reread = settings.recent();
    in<RecentDossiers>(u"start"_s, u"recent"_s)->setPaths(reread);

    ASSERT_TRUE(QTest::qWaitFor([&] {
        return recent()->item(1)->data(RecentDossiers::MissingRole).toBool() && detail(0).contains(u'·');
    }));
    EXPECT_TRUE(detail(0).contains(u"2015"_s)) << detail(0).toStdString();
    EXPECT_TRUE(detail(0).contains(u"36"_s));
    EXPECT_EQ(recent()->item(0)->data(RecentDossiers::TitleRole).toString(), u"Sở Tài chính"_s);
}

TEST_F(StartPageTest, TakesADossierOffTheListByKeyAndLeavesTheFile)
{
    ASSERT_TRUE(desk->create(wanted(u"a.bangdiem"_s)));
    desk->close();
    settle();

    QTest::keyClick(recent(), Qt::Key_Delete);

    EXPECT_EQ(recent()->count(), 0);
    EXPECT_TRUE(settings.recent().isEmpty());
    EXPECT_TRUE(QFile::exists(file(u"a.bangdiem"_s)));
}

TEST_F(StartPageTest, OpensARecentDossierByEnter)
{
    ASSERT_TRUE(desk->create(wanted(u"a.bangdiem"_s)));
    desk->close();
    settle();

    QTest::keyClick(recent(), Qt::Key_Return);

    ASSERT_TRUE(desk->session());
    EXPECT_EQ(desk->path(), file(u"a.bangdiem"_s));
}

TEST_F(StartPageTest, OpensADroppedDossierAndRefusesAnotherFile)
{
    ASSERT_TRUE(desk->create(wanted(u"a.bangdiem"_s)));
    desk->close();
    settle();
    const auto accepts = [&](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &drop);
        return true;
    };

    EXPECT_FALSE(accepts(file(u"letter.pdf"_s)));
    EXPECT_TRUE(accepts(file(u"a.bangdiem"_s)));
    settle();

    ASSERT_TRUE(desk->session());
}

TEST_F(StartPageTest, SaysThatAFileIsNoDossierAndKeepsThePage)
{
    QFile other(file(u"letter.bangdiem"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("not a dossier");
    other.close();
    dialogs.dossierToOpen = file(u"letter.bangdiem"_s);

    QTest::mouseClick(in<QPushButton>(u"start"_s, u"open"_s), Qt::LeftButton);

    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::NotADossier);
    EXPECT_EQ(window->currentPage(), u"start"_s);
}

} // namespace bangdiem::tests
