// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictureview.h"

#include "widgets/uitext.h"

#include <QChart>
#include <QWheelEvent>

#include <memory>

namespace bangdiem {

PictureView::PictureView(const QString &name, QWidget *parent)
    : QChartView(parent)
{
    setObjectName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRubberBand(NoRubberBand);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PictureView::show(const BarData &bars, const ChartTheme &theme)
{
    const std::unique_ptr<QChart> old(chart());
    setChart(makeBarChart(bars, theme, uiLanguage()).release());
    setBackgroundBrush(theme.ground);
    setFixedHeight(static_cast<int>(naturalHeight(bars)));
    setAccessibleName(bars.title);
    setAccessibleDescription(description(bars, uiLanguage()));
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // The page scrolls.
}

} // namespace bangdiem
