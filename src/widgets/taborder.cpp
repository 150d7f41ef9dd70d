// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taborder.h"

#include <QWidget>

#include <algorithm>
#include <tuple>

namespace bangdiem {

namespace {

bool isField(const QWidget *widget, const QWidget *container)
{
    const bool ownWindow = widget->window() != container->window(); // the list of a combo box
    return !ownWindow && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

auto place(const QWidget *widget, const QWidget *container)
{
    const auto middle = widget->mapTo(container, widget->rect().center());
    return std::tuple(middle.y(), middle.x());
}

} // namespace

void setTabOrderThrough(QWidget *before, QWidget *container)
{
    auto fields = container->findChildren<QWidget *>();
    fields.removeIf([container](const QWidget *widget) { return !isField(widget, container); });
    std::stable_sort(fields.begin(), fields.end(), [container](const QWidget *one, const QWidget *other) {
        return place(one, container) < place(other, container);
    });
    for (auto *field : fields) {
        QWidget::setTabOrder(before, field);
        before = field;
    }
}

} // namespace bangdiem
