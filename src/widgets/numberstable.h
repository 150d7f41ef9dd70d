// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "dossier/overview.h"

namespace bangdiem {

/// The numbers of the pictures: a row a section and the total; maximum, score and loss, each reason that cost
/// points, each earlier year. As high as its rows: the page around it scrolls.
class NumbersTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit NumbersTable(QWidget *parent = nullptr);

    /// `years` begins with the dossier's own.
    void show(const std::vector<Overview> &years);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Column {
        QString heading;
        std::vector<Points> values; ///< Of the sections, then the total.
    };
    static std::vector<Column> columnsOf(const std::vector<Overview> &years);
    void fitHeight();
    int headingHeight() const;
};

} // namespace bangdiem
