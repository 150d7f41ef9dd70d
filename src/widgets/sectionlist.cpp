// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectionlist.h"

#include "presentation/sheetmodel.h"
#include "widgets/criterionpanel.h"
#include "widgets/sectiondelegate.h"

namespace bangdiem {

SectionList::SectionList(SheetModel *sheet, QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("sheet.sections"));
    setAccessibleName(tr("Sections"));
    setModel(sheet);
    setModelColumn(SheetModel::ScoreColumn);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CriterionPanel::kPause);
    connect(&m_pause, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

void SectionList::dataChanged(const QModelIndex &topLeft, const QModelIndex &, const QList<int> &)
{
    if (!topLeft.parent().isValid())
        m_pause.start();
}

} // namespace bangdiem
