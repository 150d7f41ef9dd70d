// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "presentation/openedreview.h"
#include "presentation/sheettree.h"

namespace bangdiem {

/// Which rows a reviewer asks to see.
enum class ReviewFilter { All, Undecided, Differing, Warned, Commented };

/// The sheet of a submission with its points three times: what the agency signed, what the rules give, what
/// the reviewer decided. A row for each section, group and criterion, last the total.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        TextColumn,
        MaximumColumn,
        SelfColumn,
        RecomputedColumn,
        ReviewedColumn,
        DifferenceColumn,
        ColumnCount
    };
    enum Role {
        RowKindRole = Qt::UserRole, ///< int(RowKind).
        CriterionIndexRole, ///< Index of the criterion; invalid on other rows.
        FactsRole, ///< What the answer rests on; may be empty.
        WarningsRole, ///< What looks wrong, in one line; may be empty.
        CommentRole, ///< The reviewer's; may be empty.
        VerdictRole, ///< int(RowVerdict); invalid where nothing is decided.
        QuestionRole, ///< bool: a comment without a verdict.
        DifferenceSignRole, ///< int: below, at or above what the agency gave itself.
    };

    explicit ReviewModel(Language language, QObject *parent = nullptr);

    void setReview(OpenedReviewPtr review); ///< Null empties the model.
    /// Another value of the same submission: only cells change.
    void takeReview(OpenedReviewPtr review);

    void show(ReviewFilter filter);
    ReviewFilter filter() const { return m_filter; }

    QModelIndex indexOf(std::size_t criterion, int column = ReviewedColumn) const; ///< May be invalid.
    /// The next criterion that shows, `step` rows at a time, round the end; with `undecided` one without a
    /// verdict. Nothing where there is none.
    std::optional<std::size_t> next(std::optional<std::size_t> from, int step, bool undecided) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Points3 {
        Points self;
        Points recomputed;
        Points reviewed;
    };
    const SheetNode &nodeOf(int row) const { return m_tree.nodes[m_shown[static_cast<std::size_t>(row)]]; }
    Points3 pointsOf(const SheetNode &node) const;
    bool passes(std::size_t criterion) const;
    void filterRows();
    QString cellText(const SheetNode &node, Column column) const;
    QVariant criterionData(std::size_t criterion, int role) const;
    QString accessibleText(const SheetNode &node, Column column) const;

    Language m_language;
    OpenedReviewPtr m_review;
    SheetTree m_tree;
    std::vector<std::string> m_warnings; ///< By criterion, each on one line.
    ReviewFilter m_filter = ReviewFilter::All;
    std::vector<std::size_t> m_shown; ///< Nodes by row.
};

} // namespace bangdiem
