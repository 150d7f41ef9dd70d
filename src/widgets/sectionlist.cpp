// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectionlist.h"

#include "presentation/sectionmodel.h"
#include "widgets/sectiondelegate.h"

namespace bangdiem {

SectionList::SectionList(SectionModel *sections, QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("sheet.sections"));
    setAccessibleName(tr("Sections"));
    setModel(sections);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SectionList::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &)
{
    viewport()->update();
}

} // namespace bangdiem
