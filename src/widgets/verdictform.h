// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "presentation/openedreview.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace bangdiem {

class LinesField;

/// Where a reviewer decides on a row: comment, points, and the verdicts with the points that each gives.
class VerdictForm final : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictForm(QWidget *parent = nullptr);

    /// A comment that was typed and could not be kept comes back with its row, as long as the submission is
    /// the same.
    void show(const OpenedReviewPtr &review, std::optional<std::size_t> criterion);
    std::optional<std::size_t> criterion() const { return m_criterion; }

    /// As if its button were pressed.
    void decide(RowVerdict verdict);
    void clear(); ///< Takes the verdict back; the comment stays as a question.
    void ask(); ///< The comment without a verdict.
    /// A comment that was typed and is not kept yet, with the verdict that the row has.
    std::optional<RowReview> unkept() const;

Q_SIGNALS:
    /// Of the row that is shown. It was held against the rules.
    void decided(const bangdiem::RowReview &row);

private:
    QPushButton *addVerdict(QLayout &layout, RowVerdict verdict, const QString &name, const QString &key);
    std::string comment() const;
    std::optional<RowReview> row(RowVerdict verdict);
    bool leavesPoints(const RowReview &row);
    void keep(RowReview row);
    void tell(const QString &message);
    void keepDraft(const OpenedReviewPtr &next);
    void showStored();
    void showChecks();
    void showButtons();

    OpenedReviewPtr m_review;
    std::optional<std::size_t> m_criterion;
    std::map<std::size_t, std::string> m_drafts; ///< Comments that are not kept, by row.
    LinesField *m_comment;
    QLineEdit *m_points;
    QLabel *m_state;
    QLabel *m_message;
    QPushButton *m_accept;
    QPushButton *m_adjust;
    QPushButton *m_reject;
    QPushButton *m_ask;
};

} // namespace bangdiem
