// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "rubric/rubric.h"

class QLabel;

namespace bangdiem {

class UnitsModel;

/// The table of units in a window of its own, for long names and many lines. What is typed is entered at
/// once, as in the panel.
class UnitsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    UnitsDialog(const Criterion &criterion, UnitsModel *model, QWidget *parent = nullptr);

private:
    void showSums();

    const Criterion &m_criterion;
    UnitsModel *m_model;
    QLabel *m_sums;
};

} // namespace bangdiem
