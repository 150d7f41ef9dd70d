// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sectionmodel.h"

#include "support/modelcheck.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

namespace bangdiem {
namespace {

class SectionModelTest : public testing::SessionTest
{
protected:
    SectionModelTest() { model.setSession(session.get()); }
    void refresh() { model.refresh(rowMarks(session->dossier(), session->sheet())); }

    SectionModel model{Language::Vietnamese};
};

TEST_F(SectionModelTest, HasTheSectionsWithTheirPoints)
{
    const testing::ModelCheck check(&model);
    claim("I.2.1", Points::fromUnits(25'000));
    refresh();

    EXPECT_EQ(model.rowCount(), static_cast<int>(session->rubric().sections.size()));
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("I. Ứng dụng CNTT"));
    EXPECT_EQ(model.index(0).data(SectionModel::PointsTextRole).toString(), QStringLiteral("2,5 / 40"));
}

TEST_F(SectionModelTest, TellsOnlyOfSectionsThatChanged)
{
    refresh();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    claim("I.2.1", Points::fromInteger(2));
    refresh();
    refresh();

    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 0);
}

TEST_F(SectionModelTest, CountsTheWarningsOfASectionAndReadsThemAloud)
{
    claim("I.2.4", session->rubric().criteria[row("I.2.4")].maximum); // Without its document.
    refresh();

    EXPECT_EQ(model.index(0).data(SectionModel::WarningsRole).toInt(), 1);
    EXPECT_TRUE(
        model.index(0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("cảnh báo: 1")));
    EXPECT_EQ(model.index(1).data(SectionModel::WarningsRole).toInt(), 0);
}

} // namespace
} // namespace bangdiem
