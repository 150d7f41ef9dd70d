// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "presentation/unitsmodel.h"

#include <optional>

namespace bangdiem {

/// A small spreadsheet over a UnitsModel: typing replaces a cell, Tab goes on to the right, Enter down to the
/// column where typing began, what was copied in a spreadsheet is pasted. Tab leaves it at either end and
/// from the empty line.
class UnitsView final : public QTableView
{
    Q_OBJECT
public:
    /// The model must outlive the view.
    explicit UnitsView(UnitsModel *model, QWidget *parent = nullptr);

    /// Grows with its lines up to the height of so many lines of text, then scrolls; unbounded where it is 0.
    void setMostLines(int lines);
    void removeCurrentLine();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linesLeftOut(std::size_t count); ///< Pasted lines that found no place.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void addActions();
    void fitColumns();
    int figureWidth() const;
    int fullHeight() const;
    void stepSideways(bool next);
    std::optional<QModelIndex> cellBeside(bool next) const;
    void stepDown();
    void goTo(const QModelIndex &cell);
    void copy() const;
    void paste();

    UnitsModel *m_model;
    int m_mostLines = 0;
    std::optional<int> m_firstTyped; ///< The column where a run of Tab began.
};

} // namespace bangdiem
