// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <optional>

namespace bangdiem {

class SheetDelegate;
class SheetModel;

/// The official sheet: five columns, wrapped, the claim edited in the score column wherever the row is typed
/// on. Enter takes the claim and moves to the next criterion that shows.
class SheetView final : public QTableView
{
    Q_OBJECT
public:
    explicit SheetView(SheetModel *model, QWidget *parent = nullptr);

    std::optional<std::size_t> currentCriterion() const;
    /// Nothing happens where the row does not show.
    void goTo(std::size_t criterion);
    /// The criterion `step` criteria further among those that show.
    std::optional<std::size_t> neighbour(int step) const;
    /// Leaves out all other nodes of the sheet. The current row stays current, and where it is on the screen,
    /// when it is among them; else there is none.
    void showOnly(const std::vector<std::size_t> &nodes);
    bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void currentRowChanged();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void fitRows();
    void takeNewRows();

    SheetModel *m_model;
    SheetDelegate *m_delegate;
    std::vector<int> m_heights; ///< By node; 0 where not measured at these widths.
    bool m_refused = false; ///< The claim that is being taken is none.
    bool m_filtering = false;
    bool m_scrollWhenShown = false; ///< Where a row stands is not known before.
};

} // namespace bangdiem
