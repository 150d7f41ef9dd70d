// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pageview.h"

#include "widgets/previewpages.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace bangdiem {

/// The paper of the page.
class PageCanvas final : public QWidget
{
public:
    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), m_image);
    }

private:
    QImage m_image;
};

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72.0;
constexpr double kStep = 1.25;
constexpr double kMostPixels = 24'000'000; // Of one painted page; it is stretched beyond.
constexpr double kMostOfASide = 16'000;

QSize paintedSize(QSizeF wanted)
{
    const double byArea = std::sqrt(kMostPixels / (wanted.width() * wanted.height()));
    const double bySide = kMostOfASide / std::max(wanted.width(), wanted.height());
    return (wanted * std::min({1.0, byArea, bySide})).toSize().expandedTo(QSize(1, 1));
}

} // namespace

PageView::PageView(PreviewPages *pages, QWidget *parent)
    : QScrollArea(parent)
    , m_pages(pages)
    , m_canvas(new PageCanvas)
{
    setAlignment(Qt::AlignCenter);
    setBackgroundRole(QPalette::Mid);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // Else the width changes with the height, and back.
    setWidget(m_canvas);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_pages, &PreviewPages::opened, this, [this] { showPage(0); });
    connect(m_pages, &PreviewPages::rendered, m_canvas, &PageCanvas::setImage);
}

int PageView::pageCount() const
{
    return static_cast<int>(m_pages->sizes().size());
}

double PageView::zoom() const
{
    if (m_zoom || pageCount() == 0)
        return m_zoom.value_or(1);
    const auto width = m_pages->sizes()[static_cast<std::size_t>(m_page)].width() * kPixelsPerPoint;
    return qBound(kSmallest, viewport()->width() / width, kLargest);
}

void PageView::showPage(int page)
{
    m_page = qBound(0, page, pageCount() - 1);
    m_canvas->setImage({});
    layOut();
    verticalScrollBar()->setValue(0);
}

void PageView::layOut()
{
    if (pageCount() == 0)
        return;
    const auto index = static_cast<std::size_t>(m_page);
    const auto size = m_pages->sizes()[index] * kPixelsPerPoint * zoom();
    m_canvas->resize(size.toSize().expandedTo(QSize(1, 1)));
    m_pages->request(index, paintedSize(size * devicePixelRatioF()));
    Q_EMIT changed();
}

void PageView::setZoom(double zoom)
{
    m_zoom = qBound(kSmallest, zoom, kLargest);
    layOut();
}

void PageView::zoomIn()
{
    setZoom(zoom() * kStep);
}

void PageView::zoomOut()
{
    setZoom(zoom() / kStep);
}

void PageView::fitWidth()
{
    m_zoom.reset();
    layOut();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (!m_zoom)
        layOut();
}

bool PageView::isAtEnd(bool forward) const
{
    const auto *bar = verticalScrollBar();
    return bar->value() == (forward ? bar->maximum() : bar->minimum());
}

void PageView::turn(int step)
{
    const int before = m_page;
    showPage(m_page + step);
    if (step < 0 && m_page != before)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_PageDown;
    if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        showPage(pageCount() - 1);
    else if ((forward || event->key() == Qt::Key_PageUp) && isAtEnd(forward))
        turn(forward ? 1 : -1);
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace bangdiem
