// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of other indices in the sheet: what waits for another row, and what waits for its points.
#include "presentation/sheetmodel.h"
#include "rubric/rubricreader.h"
#include "support/checkout.h"
#include "support/filebytes.h"
#include "support/sessionfixture.h"

namespace bangdiem::testing {

namespace {

DossierFile createdWith(const std::filesystem::path &path, const QString &example)
{
    const auto text
        = tests::bytesOf(tests::sourceFile("rubrics/examples/" + example.toStdString() + ".json"));
    Dossier dossier;
    dossier.id = newDossierId();
    dossier.rubric = carriedRubric(text).value();
    dossier.heading = {"Sở Nội vụ", "Tây Ninh", {2022, *parseIsoDate("2022-12-31"), 80}, {}};
    return DossierFile::create(path, std::move(dossier), momentAt()).value();
}

class GatedRowsTest : public SessionTest
{
protected:
    void open(const QString &example)
    {
        session = std::make_unique<EditingSession>(
            createdWith(folder / "b.bangdiem", example), [this] { return now; });
        model.setSession(session.get());
    }
    void give(const char *id, Figures figures)
    {
        auto changed = answer(id);
        changed.figures = std::move(figures);
        session->setAnswer(row(id), changed);
    }
    QString cell(const char *id) const { return model.indexOf(row(id)).data().toString(); }
    ~GatedRowsTest() override { model.setSession(nullptr); }

    SheetModel model;
};

} // namespace

TEST_F(GatedRowsTest, ARowThatWaitsForAnotherIsShownAnewWhenThatOneScores)
{
    open(QStringLiteral("vidu-cchc"));
    give("1.2", {10, 10});
    EXPECT_EQ(cell("1.2"), QStringLiteral("0"));

    auto plan = answer("1.1");
    plan.figures = {0};
    plan.documents = {{"3/KH-UBND", *parseIsoDate("2022-01-14"), {}, {}, {}}};
    session->setAnswer(row("1.1"), plan);

    EXPECT_EQ(cell("1.2"), QStringLiteral("2"));
    EXPECT_EQ(scoreOf("1.2").score, Points::fromInteger(2));
}

TEST_F(GatedRowsTest, ARowThatWaitsForItsPointsShowsNoNumber)
{
    open(QStringLiteral("vidu-dti-cap-huyen"));

    EXPECT_EQ(scoreOf("3.1").status, Status::Pending);
    EXPECT_EQ(cell("3.1"), QString());
}

} // namespace bangdiem::testing
