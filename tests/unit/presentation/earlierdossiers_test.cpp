// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/earlierdossiers.h"

#include "support/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace bangdiem {
namespace {

class EarlierDossiersTest : public testing::SessionTest
{
protected:
    /// A dossier of the same rubric, written and closed.
    QString dossier(const char *name, int year, const char *agency = nullptr)
    {
        auto file = testing::created(folder / name);
        auto heading = file.dossier().heading;
        heading.assessment.year = year;
        heading.assessment.asOf = defaultAssessmentDate(year, Date(std::chrono::year(2030) / 1 / 1));
        if (agency)
            heading.agency = agency;
        EXPECT_TRUE(file.setHeading(heading, now));
        return path(name);
    }
    QString path(const char *name) const { return QString::fromStdString((folder / name).string()); }
    Overview own() const { return overviewOf(session->dossier(), session->sheet()); }
    int year() const { return session->dossier().heading.assessment.year; }
    std::vector<int> years() const
    {
        std::vector<int> found;
        for (const auto &overview : earlier.found())
            found.push_back(overview.year);
        return found;
    }
    void waitFor(int changes)
    {
        while (changed.count() < changes && changed.wait(5000)) { }
    }

    EarlierDossiers earlier;
    QSignalSpy changed{&earlier, &EarlierDossiers::changed};
    QSignalSpy refused{&earlier, &EarlierDossiers::refused};
    QSignalSpy unreadable{&earlier, &EarlierDossiers::unreadable};
    QSignalSpy added{&earlier, &EarlierDossiers::added};
};

TEST_F(EarlierDossiersTest, KeepsTheAgencysEarlierYearsTheLatestFirst)
{
    const QStringList paths{dossier("1", year() - 2), dossier("2", year() - 1, "Sở Nội vụ"), path("gone"),
        dossier("3", year() + 1), dossier("4", year() - 1), dossier("5", year() - 2)};
    earlier.look(own(), paths);
    waitFor(3);
    QTest::qWait(200); // The last one is no news: its year is there already.

    EXPECT_EQ(years(), (std::vector{year() - 1, year() - 2}));
    EXPECT_EQ(refused.count() + unreadable.count(), 0) << "nobody asked for these files";
}

TEST_F(EarlierDossiersTest, TakesOneThatAPersonChoseAlsoUnderAnotherName)
{
    earlier.look(own(), {dossier("1", year() - 1)});
    waitFor(2);
    earlier.add(dossier("2", year() - 1, "Sở Tài chính – Vật giá"));
    waitFor(3);

    ASSERT_EQ(earlier.found().size(), 1U);
    EXPECT_EQ(earlier.found()[0].agency, "Sở Tài chính – Vật giá") << "it takes the place of its year";
    EXPECT_EQ(added.count(), 1);
}

TEST_F(EarlierDossiersTest, SaysWhyAChosenOneIsNotKept)
{
    earlier.look(own(), {});
    earlier.add(dossier("1", year()));
    ASSERT_TRUE(refused.wait(5000));
    earlier.add(path("gone"));
    ASSERT_TRUE(unreadable.wait(5000));

    EXPECT_EQ(refused[0][0].value<Unfit>(), Unfit::NotEarlier);
    EXPECT_TRUE(earlier.found().empty());
}

TEST_F(EarlierDossiersTest, ForgetsWhatIsBeingReadForAnEarlierLook)
{
    earlier.look(own(), {dossier("1", year() - 1)});
    earlier.look(own(), {});
    QTest::qWait(300);

    EXPECT_TRUE(earlier.found().empty());
}

} // namespace
} // namespace bangdiem
