// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <optional>

namespace bangdiem {

class SheetDelegate;
class SheetModel;

/// The official sheet: always unfolded, five columns, the claim edited in the score column wherever the row
/// is typed on. Enter takes the claim and moves to the next criterion.
class SheetView final : public QTreeView
{
    Q_OBJECT
public:
    explicit SheetView(SheetModel *model, QWidget *parent = nullptr);

    std::optional<std::size_t> currentCriterion() const;
    void goTo(std::size_t criterion);

    /// A score never changes the height of its row: only its cell is painted anew, and only where it shows.
    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

Q_SIGNALS:
    void currentRowChanged();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void fitColumns();
    void layOutAgain();
    bool paintsOnlyScores(const QRegion &region) const;
    void paintScores();
    void unfold();

    /// Moves by `step` criteria, from a heading to the criteria around it.
    void walk(int step, bool andEdit);

    SheetModel *m_model;
    SheetDelegate *m_delegate;
    struct Cell {
        QPersistentModelIndex index;
        QRect rect;
    };
    std::vector<Cell> m_changed; ///< Score cells to be painted anew.
    bool m_refused = false; ///< The claim that is being taken is none.
};

} // namespace bangdiem
