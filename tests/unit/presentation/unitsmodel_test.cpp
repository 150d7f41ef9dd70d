// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/unitsmodel.h"

#include "dossier/dossier.h"
#include "support/modelcheck.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

class UnitsModelTest : public ::testing::Test
{
protected:
    using Units = std::vector<UnitFigures>;

    UnitsModelTest() { criterion.figures = {{"staff", "Tổng số CBCC"}, {"users", "Số CBCC sử dụng"}}; }

    bool put(int row, int column, const char *text)
    {
        return model.setData(model.index(row, column), QString::fromUtf8(text));
    }
    QString nameAt(int row) const { return model.index(row, 0).data().toString(); }

    Criterion criterion;
    UnitsModel model{criterion};
    testing::ModelCheck check{&model};
    QSignalSpy edits{&model, &UnitsModel::edited};
};

TEST_F(UnitsModelTest, BeginsWithOneEmptyLine)
{
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_TRUE(model.units().empty());
}

TEST_F(UnitsModelTest, AddsAUnitByItsNameInTheEmptyLine)
{
    put(0, 0, "  Phòng Nội vụ ");

    EXPECT_EQ(model.units(), (Units{{"Phòng Nội vụ", {}}}));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(edits.takeFirst().front().toString(), QString());
}

TEST_F(UnitsModelTest, NamesTheFieldOfAFigureSoThatItsKeysAreOneStep)
{
    model.setUnits({{"A", {}}});
    put(0, 2, "4");
    put(0, 2, "45");

    EXPECT_EQ(model.units(), (Units{{"A", {std::nullopt, 45}}}));
    EXPECT_EQ(edits.at(0), edits.at(1));
    EXPECT_FALSE(edits.at(0).front().toString().isEmpty());
}

TEST_F(UnitsModelTest, MakesUpANameForFiguresWithout)
{
    put(0, 1, "5");

    ASSERT_EQ(model.units().size(), 1U);
    EXPECT_FALSE(model.units()[0].unit.empty());
    put(0, 0, "");
    EXPECT_FALSE(model.units()[0].unit.empty());
}

TEST_F(UnitsModelTest, LetsNoNameStandTwice)
{
    model.setUnits({{"Phòng A", {1}}});
    put(1, 0, "phong a");

    EXPECT_EQ(model.units()[1].unit, "phong a (2)");
}

TEST_F(UnitsModelTest, DropsALineWithoutNameAndFigures)
{
    model.setUnits({{"A", {1}}, {"B", {}}});

    put(1, 0, "");

    EXPECT_EQ(model.units(), (Units{{"A", {1}}}));
}

TEST_F(UnitsModelTest, TakesNothingButCounts)
{
    model.setUnits({{"A", {}}});

    put(0, 1, "-3");
    put(0, 1, "ba");

    EXPECT_EQ(model.units(), (Units{{"A", {}}}));
    EXPECT_EQ(edits.count(), 0);
}

TEST_F(UnitsModelTest, PastesLinesOverThoseThatAreThereInOneStep)
{
    model.setUnits({{"A", {1, 1}}, {"B", {2, 2}}});

    model.paste(QStringLiteral("C\t5\nD\t6\t7"), model.index(1, 2));

    EXPECT_EQ(model.units(), (Units{{"A", {1, 1}}, {"C", {5, 2}}, {"D", {6, 7}}}));
    EXPECT_EQ(edits.count(), 1);
}

TEST_F(UnitsModelTest, PastesFiguresFromTheCellOn)
{
    model.setUnits({{"A", {}}, {"B", {}}});

    model.paste(QStringLiteral("5\n6"), model.index(0, 2));
    model.paste(QStringLiteral("7\t8"), model.index(0, 0));

    EXPECT_EQ(model.units(), (Units{{"A", {7, 8}}, {"B", {std::nullopt, 6}}}));
}

TEST_F(UnitsModelTest, TellsHowManyPastedLinesFoundNoPlace)
{
    QString lines;
    for (std::size_t i = 0; i < kMaxUnits + 3; ++i)
        lines += QStringLiteral("Phòng %1\t1\n").arg(i);

    EXPECT_EQ(model.paste(lines, model.index(0, 0)), 3U);
    EXPECT_EQ(model.units().size(), kMaxUnits);
    EXPECT_EQ(model.rowCount(), static_cast<int>(kMaxUnits));
}

TEST_F(UnitsModelTest, ClearsCellsAndRemovesLines)
{
    model.setUnits({{"A", {1, 2}}, {"B", {3, 4}}, {"C", {5, 6}}});

    model.clear({model.index(0, 1), model.index(1, 1)});
    EXPECT_EQ(model.units(), (Units{{"A", {std::nullopt, 2}}, {"B", {std::nullopt, 4}}, {"C", {5, 6}}}));

    model.removeLines({model.index(0, 1), model.index(0, 2), model.index(2, 0), model.index(3, 0)});
    EXPECT_EQ(model.units(), (Units{{"B", {std::nullopt, 4}}}));
    EXPECT_EQ(edits.count(), 2);
}

TEST_F(UnitsModelTest, ChangesNothingWhereItIsReadOnly)
{
    model.setUnits({{"A", {1}}});
    model.setReadOnly(true);

    put(0, 1, "2");
    model.clear({model.index(0, 1)});
    model.removeLines({model.index(0, 0)});
    model.paste(QStringLiteral("9"), model.index(0, 1));

    EXPECT_EQ(model.units(), (Units{{"A", {1}}}));
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(UnitsModelTest, NamesEachCellForThoseWhoCannotSeeIt)
{
    model.setUnits({{"Phòng A", {45}}});

    const auto name = model.index(0, 1).data(Qt::AccessibleTextRole).toString();

    for (const auto &part : {"Phòng A", "Tổng số CBCC", "45"})
        EXPECT_TRUE(name.contains(QString::fromUtf8(part))) << part;
    EXPECT_FALSE(model.index(1, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

} // namespace
} // namespace bangdiem
