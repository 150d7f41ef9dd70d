// SPDX-License-Identifier: GPL-3.0-or-later
// F1, the user guide, and the settings.
#include "app/help.h"
#include "frame_fixture.h"
#include "widgets/helpbrowser.h"
#include "widgets/helpwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBlock>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

class HelpTest : public FrameTest
{
protected:
    HelpWindow *guide() const { return composition->help().window(); }
    QDialog *openDialog(const QString &command)
    {
        action(command)->trigger();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        EXPECT_TRUE(dialog) << command.toStdString();
        return dialog;
    }
    template <typename T> static T *field(QDialog *dialog, const char *name)
    {
        auto *found = dialog->findChild<T *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    static void press(QDialog *dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }
};

/// Links and pictures that a page names, as they are written.
QStringList namesIn(const HelpBrowser &browser)
{
    QStringList names;
    for (auto block = browser.document()->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const auto format = at.fragment().charFormat();
            if (format.isImageFormat())
                names << format.toImageFormat().name();
            if (format.isAnchor())
                names << format.anchorHref();
        }
    return names;
}

} // namespace

TEST_F(HelpTest, F1OpensThePageAboutWhatIsOnTheScreen)
{
    ASSERT_TRUE(desk->create(wanted(u"a.bangdiem"_s)));
    for (const auto &page : window->pageIds()) {
        window->showPage(page);
        settle();
        action(u"help.here"_s)->trigger();
        ASSERT_TRUE(guide());
        EXPECT_EQ(guide()->page(), page) << page.toStdString();
    }
}

TEST_F(HelpTest, F1InADialogOpensThePageAboutIt)
{
    auto *dialog = openDialog(u"file.settings"_s);
    QTest::keyClick(field<QLineEdit>(dialog, "agency"), Qt::Key_F1);
    ASSERT_TRUE(guide());
    EXPECT_EQ(guide()->page(), u"settings"_s);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
}

TEST_F(HelpTest, EveryPageOfTheGuideReadsAndEveryLinkAndPictureIsThere)
{
    const auto pages = guidePages();
    ASSERT_GT(pages.size(), 5U);
    HelpBrowser browser;
    browser.resize(800, 600);
    for (const auto &page : pages) {
        browser.showPage(page.id);
        EXPECT_FALSE(page.title.isEmpty()) << page.id.toStdString();
        EXPECT_TRUE(browser.toPlainText().startsWith(page.title)) << page.id.toStdString();
        for (const auto &name : namesIn(browser)) {
            const auto path = u":/user-guide/"_s + name.section(u'#', 0, 0);
            EXPECT_TRUE(QFile::exists(path)) << page.id.toStdString() << " names " << name.toStdString();
        }
    }
}

TEST_F(HelpTest, APageThatNamesOtherFilesLoadsNothing)
{
    HelpBrowser browser;
    for (const auto &name : {u"file:///etc/passwd"_s, u"../decree/x.md"_s, u"https://example.org/a.png"_s})
        EXPECT_EQ(
            browser.document()->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().size(),
            QSize(1, 1))
            << name.toStdString();
    EXPECT_EQ(
        browser.document()->resource(QTextDocument::HtmlResource, QUrl(u"file:///etc/passwd"_s)).toString(),
        QString());
}

TEST_F(HelpTest, PicturesAreNeverWiderThanTheText)
{
    HelpBrowser browser;
    browser.resize(500, 400);
    browser.show();
    browser.showPage(u"sheet"_s);
    EXPECT_LE(browser.document()->idealWidth(), browser.viewport()->width());
}

TEST_F(HelpTest, EscapeClosesTheGuideAndTheWindowStays)
{
    action(u"help.contents"_s)->trigger();
    EXPECT_EQ(guide()->page(), u"index"_s);
    QTest::keyClick(guide(), Qt::Key_Escape);
    EXPECT_FALSE(guide()->isVisible());
    EXPECT_TRUE(window->isVisible());
}

