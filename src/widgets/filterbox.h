// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "presentation/rowmarks.h"

class QLineEdit;

namespace bangdiem {

class ChipButton;
class SheetFilter;

/// The search in the sheet, and below it a chip for each filter with how many rows it leaves.
class FilterBox final : public QWidget
{
    Q_OBJECT
public:
    /// `filter` must outlive the box.
    explicit FilterBox(SheetFilter *filter, QWidget *parent = nullptr);

    void focusSearch();

Q_SIGNALS:
    void left(); ///< A person is done with searching and wants to work on a row.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool searchTakes(int key);
    bool chipTakes(QObject *chip, int key);
    void takeFilter();
    void showCounts();

    SheetFilter *m_filter;
    QLineEdit *m_search;
    std::array<ChipButton *, kRowFilters.size()> m_chips{};
};

} // namespace bangdiem
