// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "dossier/merge.h"

class QLabel;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace bangdiem {

class MergeComparison;

/// What another dossier would bring, and a person's choice for each row. Nothing happens before "Nhận".
class MergeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `from`: the name of the file that `theirs` was read from. `plan`: planMerge() of both, with something
    /// that is not the same.
    MergeDialog(const Dossier &mine, const Dossier &theirs, std::vector<MergeRow> plan, const QString &from,
        QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// No conflict is left in `plan`, and something to take is in it.
    void decided(const std::vector<bangdiem::MergeRow> &plan);

private:
    QWidget *listSide();
    QWidget *rowSide();
    void fillList();
    void showRow();
    void choose(std::size_t row, Fate fate);
    void chooseConflicts(Fate fate);
    void tell();
    std::optional<std::size_t> currentRow() const; ///< Index of the plan.

    const Dossier m_mine;
    const Dossier m_theirs;
    const std::vector<MergeRow> m_offered; ///< As it was planned.
    std::vector<MergeRow> m_plan; ///< As it was chosen.
    QTreeWidget *m_list;
    MergeComparison *m_comparison;
    QRadioButton *m_keep;
    QRadioButton *m_take;
    QLabel *m_counts;
    QPushButton *m_accept;
};

} // namespace bangdiem
