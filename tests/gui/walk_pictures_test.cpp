// SPDX-License-Identifier: GPL-3.0-or-later
// How every page and dialog looks in both themes. BANGDIEM_PICTURES=FOLDER keeps the pictures, for people to
// look at.
#include "app/help.h"
#include "presentation/editingsession.h"
#include "shippeddossiers.h"
#include "storeddossiers.h"
#include "walkfixture.h"
#include "widgets/sheetpage.h"

#include <QAction>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRubric = "tayninh-2693-2015-pl1";
const QStringList kRows{
    u"sheet row 1"_s, u"sheet row 5"_s, u"sheet row 12"_s, u"sheet row 20"_s, u"sheet row 30"_s};

class PicturesTest : public WalkTest
{
protected:
    PicturesTest()
    {
        storedDossier(file(u"Sở Tài chính 2015.bangdiem"_s).toStdString(), documentedDossier(kRubric));
        EXPECT_TRUE(desk->open(file(u"Sở Tài chính 2015.bangdiem"_s)));
        window->resize(screenSize());
        settle();
    }

    std::map<QString, double> walkIn(Theme theme, const QString &name)
    {
        composition->dress(theme);
        window->showPage(u"sheet"_s);
        qobject_cast<SheetPage *>(window->pageWidget(u"sheet"_s))->goTo(0);
        settle();
        std::map<QString, double> seen;
        const auto keep = [&](QWidget *top, const QString &where) {
            if (!where.startsWith(u"sheet row"_s) || kRows.contains(where))
                seen[where] = keepPicture(top->window(), where, name);
        };
        walk(keep);
        return seen;
    }

private:
    /// What a small laptop has room for; QT_SCALE_FACTOR=2 halves it.
    QSize screenSize() const { return QSize(1366, 768) / window->devicePixelRatioF(); }

    double keepPicture(QWidget *top, const QString &where, const QString &theme) const
    {
        top->resize(top->size().boundedTo(screenSize()));
        return pictured(top, where + u'-' + theme);
    }
};

} // namespace

TEST_F(PicturesTest, EveryPageAndDialogIsDarkerInTheDarkTheme)
{
    const auto light = walkIn(Theme::Light, u"light"_s);
    const auto dark = walkIn(Theme::Dark, u"dark"_s);
    composition->dress(Theme::Light);

    ASSERT_EQ(light.size(), dark.size());
    EXPECT_GT(light.size(), 15U);
    for (const auto &[where, bright] : light)
        EXPECT_LT(dark.at(where) + 25, bright) << where.toStdString();
}

} // namespace bangdiem::tests
