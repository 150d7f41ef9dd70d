// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheetmodel.h"

#include "support/modelcheck.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

namespace bangdiem {
namespace {

using testing::ModelCheck;

class SheetModelTest : public testing::SessionTest
{
protected:
    SheetModelTest() { model.setSession(session.get()); }
    ~SheetModelTest() override { model.setSession(nullptr); }

    QModelIndex cell(const char *id, int column = SheetModel::ScoreColumn) const
    {
        return model.indexOf(row(id), column);
    }
    /// The rows that changed, by their number or text.
    static QStringList rowsOf(const QSignalSpy &changed)
    {
        QStringList rows;
        for (const auto &arguments : changed) {
            const auto index = arguments[0].toModelIndex();
            EXPECT_EQ(index, arguments[1].toModelIndex());
            EXPECT_EQ(index.column(), SheetModel::ScoreColumn);
            rows.append(index.siblingAtColumn(SheetModel::NumberColumn).data().toString());
        }
        return rows;
    }

    SheetModel model;
};

TEST_F(SheetModelTest, KeepsTheRulesOfItemModels)
{
    const ModelCheck check(&model);
    claim("I.2.1", Points::fromInteger(3));
    session->setDeclared("I.6", {"no-software"});
    session->undo();
    model.setLanguage(Language::English);
    model.setSession(nullptr);
    model.setSession(session.get());

    EXPECT_EQ(model.columnCount(), 5);
}

TEST_F(SheetModelTest, ShowsTheColumnsAndTextsOfTheDecree)
{
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("STT"));
    EXPECT_EQ(model.headerData(4, Qt::Horizontal).toString(), QStringLiteral("Điểm tự đánh giá"));
    EXPECT_EQ(cell("I.2.4", SheetModel::NumberColumn).data().toString(), QStringLiteral("2.4"));
    EXPECT_EQ(cell("I.2.4", SheetModel::TextColumn).data().toString(),
        QString::fromStdString(session->rubric().criteria[row("I.2.4")].text));
    EXPECT_EQ(cell("I.2.4", SheetModel::MaximumColumn).data().toString(), QStringLiteral("5"));
    EXPECT_EQ(cell("I.2.4", SheetModel::NoteColumn).data().toString(),
        QString::fromStdString(session->rubric().criteria[row("I.2.4")].note));
    EXPECT_EQ(model.index(0, SheetModel::MaximumColumn).data().toString(), QStringLiteral("40 điểm"));
}

TEST_F(SheetModelTest, ShowsNoScoreWhereARowIsUnanswered)
{
    EXPECT_EQ(cell("I.2.1").data().toString(), QString());
    EXPECT_EQ(cell("I.2.1").data(SheetModel::StateRole).toInt(), static_cast<int>(RowState::Unanswered));
    EXPECT_EQ(cell("I.2.1").data(SheetModel::StateTextRole).toString(), QStringLiteral("chưa trả lời"));

    claim("I.2.1", Points{});

    EXPECT_EQ(cell("I.2.1").data().toString(), QStringLiteral("0"));
}

TEST_F(SheetModelTest, ChangesOnlyTheCellsWhoseScoreChanged)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    claim("I.2.1", Points::fromInteger(3));
    const auto first = rowsOf(changed);
    changed.clear();
    claim("I.2.1", Points::fromInteger(9)); // Capped: still 3 points, another status.
    const auto second = rowsOf(changed);
    changed.clear();
    note("I.2.1", "một ghi chú");

