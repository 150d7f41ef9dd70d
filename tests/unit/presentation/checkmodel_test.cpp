// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/checkmodel.h"

#include "support/modelcheck.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

namespace bangdiem {
namespace {

class CheckModelTest : public testing::SessionTest
{
protected:
    QModelIndex group(CheckGroup wanted) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(CheckModel::GroupRole).toInt() == static_cast<int>(wanted))
                return model.index(row, 0);
        return {};
    }
    QString text(const QModelIndex &line, CheckModel::Column column) const
    {
        return line.siblingAtColumn(column).data().toString();
    }
    /// "No", with which a row is settled.
    void concedeAll()
    {
        for (std::size_t i = 0; i < session->rubric().criteria.size(); ++i) {
            auto answer = session->answer(i);
            answer.claim = Points();
            session->setAnswer(i, answer);
        }
    }

    CheckModel model{*session, Language::Vietnamese};
};

TEST_F(CheckModelTest, KeepsTheRulesOfItemModels)
{
    const testing::ModelCheck check(&model);
    model.refresh();
    claim("I.2.1", Points::fromInteger(2));
    model.refresh();
    concedeAll();
    model.refresh();

    EXPECT_EQ(model.columnCount(), 4);
}

TEST_F(CheckModelTest, ListsRowsThatAreNotAnsweredAsErrorsTheLargestLossFirst)
{
    model.refresh();

    const auto rows = session->rubric().criteria.size();
    EXPECT_EQ(model.count(CheckGroup::Errors), rows);
    EXPECT_EQ(model.count(CheckGroup::Advice), 0U) << "told among the errors already";
    EXPECT_EQ(group(CheckGroup::Errors).data().toString(),
        QStringLiteral("Lỗi, phải xử lý trước khi chốt hồ sơ: %1").arg(rows));
    Points last = Points::fromInteger(100);
    for (int line = 0; line < static_cast<int>(rows); ++line) {
        const auto lost = model.lineOf(model.index(line, 0, group(CheckGroup::Errors)))->lost;
        EXPECT_LE(lost, last);
        last = lost;
    }
}

TEST_F(CheckModelTest, SaysWhichRowWhatWasFoundThePointsAndWhatToDo)
{
    claim("I.2.4", Points::fromInteger(5));
    model.refresh();

    const auto line = model.indexLike({CheckGroup::Errors, FindingKind::NoEvidence, {row("I.2.4")}, {}, {}});
    EXPECT_EQ(text(line, CheckModel::RowColumn),
        QStringLiteral("I.2.4. Ban hành quy chế sử dụng hệ thống phần mềm quản lý văn bản"));
    EXPECT_EQ(text(line, CheckModel::FoundColumn),
        QStringLiteral("Thiếu số và ngày ban hành văn bản, nên chấm 0 điểm"));
    EXPECT_EQ(text(line, CheckModel::LostColumn), QStringLiteral("5"));
    EXPECT_TRUE(text(line, CheckModel::RemedyColumn).startsWith(QStringLiteral("Nhập số và ngày ban hành")));
    EXPECT_EQ(line.data(CheckModel::CriterionRole).toULongLong(), row("I.2.4"));
    EXPECT_EQ(line.data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Lỗi, mất 5 điểm: I.2.4. Ban hành quy chế sử dụng hệ thống phần mềm quản lý văn bản"));
}

TEST_F(CheckModelTest, AdvisesOnPointsThatNoFindingTells)
{
    concedeAll();
    claim("I.2.1", Points::fromUnits(25'000));
    model.refresh();

    EXPECT_EQ(model.count(CheckGroup::Errors), 0U);
    EXPECT_EQ(model.count(CheckGroup::Advice), session->rubric().criteria.size());
    EXPECT_EQ(model.stillToGain(), Points::fromUnits(975'000));
    const auto line = model.indexLike({CheckGroup::Advice, {}, {row("I.2.1")}, {}, {}});
    EXPECT_EQ(text(line, CheckModel::LostColumn), QStringLiteral("0,5"));
    EXPECT_EQ(text(line, CheckModel::RemedyColumn), QStringLiteral("Tự chấm đủ 3 điểm nếu đã thực hiện đủ"));
}

TEST_F(CheckModelTest, NamesTheHeadingAndTheRowsOfAWarning)
{
    auto heading = session->dossier().heading;
    heading.agency.clear();
    session->setHeading(heading);
    auto figures = answer("I.1.2");
    figures.figures = {40, 40}; // The heading says another number of staff.
    session->setAnswer(row("I.1.2"), figures);
    model.refresh();

    const auto first = model.indexLike({CheckGroup::Errors, FindingKind::Heading, {}, {}, {}});
    EXPECT_EQ(text(first, CheckModel::RowColumn), QStringLiteral("Phần đầu"));
    EXPECT_FALSE(first.data(CheckModel::CriterionRole).isValid());
    ASSERT_EQ(model.count(CheckGroup::Warnings), 1U);
    const auto warning = model.index(0, 0, group(CheckGroup::Warnings));
    EXPECT_EQ(text(warning, CheckModel::RowColumn).left(6), QStringLiteral("I.1.2."));
    EXPECT_EQ(text(warning, CheckModel::LostColumn), QString());
}

TEST_F(CheckModelTest, IsComputedOnlyWhenAsked)
{
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    claim("I.2.1", Points::fromInteger(2));

    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(CheckModelTest, FindsTheLineAgainOrTheOneThatTookItsPlace)
{
    model.refresh();
    const auto line = *model.lineOf(model.index(3, 0, group(CheckGroup::Errors)));

    auto conceded = session->answer(line.criteria[0]);
    conceded.claim = Points();
    session->setAnswer(line.criteria[0], conceded);
    model.refresh();
    const auto advice = model.indexLike(line);
    EXPECT_EQ(model.lineOf(advice)->group, CheckGroup::Advice) << "the row moved to another group";
    EXPECT_EQ(model.lineOf(advice)->criteria, line.criteria);

    session->undo();
    model.refresh();
    EXPECT_EQ(*model.lineOf(model.indexLike(line)), line);
}

TEST_F(CheckModelTest, SpeaksEnglish)
{
    CheckModel english(*session, Language::English);
    english.refresh();

    EXPECT_EQ(english.headerData(CheckModel::RemedyColumn, Qt::Horizontal).toString(),
        QStringLiteral("What to do"));
    EXPECT_TRUE(english.index(0, 0).data().toString().startsWith(QStringLiteral("Errors")));
}

} // namespace
} // namespace bangdiem
