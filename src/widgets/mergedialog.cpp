// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mergedialog.h"

#include "widgets/card.h"
#include "widgets/helpwindow.h"
#include "widgets/mergecomparison.h"
#include "widgets/statusicon.h"
#include "widgets/uitext.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

enum Column { RowColumn, ChoiceColumn };
constexpr QSize kUsualSize(1040, 640);

struct Words {
    QString text;
    StatusIcon icon;
    Tone tone;
};

Words wordsOf(Fate fate)
{
    switch (fate) {
    case Fate::Take:
        return {MergeDialog::tr("take"), StatusIcon::Tick, Tone::Good};
    case Fate::Keep:
        return {MergeDialog::tr("keep ours"), StatusIcon::Dash, Tone::Quiet};
    case Fate::Conflict:
        return {MergeDialog::tr("to be decided"), StatusIcon::Triangle, Tone::Bad};
    case Fate::Same:
        break;
    }
    return {MergeDialog::tr("the same"), StatusIcon::Dash, Tone::Quiet};
}

QString textOf(const Rubric &rubric, const MergeRow &row)
{
    const auto &text = row.criterion ? rubric.criteria[*row.criterion].text
                                     : rubric.groups[*findGroup(rubric, row.target)].text;
    return shown(row.target) + u"  "_s + shown(text).replace(u'\n', u' ');
}

} // namespace

MergeDialog::MergeDialog(const Dossier &mine, const Dossier &theirs, std::vector<MergeRow> plan,
    const QString &from, QWidget *parent)
    : QDialog(parent)
    , m_mine(mine)
    , m_theirs(theirs)
    , m_offered(plan)
    , m_plan(std::move(plan))
    , m_list(new QTreeWidget)
    , m_comparison(new MergeComparison)
    , m_keep(new QRadioButton(tr("&Keep ours")))
    , m_take(new QRadioButton(tr("&Take theirs")))
    , m_counts(plainLabel({}))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Take rows back"));
    setHelpPage(this, "merge");
    auto *source = plainLabel(tr("From %1").arg(from));
    source->setObjectName(u"merge.source"_s);
    m_counts->setObjectName(u"merge.counts"_s);

    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(listSide());
    sides->addWidget(rowSide());
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Take &over"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"merge.accept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(source);
    layout->addWidget(sides, 1);
    layout->addWidget(m_counts);
    layout->addWidget(buttons);
    resize(kUsualSize.boundedTo(screen()->availableSize() * 0.95));
    fillList();
    tell();
    m_list->setFocus();
}

QWidget *MergeDialog::listSide()
{
    m_list->setObjectName(u"merge.rows"_s);
    m_list->setAccessibleName(tr("Rows that differ"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Row"), tr("What becomes of it")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(RowColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ChoiceColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MergeDialog::showRow);

    auto *keepAll = new QPushButton(tr("All conflicts: keep ours"));
    keepAll->setObjectName(u"merge.keepAll"_s);
    connect(keepAll, &QPushButton::clicked, this, [this] { chooseConflicts(Fate::Keep); });
    auto *takeAll = new QPushButton(tr("All conflicts: take theirs"));
    takeAll->setObjectName(u"merge.takeAll"_s);
    connect(takeAll, &QPushButton::clicked, this, [this] { chooseConflicts(Fate::Take); });
    const bool anyConflict = countOf(m_offered, Fate::Conflict) > 0;
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    for (auto *button : {keepAll, takeAll}) {
        button->setAutoDefault(false);
        button->setVisible(anyConflict);
        column->addWidget(button);
    }
    return side;
}

QWidget *MergeDialog::rowSide()
{
    m_keep->setObjectName(u"merge.keep"_s);
    m_take->setObjectName(u"merge.take"_s);
    connect(m_keep, &QRadioButton::clicked, this, [this] { choose(*currentRow(), Fate::Keep); });
    connect(m_take, &QRadioButton::clicked, this, [this] { choose(*currentRow(), Fate::Take); });
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_comparison, 1);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_keep);
    choice->addWidget(m_take);
    choice->addStretch();
    column->addLayout(choice);
    return side;
}

void MergeDialog::fillList()
{
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        if (m_plan[i].fate == Fate::Same)
            continue;
        auto *item = new QTreeWidgetItem(m_list, {textOf(m_mine.rules(), m_plan[i])});
        item->setData(RowColumn, Qt::UserRole, static_cast<qulonglong>(i));
    }
    // What a person has to decide is what they see first.
    QTreeWidgetItem *first = m_list->topLevelItem(0);
    for (int line = m_list->topLevelItemCount() - 1; line >= 0; --line) {
        auto *item = m_list->topLevelItem(line);
        if (m_plan[item->data(RowColumn, Qt::UserRole).toULongLong()].fate == Fate::Conflict)
            first = item;
    }
    m_list->setCurrentItem(first);
}

std::optional<std::size_t> MergeDialog::currentRow() const
{
    const auto *item = m_list->currentItem();
    return item ? std::optional<std::size_t>(item->data(RowColumn, Qt::UserRole).toULongLong())
                : std::nullopt;
}

void MergeDialog::showRow()
{
    const auto row = currentRow();
    if (!row)
        return;
    const auto &chosen = m_plan[*row];
    m_comparison->compare(textOf(m_mine.rules(), chosen), mergeTexts(m_mine, m_theirs, chosen));
    // Neither is chosen where it is still to be decided, which an exclusive pair cannot show.
    for (auto *button : {m_keep, m_take})
        button->setAutoExclusive(false);
    m_keep->setChecked(chosen.fate == Fate::Keep);
    m_take->setChecked(chosen.fate == Fate::Take);
    for (auto *button : {m_keep, m_take})
        button->setAutoExclusive(true);
}

void MergeDialog::choose(std::size_t row, Fate fate)
{
    m_plan[row].fate = fate;
    tell();
}

void MergeDialog::chooseConflicts(Fate fate)
{
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        if (m_offered[i].fate == Fate::Conflict)
            m_plan[i].fate = fate;
    }
    tell();
    showRow();
}

void MergeDialog::tell()
{
    for (int line = 0; line < m_list->topLevelItemCount(); ++line) {
        auto *item = m_list->topLevelItem(line);
        const auto words = wordsOf(m_plan[item->data(RowColumn, Qt::UserRole).toULongLong()].fate);
        item->setText(ChoiceColumn, words.text);
        item->setIcon(ChoiceColumn, statusItemIcon(words.icon, words.tone, *m_list));
    }
    const auto taken = countOf(m_plan, Fate::Take);
    const auto open = countOf(m_plan, Fate::Conflict);
    m_counts->setText(tr("Take %1, keep ours %2, to be decided %3, the same in both %4.")
                          .arg(taken)
                          .arg(countOf(m_plan, Fate::Keep))
                          .arg(open)
                          .arg(countOf(m_plan, Fate::Same)));
    m_accept->setEnabled(open == 0 && taken > 0);
}

void MergeDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    QDialog::accept();
    Q_EMIT decided(m_plan);
}

} // namespace bangdiem