    EXPECT_EQ(
        first, (QStringList{QStringLiteral("2.1"), QStringLiteral("2"), QStringLiteral("I"), QString()}));
    EXPECT_EQ(second, QStringList{QStringLiteral("2.1")});
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(SheetModelTest, TakesAClaimAsItIsTyped)
{
    EXPECT_TRUE(model.setData(cell("I.2.1"), QStringLiteral("2,5")));
    EXPECT_TRUE(model.setData(cell("I.2.2"), QStringLiteral("2.5")));
    EXPECT_TRUE(model.setData(cell("IV.1"), QStringLiteral("có")));

    EXPECT_EQ(answer("I.2.1").claim, Points::fromUnits(25'000));
    EXPECT_EQ(answer("I.2.2").claim, Points::fromUnits(25'000));
    EXPECT_EQ(cell("I.2.1").data().toString(), QStringLiteral("2,5"));
    EXPECT_EQ(cell("IV.1").data(Qt::EditRole).toString(), QStringLiteral("Có"));
    EXPECT_EQ(scoreOf("IV.1").score, Points::fromInteger(5));
}

TEST_F(SheetModelTest, ClearsAClaimWhenNothingIsTyped)
{
    claim("I.2.1", Points::fromInteger(3));

    EXPECT_TRUE(model.setData(cell("I.2.1"), QString()));

    EXPECT_EQ(answer("I.2.1"), Answer{});
}

TEST_F(SheetModelTest, RefusesWhatIsNoClaimAndSaysWhy)
{
    qRegisterMetaType<Error>();
    QSignalSpy refused(&model, &SheetModel::claimRefused);

    EXPECT_FALSE(model.setData(cell("I.2.1"), QStringLiteral("2,3")));

    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused[0][1].value<Error>().code, ErrorCode::ClaimOffStep);
    EXPECT_EQ(answer("I.2.1"), Answer{});
}

TEST_F(SheetModelTest, IsEditedOnlyInTheScoreOfACriterion)
{
    EXPECT_TRUE(cell("I.2.1").flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(cell("I.2.1", SheetModel::TextColumn).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.indexOfSection(0).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.index(1, SheetModel::ScoreColumn).flags() & Qt::ItemIsEditable); // A group.

    model.setSession(nullptr);
    reopen(Access::ReadOnly);
    model.setSession(session.get());

    EXPECT_FALSE(cell("I.2.1").flags() & Qt::ItemIsEditable);
}

TEST_F(SheetModelTest, SaysWhatWasCarriedOverAndNotLookedAt)
{
    auto carried = answer("I.2.1");
    carried.claim = Points::fromInteger(3);
    carried.earlier = Earlier{2014, false, {}, {}};
    session->change({.answers = {{row("I.2.1"), carried}},
        .declared = {}}); // as it comes from the file: setAnswer() is a review
    const auto before = cell("I.2.1").data(SheetModel::StateTextRole).toString();
    carried.earlier->reviewed = true;
    session->setAnswer(row("I.2.1"), carried);

    EXPECT_EQ(before, QStringLiteral("cần xem lại"));
    EXPECT_EQ(cell("I.2.1").data(SheetModel::StateRole).toInt(), static_cast<int>(RowState::Full));
}

TEST_F(SheetModelTest, LeavesOutRowsThatAreNotShown)
{
    const ModelCheck check(&model);
    const auto &tree = model.tree();
    model.show({tree.ofSection[1], tree.ofCriterion[row("II.2")], tree.top.back()});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    claim("I.2.1", Points::fromInteger(3)); // Does not show; the total does.

    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_FALSE(cell("I.2.1").isValid());
    EXPECT_EQ(cell("II.2").row(), 1);
    EXPECT_EQ(rowsOf(changed), QStringList{QString()});
}

TEST_F(SheetModelTest, FindsTheFirstCriterionUnderAHeading)
{
    EXPECT_EQ(model.criterionOf(model.indexOfSection(1)), row("II.1.1"));
    EXPECT_EQ(model.criterionOf(cell("I.2.4")), row("I.2.4"));
    EXPECT_EQ(model.criterionOf({}), std::nullopt);
}

TEST_F(SheetModelTest, IsReadAloudWithItsStatus)
{
    claim("I.2.1", Points::fromInteger(3));

    EXPECT_EQ(model.indexOfSection(0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("I. Ứng dụng CNTT: 3 / 40"));
    EXPECT_TRUE(
        cell("I.2.2").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("chưa trả lời")));
}

} // namespace
} // namespace bangdiem
