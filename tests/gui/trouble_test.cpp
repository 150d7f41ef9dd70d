// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between the edits and the disk: no room, no right to write, another program, another file in
// the dossier's place, a network drive, the end of the user's session.
#include "frame_fixture.h"

#include "support/checkout.h"
#include "unit/storage/child.h"
#include "unit/storage/testdossier.h"
#include "widgets/noticebar.h"

#include <QPushButton>
#include <QSignalSpy>

#include <csignal>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEverybody = std::filesystem::perms::all;
constexpr auto kNobodyWrites = kEverybody & ~std::filesystem::perms::owner_write
    & ~std::filesystem::perms::group_write & ~std::filesystem::perms::others_write;

std::filesystem::path pathOf(const QString &path)
{
    return path.toStdString();
}

Answer noted(std::string note)
{
    Answer answer;
    answer.note = std::move(note);
    return answer;
}

/// A text for a note that takes pages of the file.
std::string longNote(char letter)
{
    return std::string(15'000, letter);
}

} // namespace

class TroubleTest : public FrameTest
{
protected:
    static constexpr std::size_t kRow = 0;
    static constexpr std::size_t kRowWithFile = 3;

    TroubleTest()
    {
        dialogs.dossierToCreate = file(u"elsewhere/so.bangdiem"_s);
        QDir(folder.path()).mkpath(u"elsewhere"_s);
        EXPECT_TRUE(desk->create(wanted(u"so.bangdiem"_s)));
        settle();
        testing::writeBytes(pathOf(file(u"quy-chế.pdf"_s)), testing::noise(600'000));
        auto *task = desk->session()->attach(kRowWithFile, {pathOf(file(u"quy-chế.pdf"_s))});
        EXPECT_TRUE(dialogs.waitFor(*task, {}));
        EXPECT_TRUE(desk->session()->flush());
    }

    void note(const std::string &text) { desk->session()->setAnswer(kRow, noted(text)); }
    NoticeBar *bar(const QString &name) const { return window->findChild<NoticeBar *>(name); }
    void click(const QString &barName, int action)
    {
        bar(barName)->findChild<QPushButton *>(barName + u".action%1"_s.arg(action))->click();
        settle();
    }
    /// What stands in a file, for a reader.
    static Dossier at(const QString &path)
    {
        return testing::reopened(pathOf(path), Access::ReadOnly).dossier();
    }
    /// The desk goes on with a whole copy at the other place.
    void expectCopyWith(const std::string &text)
    {
        EXPECT_EQ(dialogs.errors, std::vector<Error>());
        EXPECT_EQ(desk->path(), *dialogs.dossierToCreate);
        ASSERT_FALSE(desk->session()->isReadOnly());
        EXPECT_EQ(desk->session()->answer(kRow).note, text);
        EXPECT_FALSE(desk->session()->hasUnsaved());
        EXPECT_TRUE(bar(u"copiedNotice"_s)->isVisible());
        note(text + " và sửa tiếp");
        EXPECT_TRUE(desk->session()->flush());
    }
    void expectEvidenceInCopy()
    {
        const auto copy = testing::reopened(pathOf(*dialogs.dossierToCreate), Access::ReadOnly);
        const auto &files = copy.dossier().answers.criteria[kRowWithFile].attachments;
        ASSERT_EQ(files.size(), 1U);
        EXPECT_TRUE(testing::contentOf(copy, files[0].content) == testing::noise(600'000));
    }
    /// The file stays readable for everybody; nobody writes to it or beside it.
    void makeReadOnly()
    {
        desk->close();
        settle();
        permissions(pathOf(file(u"elsewhere"_s)), kEverybody);
        permissions(pathOf(file(u"so.bangdiem"_s)), kNobodyWrites);
        permissions(pathOf(folder.path()), kNobodyWrites);
    }
};

TEST_F(TroubleTest, AFullDiskIsToldWithItsRoomAndTheEditsAreKeptUntilThereIsSome)
{
    {
        const testing::FileSizeLimit full(QFileInfo(desk->path()).size());
        note(longNote('a'));
        EXPECT_FALSE(desk->session()->flush());
    }
    const auto kept = desk->session()->hasUnsaved();
    const auto told = bar(u"unsavedBanner"_s)->text();
    const auto shownThen = bar(u"unsavedBanner"_s)->isVisible();

    click(u"unsavedBanner"_s, 0); // Try again.
    EXPECT_TRUE(desk->session()->flush());

    EXPECT_TRUE(kept);
    EXPECT_TRUE(shownThen);
    EXPECT_TRUE(told.contains(QRegularExpression(u"\\d[\\d.,]* [KMGT]?i?B|\\d+ byte"_s)))
        << told.toStdString();
    EXPECT_FALSE(bar(u"unsavedBanner"_s)->isVisible());
    EXPECT_EQ(at(file(u"so.bangdiem"_s)).answers.criteria[kRow].note, longNote('a'));
}

TEST_F(TroubleTest, ADossierOnAFullDiskIsSavedElsewhereWithItsEdits)
{
    const auto changes = testing::reopened(pathOf(desk->path()), Access::ReadOnly).history().value().size();
    {
        const testing::FileSizeLimit full(QFileInfo(desk->path()).size());
        note(longNote('a'));
        EXPECT_FALSE(desk->session()->flush());
    }
    click(u"unsavedBanner"_s, 1); // Save elsewhere.

    expectCopyWith(longNote('a'));
    expectEvidenceInCopy();
    EXPECT_EQ(at(file(u"so.bangdiem"_s)).answers.criteria[kRow], Answer());
    const auto copy = testing::reopened(pathOf(*dialogs.dossierToCreate), Access::ReadOnly);
    EXPECT_EQ(copy.history().value().size(), changes + 2);
    EXPECT_EQ(copy.dossier().id, at(file(u"so.bangdiem"_s)).id);
}

TEST_F(TroubleTest, ACopyThatFindsNoRoomLeavesNothingAndTheEditsStay)
{
    {
        const testing::FileSizeLimit full(100'000);
        note(longNote('a'));
        EXPECT_FALSE(desk->session()->flush());
        EXPECT_FALSE(desk->saveElsewhere());
    }

    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::DiskFull);
    EXPECT_TRUE(QDir(file(u"elsewhere"_s))
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    EXPECT_TRUE(desk->session()->hasUnsaved());
    EXPECT_TRUE(desk->session()->flush());
}

TEST_F(TroubleTest, APlaceThatCannotBeWrittenIsReadOnlyAndTheCopyIsNot)
{
    makeReadOnly();
    {
        const testing::WithoutPrivileges nobody;
        ASSERT_TRUE(desk->open(file(u"so.bangdiem"_s)));
        settle();
        EXPECT_TRUE(desk->session()->isReadOnly());
        EXPECT_TRUE(bar(u"readOnlyBanner"_s)->isVisible());
        EXPECT_TRUE(bar(u"readOnlyBanner"_s)->text().contains(u"không cho ghi"_s))
            << bar(u"readOnlyBanner"_s)->text().toStdString();
        note("không vào được");
        EXPECT_EQ(desk->session()->answer(kRow), Answer());

        click(u"readOnlyBanner"_s, 1); // Save elsewhere.

        expectCopyWith("");
        expectEvidenceInCopy();
        EXPECT_FALSE(bar(u"readOnlyBanner"_s)->isVisible());
        desk->close();
        settle();
    }
    permissions(pathOf(folder.path()), kEverybody);
}

TEST_F(TroubleTest, AFileInTheDossiersPlaceIsNotWrittenOverAndTheCopyHasAll)
{
    testing::writeBytes(pathOf(file(u"b"_s)), "another file");
    std::filesystem::rename(pathOf(file(u"b"_s)), pathOf(file(u"so.bangdiem"_s)));
    note("sửa sau đó");
    EXPECT_FALSE(desk->session()->flush());
    EXPECT_TRUE(bar(u"unsavedBanner"_s)->isVisible());

    click(u"unsavedBanner"_s, 1); // Save elsewhere.

    expectCopyWith("sửa sau đó");
    expectEvidenceInCopy();
    EXPECT_EQ(testing::bytesOf(pathOf(file(u"so.bangdiem"_s))), "another file");
}

TEST_F(TroubleTest, ADeletedDossierIsSavedElsewhereWithAllThatItHad)
{
    std::filesystem::remove(pathOf(file(u"so.bangdiem"_s)));
    note("sửa sau đó");
    EXPECT_FALSE(desk->session()->flush());

    click(u"unsavedBanner"_s, 1); // Save elsewhere.

    expectCopyWith("sửa sau đó");
    expectEvidenceInCopy();
    EXPECT_FALSE(QFile::exists(file(u"so.bangdiem"_s)));
}

TEST_F(TroubleTest, EvidenceThatIsGoneFromTheDiskIsNamedAndTheRestSaved)
{
    {
        auto other = testing::created(pathOf(file(u"b.bangdiem"_s)));
    }
    testing::writeBytes(
        pathOf(file(u"so.bangdiem"_s)), testing::bytesOf(pathOf(file(u"b.bangdiem"_s)))); // In its place.
    note("sửa sau đó");
    EXPECT_FALSE(desk->session()->flush());

    click(u"unsavedBanner"_s, 1); // Save elsewhere.

    EXPECT_TRUE(bar(u"copiedNotice"_s)->text().contains(u"quy-chế.pdf"_s));
    expectCopyWith("sửa sau đó");
    EXPECT_TRUE(at(*dialogs.dossierToCreate).answers.criteria[kRowWithFile].attachments.empty());
}

TEST_F(TroubleTest, AMovedDossierIsWrittenOnceItIsBack)
{
    std::filesystem::rename(pathOf(file(u"so.bangdiem"_s)), pathOf(file(u"moved"_s)));
    note("sửa sau đó");
    EXPECT_FALSE(desk->session()->flush());
    std::filesystem::rename(pathOf(file(u"moved"_s)), pathOf(file(u"so.bangdiem"_s)));

    click(u"unsavedBanner"_s, 0); // Try again.
    EXPECT_TRUE(desk->session()->flush());

    EXPECT_FALSE(bar(u"unsavedBanner"_s)->isVisible());
    EXPECT_EQ(at(file(u"so.bangdiem"_s)).answers.criteria[kRow].note, "sửa sau đó");
}

TEST_F(TroubleTest, AnotherProgramIsNamedAndOnceItIsGoneTheDossierIsEdited)
{
    desk->close();
    settle();
    testing::Child other({tests::builtFile("storage_child"), "hold", file(u"so.bangdiem"_s).toStdString()});
    ASSERT_EQ(other.line(), "editing");
    ASSERT_TRUE(desk->open(file(u"so.bangdiem"_s)));
    settle();
    const auto told = bar(u"readOnlyBanner"_s)->text();
    const auto process = QString::number(other.process());
    click(u"readOnlyBanner"_s, 0); // Try again: it is still there.
    const auto stillReadOnly = desk->session()->isReadOnly();
    other.kill(); // Its lock stays behind.

    click(u"readOnlyBanner"_s, 0); // Try again.

    EXPECT_TRUE(told.contains(u"storage_child"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(process)) << told.toStdString();
    EXPECT_TRUE(stillReadOnly);
    EXPECT_FALSE(desk->session()->isReadOnly());
    EXPECT_FALSE(bar(u"readOnlyBanner"_s)->isVisible());
}

TEST_F(TroubleTest, ADossierOnANetworkDriveSaysSo)
{
    EXPECT_FALSE(bar(u"networkNotice"_s)->isVisible());
    desk->close();
    settle();
    Desk onNetwork(
        settings, dialogs, [] { return kNow; }, nullptr, [](const auto &) { return true; });
    MainWindow otherWindow;
    Composition otherComposition(onNetwork, otherWindow);
    otherWindow.show();

    ASSERT_TRUE(onNetwork.open(file(u"so.bangdiem"_s)));

    const auto *notice = otherWindow.findChild<NoticeBar *>(u"networkNotice"_s);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().contains(u"ổ mạng"_s)) << notice->text().toStdString();
}

class EndingTest : public ::testing::TestWithParam<int>
{
};

INSTANTIATE_TEST_SUITE_P(Signals, EndingTest, ::testing::Values(SIGTERM, SIGINT, SIGHUP));

TEST_P(EndingTest, ASignalRightAfterAnEditLosesNothing)
{
    const testing::TestFolder folder;
    {
        testing::created(folder / "a.bangdiem");
    }
    testing::Child child({tests::builtFile("desk_child"), folder / "a.bangdiem"});
    ASSERT_EQ(child.line(), "edited");

    ::kill(child.process(), GetParam());

    EXPECT_EQ(child.wait(), 0);
    EXPECT_EQ(testing::reopened(folder / "a.bangdiem").dossier().answers.criteria[0].note, "vừa sửa");
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a.bangdiem"});
}

} // namespace bangdiem::tests