TEST_F(HelpTest, SettingsAreKeptAndDone)
{
    auto *dialog = openDialog(u"file.settings"_s);
    retype(field<QLineEdit>(dialog, "agency"), u"UBND huyện Gò Dầu"_s);
    retype(field<QLineEdit>(dialog, "staff"), u"87"_s);
    dialogs.folder = folder.path();
    QTest::mouseClick(field<QPushButton>(dialog, "chooseFolder"), Qt::LeftButton);
    field<QComboBox>(dialog, "language")->setCurrentText(u"English"_s);
    press(dialog, QDialogButtonBox::Ok);
    settle();
    const auto kept = settings.preferences();
    EXPECT_EQ(kept.agency, u"UBND huyện Gò Dầu"_s);
    EXPECT_EQ(kept.staff, 87);
    EXPECT_EQ(kept.exportFolder, folder.path());
    EXPECT_EQ(kept.language, Language::English);
    EXPECT_EQ(action(u"file.settings"_s)->text(), u"Se&ttings…"_s);
    EXPECT_EQ(in<QLineEdit>(u"start"_s, u"agency"_s)->text(), u"UBND huyện Gò Dầu"_s);
    applyLanguage(Language::Vietnamese);
}

TEST_F(HelpTest, AFolderThatIsNoneIsToldAndNothingIsKept)
{
    auto *dialog = openDialog(u"file.settings"_s);
    retype(field<QLineEdit>(dialog, "folder"), u"/no/such/folder"_s);
    EXPECT_TRUE(field<QRadioButton>(dialog, "inFolder")->isChecked());
    press(dialog, QDialogButtonBox::Ok);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(field<QLabel>(dialog, "folderFault")->isVisible());
    EXPECT_EQ(settings.preferences().exportFolder, QString());
    dialog->reject();
}

TEST_F(HelpTest, TheFolderOfTrustedAuthoritiesIsKeptAndNoneIsTrustedBefore)
{
    EXPECT_EQ(settings.trustFolder(), QString());
    auto *dialog = openDialog(u"file.settings"_s);
    dialogs.folder = folder.path();

    QTest::mouseClick(field<QPushButton>(dialog, "chooseTrust"), Qt::LeftButton);
    press(dialog, QDialogButtonBox::Ok);
    settle();

    EXPECT_EQ(settings.trustFolder(), folder.path());
    EXPECT_EQ(settings.exportFolder(), QString());
}

TEST_F(HelpTest, AFolderOfTrustedAuthoritiesThatIsNoneIsToldAtItsField)
{
    auto *dialog = openDialog(u"file.settings"_s);
    retype(field<QLineEdit>(dialog, "trust"), u"tin-cay"_s);
    press(dialog, QDialogButtonBox::Ok);

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(field<QLabel>(dialog, "trustFault")->isVisible());
    EXPECT_FALSE(field<QLabel>(dialog, "folderFault")->isVisible());
    EXPECT_EQ(dialog->focusWidget(), field<QLineEdit>(dialog, "trust"));
    EXPECT_EQ(settings.trustFolder(), QString());

    retype(field<QLineEdit>(dialog, "trust"), {});
    press(dialog, QDialogButtonBox::Ok);
    settle();
    EXPECT_EQ(settings.trustFolder(), QString());
    EXPECT_FALSE(window->findChild<QDialog *>());
}

TEST_F(HelpTest, ExportsAreOfferedInTheChosenFolder)
{
    ASSERT_TRUE(desk->create(wanted(u"a.bangdiem"_s)));
    auto preferences = settings.preferences();
    preferences.exportFolder = QDir::tempPath();
    settings.setPreferences(preferences);
    desk->exportAs(ExportFormat::Pdf);
    EXPECT_EQ(dialogs.suggestedExport, QDir::tempPath() + u"/a.pdf"_s);
}

} // namespace bangdiem::tests
