// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/factlist.h"

#include "widgets/card.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>

namespace bangdiem {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

QLabel *FactList::add(const QString &name, const QString &id)
{
    const int row = m_grid->rowCount();
    auto *label = quietLabel(name);
    label->setWordWrap(false);
    auto *value = plainLabel({});
    value->setObjectName(id);
    value->setAccessibleName(name);
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(value, row, 1);
    m_names.insert(value, label);
    return value;
}

void FactList::tell(QLabel *value, const QString &text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    m_names.value(value)->setVisible(!text.isEmpty());
}

void makeMonospaced(QLabel &label)
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(label.font().pointSizeF());
    label.setFont(font);
}

} // namespace bangdiem
