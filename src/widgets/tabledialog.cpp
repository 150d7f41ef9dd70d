// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tabledialog.h"

#include "widgets/card.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

TableDialog::TableDialog(const Content &content, QWidget *parent)
    : QDialog(parent)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"tableDialog"_s);
    setWindowTitle(content.title);
    auto *headline = plainLabel(content.headline);
    headline->setObjectName(u"table.headline"_s);
    headline->setVisible(!content.headline.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->addWidget(headline);
    if (content.lines.empty()) {
        column->addWidget(quietLabel(content.nothing));
        column->addStretch(1);
    } else {
        column->addWidget(table(content), 1);
    }
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(content.lines.empty() ? QSize(420, 160) : QSize(860, 480));
}

QWidget *TableDialog::table(const Content &content)
{
    auto *table
        = new QTableWidget(static_cast<int>(content.lines.size()), static_cast<int>(content.columns.size()));
    table->setObjectName(u"table.rows"_s);
    table->setAccessibleName(content.title);
    table->setHorizontalHeaderLabels(content.columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setAlternatingRowColors(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto &line = content.lines[static_cast<std::size_t>(row)];
        for (int column = 0; column < line.cells.size(); ++column) {
            auto *item = new QTableWidgetItem(line.cells[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            table->setItem(row, column, item);
        }
        if (line.icon)
            table->item(row, 0)->setIcon(statusItemIcon(*line.icon, line.tone, *table));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(content.wide, QHeaderView::Stretch);
    table->horizontalHeader()->setMaximumSectionSize(280);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setCurrentCell(0, 0);
    return table;
}

void TableDialog::offer(const QString &text)
{
    m_buttons->addButton(text, QDialogButtonBox::AcceptRole);
}

} // namespace bangdiem
