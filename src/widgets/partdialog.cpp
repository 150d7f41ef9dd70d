// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/partdialog.h"

#include "widgets/card.h"
#include "widgets/helpwindow.h"
#include "widgets/uitext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsualSize(720, 560);

} // namespace

PartDialog::PartDialog(const Dossier &dossier, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
    , m_chosen(plainLabel({}, this))
{
    setObjectName(u"partDialog"_s);
    setWindowTitle(tr("Hand rows out"));
    setHelpPage(this, "merge");
    m_tree->setObjectName(u"part.rows"_s);
    m_tree->setAccessibleName(tr("Rows of the sheet"));
    m_tree->setColumnCount(1);
    m_tree->header()->hide();
    m_tree->setUniformRowHeights(true);
    m_chosen->setObjectName(u"part.chosen"_s);
    for (const auto &section : dossier.rules().sections)
        addSection(dossier, section);
    m_tree->expandAll();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_handOut = buttons->addButton(tr("&Hand out…"), QDialogButtonBox::AcceptRole);
    m_handOut->setObjectName(u"part.handOut"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &PartDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PartDialog::reject);
    connect(m_tree, &QTreeWidget::itemChanged, this, &PartDialog::tellChosen);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        plainLabel(tr("Tick the rows that a colleague is to answer. They get a file of their own "
                      "with what these rows say now; send it, and take it back with “Take rows "
                      "back”."),
            this));
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_chosen);
    layout->addWidget(buttons);
    resize(kUsualSize);
    m_tree->setFocus();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    tellChosen();
}

QTreeWidgetItem *PartDialog::addItem(QTreeWidgetItem *parent, const std::string &id, const std::string &text)
{
    auto line = shown(text);
    line.replace(u'\n', u' ');
    auto *item = new QTreeWidgetItem(parent, {shown(id) + u"   "_s + line});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Unchecked);
    return item;
}

void PartDialog::addSection(const Dossier &dossier, const Section &section)
{
    const auto &rubric = dossier.rules();
    QTreeWidgetItem *sectionItem = nullptr;
    QTreeWidgetItem *groupItem = nullptr;
    std::optional<std::size_t> group;
    for (auto row = section.firstCriterion; row < section.endCriterion; ++row) {
        if (!isToAnswer(dossier, row))
            continue;
        if (!sectionItem) {
            sectionItem = addItem(m_tree->invisibleRootItem(), section.id, section.text);
            sectionItem->setFlags(sectionItem->flags() | Qt::ItemIsAutoTristate);
        }
        const auto &criterion = rubric.criteria[row];
        if (criterion.group && (!groupItem || criterion.group != group)) {
            const auto &heading = rubric.groups[*criterion.group];
            groupItem = addItem(sectionItem, heading.id, heading.text);
            groupItem->setFlags(groupItem->flags() | Qt::ItemIsAutoTristate);
        }
        group = criterion.group;
        auto *above = criterion.group ? groupItem : sectionItem;
        m_rows.emplace_back(row, addItem(above, criterion.id, criterion.text));
    }
}

std::vector<std::size_t> PartDialog::rows() const
{
    std::vector<std::size_t> rows;
    for (const auto &[row, item] : m_rows) {
        if (item->checkState(0) == Qt::Checked)
            rows.push_back(row);
    }
    return rows;
}

void PartDialog::tellChosen()
{
    const auto chosen = rows().size();
    m_chosen->setText(tr("%1 of %2 rows are ticked.").arg(chosen).arg(m_rows.size()));
    m_handOut->setEnabled(chosen > 0);
}

void PartDialog::accept()
{
    const auto chosen = rows();
    if (chosen.empty())
        return;
    QDialog::accept();
    Q_EMIT rowsChosen(chosen);
}

} // namespace bangdiem
