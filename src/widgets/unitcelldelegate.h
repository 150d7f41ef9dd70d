// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bangdiem {

/// Edits a cell of a UnitsModel: a figure is stored with every key, a name when it is left.
class UnitCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    void sidewaysRequested(bool next); ///< Tab; the editor is closed.
    void downRequested(); ///< Enter; the editor is closed.
    void pasteRequested(); ///< Several cells; the editor is closed.

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close(QWidget *editor);
    bool filterKey(QWidget *editor, const QKeyEvent &key);
};

} // namespace bangdiem
