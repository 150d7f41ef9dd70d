// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include "charts/pictures.h"

namespace bangdiem {

/// One picture of the page "Tổng quan" in the window's colours. What it shows is its accessible description.
class PictureView final : public QChartView
{
    Q_OBJECT
public:
    explicit PictureView(const QString &name, QWidget *parent = nullptr);

    void show(const BarData &bars, const ChartTheme &theme);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace bangdiem
