// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printedsheet.h"

#include <optional>

#include <QAbstractScrollArea>

namespace bangdiem {

/// The pages of a printed sheet one below the other, painted as they will be printed.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Zoom { FitWidth, RealSize };

    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    /// Keeps the place that is seen.
    void setSheet(PrintedSheet sheet);
    void setZoom(Zoom zoom);
    int pageCount() const;
    int currentPage() const; ///< From 0: the page in the middle of the view.
    void showPage(int page);

Q_SIGNALS:
    void currentPageChanged(int page, int pageCount);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSizeF pagePixels() const;
    QRectF pageRect(int page) const; ///< In the coordinates of the viewport.
    void layOut();
    void tellPage();

    std::optional<PrintedSheet> m_sheet;
    Zoom m_zoom = Zoom::FitWidth;
    int m_toldPage = -1;
    int m_toldCount = -1;
};

} // namespace bangdiem
