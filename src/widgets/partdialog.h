// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "dossier/part.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace bangdiem {

/// Asks which rows are handed out: a tree of sections, groups and rows with boxes to tick.
class PartDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Only rows that may be answered in `dossier` are offered.
    explicit PartDialog(const Dossier &dossier, QWidget *parent = nullptr);

    std::vector<std::size_t> rows() const; ///< That are ticked; sorted.
    void accept() override;

Q_SIGNALS:
    void rowsChosen(const std::vector<std::size_t> &rows);

private:
    void addSection(const Dossier &dossier, const Section &section);
    QTreeWidgetItem *addItem(QTreeWidgetItem *parent, const std::string &id, const std::string &text);
    void tellChosen();

    QTreeWidget *m_tree;
    QLabel *m_chosen;
    QPushButton *m_handOut;
    std::vector<std::pair<std::size_t, QTreeWidgetItem *>> m_rows; ///< Items of criteria.
};

} // namespace bangdiem
