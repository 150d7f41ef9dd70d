// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unitcelldelegate.h"

#include "presentation/unitsmodel.h"
#include "widgets/statuscolors.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>

namespace bangdiem {

namespace {

constexpr auto kBefore = "textBefore";
constexpr int kPadY = 3;
constexpr int kFrame = 2; // Of the current cell.

bool meansTheSame(const QModelIndex &index, const QString &typed, const QString &stored)
{
    if (index.column() == UnitsModel::kNameColumn)
        return typed == stored;
    return parseUnitFigure(typed) == parseUnitFigure(stored);
}

bool holdsSeveralCells(const QString &text)
{
    const auto kept = text.trimmed();
    return kept.contains(QLatin1Char('\n')) || kept.contains(QLatin1Char('\t'));
}

} // namespace

void UnitCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->state.testFlag(QStyle::State_Selected))
        option->backgroundBrush = selectedRow(option->palette);
    option->state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    if (option->text.isEmpty()) {
        option->text = index.data(UnitsModel::PlaceholderRole).toString();
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->palette.setColor(QPalette::Text, quietText(option->palette));
    }
}

void UnitCellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex() != index)
        return;
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::Highlight), kFrame));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QSize UnitCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * kPadY);
}

QWidget *UnitCellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("unit.cell"));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setProperty(kBefore, index.data(Qt::EditRole));
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->setAcceptDrops(false);
    if (index.column() == UnitsModel::kNameColumn)
        return editor;
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,9}"));
    editor->setValidator(new QRegularExpressionValidator(digits, editor));
    editor->setAlignment(Qt::AlignRight);
    auto *self = const_cast<UnitCellDelegate *>(this);
    connect(editor, &QLineEdit::textEdited, self, [self, editor] { Q_EMIT self->commitData(editor); });
    return editor;
}

void UnitCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    const auto stored = index.data(Qt::EditRole).toString();
    if (field && !meansTheSame(index, field->text(), stored))
        field->setText(stored);
}

void UnitCellDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *field = qobject_cast<QLineEdit *>(editor))
        model->setData(index, field->text());
}

void UnitCellDelegate::close(QWidget *editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

bool UnitCellDelegate::filterKey(QWidget *editor, const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Paste)) {
        if (!holdsSeveralCells(QGuiApplication::clipboard()->text()))
            return false;
        close(editor);
        Q_EMIT pasteRequested();
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        close(editor);
        Q_EMIT sidewaysRequested(key.key() == Qt::Key_Tab);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close(editor);
        Q_EMIT downRequested();
        return true;
    case Qt::Key_Escape:
        if (auto *field = qobject_cast<QLineEdit *>(editor))
            field->setText(field->property(kBefore).toString());
        close(editor);
        return true;
    default:
        return false;
    }
}

bool UnitCellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress && filterKey(editor, *static_cast<QKeyEvent *>(event)))
        return true;
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace bangdiem
