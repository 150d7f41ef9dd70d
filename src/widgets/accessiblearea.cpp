// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessiblearea.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>

namespace bangdiem {

namespace {

/// Asked for the class of an object, then for those it derives from: tables, lists and texts are answered for
/// before it is their turn as areas.
QAccessibleInterface *makeArea(const QString &className, QObject *object)
{
    const bool isArea
        = className == QLatin1String("QScrollArea") || className == QLatin1String("QAbstractScrollArea");
    auto *area = isArea ? qobject_cast<QAbstractScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void guardAccessibleAreas()
{
    QAccessible::installFactory(makeArea);
}

} // namespace bangdiem
