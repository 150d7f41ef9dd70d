// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answerpart.h"

#include <QEvent>

namespace bangdiem {

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
            return false;
        event->ignore(); // The page scrolls instead.
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

} // namespace bangdiem
