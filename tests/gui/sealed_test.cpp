// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed dossier at the window.
#include "dossier/manifest.h"
#include "frame_fixture.h"
#include "shippeddossiers.h"
#include "storeddossiers.h"
#include "unit/storage/testdossier.h"
#include "widgets/noticebar.h"

#include <QAction>
#include <QLabel>

#include <algorithm>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class SealedTest : public FrameTest
{
protected:
    SealedTest()
    {
        auto sealed = storedDossier(path(), fullDossier("tayninh-2693-2015-pl1"));
        EXPECT_TRUE(sealed.seal("Giám đốc", kNow));
        fingerprint = QString::fromStdString(fingerprintText(sealed.seals().back().sha256));
    }

    std::filesystem::path path() const { return file(u"chốt.bangdiem"_s).toStdString(); }
    void open()
    {
        ASSERT_TRUE(desk->open(file(u"chốt.bangdiem"_s)));
        settle();
    }
    const NoticeBar *banner() const { return window->findChild<NoticeBar *>(u"readOnlyBanner"_s); }

    QString fingerprint;
};

TEST_F(SealedTest, OpensReadOnlyAndSaysThatItIsSealed)
{
    open();

    EXPECT_TRUE(desk->session()->isReadOnly());
    EXPECT_EQ(desk->session()->sealing().state, SealState::Sealed);
    ASSERT_TRUE(banner()->isVisible());
    EXPECT_TRUE(banner()->text().contains(u"Đã chốt"_s)) << banner()->text().toStdString();
    EXPECT_TRUE(banner()->text().contains(fingerprint));
    EXPECT_FALSE(action(u"file.takeBack"_s)->isEnabled());
    EXPECT_TRUE(action(u"file.export.pdf"_s)->isEnabled());
}

TEST_F(SealedTest, SaysSoAboveThePagesAndPrintsItsFingerprintAndNoDraft)
{
    open();

    const auto sheet = desk->printContent().sheet;

    EXPECT_FALSE(sheet.isDraft());
    EXPECT_EQ(QString::fromStdString(fingerprintText(sheet.sealedAs)), fingerprint);
    const auto labels = window->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().endsWith(u" · đã chốt"_s); }));
}

TEST_F(SealedTest, TakesNoEdit)
{
    open();
    const auto before = testing::bytesOf(path());

    desk->session()->setAnswer(0, Answer());

    EXPECT_NE(desk->session()->answer(0), Answer());
    EXPECT_TRUE(desk->session()->flush());
    EXPECT_TRUE(testing::bytesOf(path()) == before);
}

TEST_F(SealedTest, WarnsWhereItsContentIsNotWhatWasSealed)
{
    ASSERT_EQ(testing::runSql(path(), "UPDATE dossier SET staff = staff + 1"), "");

    open();

    EXPECT_TRUE(desk->session()->isReadOnly());
    ASSERT_TRUE(banner()->isVisible());
    EXPECT_TRUE(banner()->text().contains(u"Không nên tin"_s)) << banner()->text().toStdString();
    EXPECT_TRUE(banner()->text().contains(fingerprint));
    EXPECT_TRUE(desk->printContent().sheet.isDraft()) << "no fingerprint on what was not sealed";
}

} // namespace bangdiem::tests
