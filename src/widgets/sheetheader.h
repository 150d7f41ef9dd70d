// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace bangdiem {

/// The heads of the columns: bold, wrapped, and in line with the cells below them.
class SheetHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit SheetHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Narrow enough to break `text` once, wide enough to break it no more.
    static int twoLineWidth(const QFont &font, const QString &text);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    int alignment(int column) const;
};

/// How every table that shows a sheet looks and behaves: these heads, whole rows one at a time, columns that
/// the table itself fits into its width.
void setUpSheetTable(QTableView &table);

} // namespace bangdiem
