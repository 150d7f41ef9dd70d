// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <optional>

namespace bangdiem {

class ReviewDelegate;
class ReviewModel;

/// The sheet of a submission, row by row, for reading: what is decided is decided beside it.
class ReviewTable final : public QTableView
{
    Q_OBJECT
public:
    /// `model` must outlive the view.
    explicit ReviewTable(ReviewModel &model, QWidget *parent = nullptr);

    std::optional<std::size_t> currentCriterion() const;
    void goTo(std::size_t criterion); ///< Nothing happens where the row does not show.

Q_SIGNALS:
    void currentCriterionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void fitRows();

    ReviewModel &m_model;
    ReviewDelegate *m_delegate;
};

} // namespace bangdiem
