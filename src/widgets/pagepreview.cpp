// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagepreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace bangdiem {

namespace {

constexpr int kGap = 16; // around and between the pages, in pixels
constexpr double kMillimetresPerInch = 25.4;
constexpr double kWidestFit = 1.25; // of the real size: wider lines are hard to read

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else fitting the width could flicker
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

PagePreview::~PagePreview() = default;

void PagePreview::setSheet(PrintedSheet sheet)
{
    m_sheet = std::move(sheet);
    layOut();
}

void PagePreview::setZoom(Zoom zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    layOut();
    showPage(page);
}

int PagePreview::pageCount() const
{
    return m_sheet ? m_sheet->pageCount() : 0;
}

int PagePreview::currentPage() const
{
    const double step = pagePixels().height() + kGap;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(static_cast<int>((middle - kGap) / step), 0, std::max(0, pageCount() - 1));
}

void PagePreview::showPage(int page)
{
    verticalScrollBar()->setValue(static_cast<int>(std::lround(page * (pagePixels().height() + kGap))));
}

QSizeF PagePreview::pagePixels() const
{
    const auto real = PrintedSheet::pageSize() * (logicalDpiX() / kMillimetresPerInch);
    if (m_zoom == Zoom::RealSize)
        return real;
    const double room = std::max(100.0, viewport()->width() - 2.0 * kGap);
    return real * std::min(room / real.width(), kWidestFit);
}

QRectF PagePreview::pageRect(int page) const
{
    const auto size = pagePixels();
    const double spare = viewport()->width() - size.width();
    const double left = spare >= 2 * kGap ? spare / 2 : kGap - horizontalScrollBar()->value();
    return {QPointF(left, kGap + page * (size.height() + kGap) - verticalScrollBar()->value()), size};
}

void PagePreview::layOut()
{
    const auto size = pagePixels();
    const auto whole = [](double length) { return static_cast<int>(std::ceil(length)); };
    const int height = whole(pageCount() * (size.height() + kGap) + kGap);
    const int width = whole(size.width() + 2 * kGap);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
    tellPage();
}

void PagePreview::tellPage()
{
    if (m_toldPage == currentPage() && m_toldCount == pageCount())
        return;
    m_toldPage = currentPage();
    m_toldCount = pageCount();
    setAccessibleDescription(tr("Page %1 of %2").arg(m_toldPage + 1).arg(m_toldCount));
    Q_EMIT currentPageChanged(m_toldPage, m_toldCount);
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        const auto place = pageRect(page);
        if (!place.intersects(event->rect()))
            continue;
        painter.fillRect(place, Qt::white); // paper, in every theme
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        m_sheet->paint(painter, page, place.size());
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    auto *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->triggerAction(QScrollBar::SliderToMinimum);
        return;
    case Qt::Key_End:
        bar->triggerAction(QScrollBar::SliderToMaximum);
        return;
    case Qt::Key_Space:
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                  : QScrollBar::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

} // namespace bangdiem
