// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrollroom.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

namespace bangdiem {

namespace {

constexpr int kLeastHeight = 96;
constexpr double kShareOfScreen = 0.95;

} // namespace

ScrollRoom::ScrollRoom(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setMinimumHeight(
        1); // The hint is that of its narrowest; its height for its width is the one needed.
    setWidget(content);
    content->installEventFilter(this);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) { follow(focused); });
}

int ScrollRoom::wantedHeight(int width) const
{
    const auto *layout = widget()->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

QSize ScrollRoom::sizeHint() const
{
    const int width = widget()->sizeHint().width();
    return {width, wantedHeight(width)};
}

QSize ScrollRoom::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), kLeastHeight};
}

bool ScrollRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &ScrollRoom::growWindow, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void ScrollRoom::growWindow()
{
    const int missing = wantedHeight(viewport()->width()) - viewport()->height();
    if (!isVisible() || missing <= 0)
        return;
    const auto most = screen()->availableSize().height() * kShareOfScreen;
    auto *dialog = window();
    dialog->resize(dialog->width(), qMax(dialog->height(), qMin(dialog->height() + missing, qRound(most))));
    follow(QApplication::focusWidget());
}

void ScrollRoom::follow(QWidget *focused)
{
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused);
}

} // namespace bangdiem
