// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a dossier in which nothing may be changed.
#include "sheetfixture.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace bangdiem {
namespace {

using testing::type;
using namespace Qt::StringLiterals;

class ReadOnlyRowTest : public testing::SheetPageTest
{
protected:
    void reopenReadOnly()
    {
        page.setSession(nullptr);
        reopen(Access::ReadOnly);
        page.setSession(session.get());
    }
    bool isShown(const QString &name) const { return find<QWidget>(name)->isVisible(); }
};

TEST_F(ReadOnlyRowTest, TakesNothing)
{
    reopenReadOnly();
    goTo("I.1.2");

    type(field(u"I.1.2.figure.staff"_s), u"5"_s);

    EXPECT_EQ(field(u"I.1.2.figure.staff"_s)->text(), QString());
    EXPECT_FALSE(find<QAbstractButton>(u"claim.yes"_s)->isEnabled());
}

TEST_F(ReadOnlyRowTest, KeepsEveryDocumentAsItIs)
{
    auto two = answer("I.2.4");
    two.documents = {Document{"1", {}, {}, {}, {}}, Document{"2", {}, {}, {}, {}}};
    session->setAnswer(row("I.2.4"), two);
    reopenReadOnly();
    goTo("I.2.4");

    EXPECT_TRUE(field(u"I.2.4.document.1.number"_s)->isReadOnly());
    EXPECT_FALSE(isShown(u"I.2.4.document.1.up"_s));
}

TEST_F(ReadOnlyRowTest, DoesNotShowWhatOnlyChangesTheAnswer)
{
    const std::pair<const char *, QStringList> rows[]
        = {{"I.1.2", {u"I.1.2.units.switch"_s, u"claim.hint"_s}},
            {"I.2.4", {u"I.2.4.files.add"_s, u"I.2.4.document.add"_s, u"I.2.4.links"_s, u"I.2.4.note"_s}}};
    const auto expectShown = [&](bool shown) {
        for (const auto &[id, names] : rows) {
            goTo(id);
            for (const auto &name : names)
                EXPECT_EQ(isShown(name), shown) << name.toStdString();
        }
        EXPECT_NE(isShown(u"I.2.4.files.none"_s), shown);
    };
    expectShown(true);
    reopenReadOnly();

    expectShown(false);
}

TEST_F(ReadOnlyRowTest, ShowsLinksAndNotesThatAreThere)
{
    auto said = answer("I.2.4");
    said.links = {"https://tayninh.gov.vn"};
    said.note = "xem trang 3";
    session->setAnswer(row("I.2.4"), said);
    reopenReadOnly();
    goTo("I.2.4");

    EXPECT_TRUE(isShown(u"I.2.4.links"_s));
    EXPECT_TRUE(isShown(u"I.2.4.note"_s));
}

} // namespace
} // namespace bangdiem
