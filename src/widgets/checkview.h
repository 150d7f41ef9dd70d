// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <optional>

namespace bangdiem {

class CheckModel;
struct CheckLine;

/// The lines of a CheckModel under their groups, always unfolded. A click or Enter chooses a line.
class CheckView final : public QTreeView
{
    Q_OBJECT
public:
    /// `model` must outlive the view.
    explicit CheckView(CheckModel &model, QWidget *parent = nullptr);

    void refresh(); ///< Brings the model up to date; the current line stays the current one.

Q_SIGNALS:
    void criterionChosen(std::size_t criterion);
    void headingChosen(); ///< The line concerns the heading of the sheet.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void unfold();
    void fitColumns();
    void choose(const QModelIndex &index);

    CheckModel &m_model;
};

} // namespace bangdiem
