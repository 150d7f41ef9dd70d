// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <optional>

namespace bangdiem {

class PageCanvas;
class PreviewPages;

/// One page of a file at a time, as wide as the view or at a zoom. Page Up and Page Down scroll and then turn
/// the page; Home and End go to the first and the last.
class PageView final : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr double kSmallest = 0.25;
    static constexpr double kLargest = 5;

    /// `pages` must outlive the view and be opened before a page is shown.
    explicit PageView(PreviewPages *pages, QWidget *parent = nullptr);

    int page() const { return m_page; } ///< From 0.
    int pageCount() const;
    double zoom() const; ///< 1 is 100 %.

    void showPage(int page); ///< The nearest there is.
    void zoomIn();
    void zoomOut();
    void fitWidth();

Q_SIGNALS:
    void changed(); ///< Page or zoom.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setZoom(double zoom);
    void layOut();
    bool isAtEnd(bool forward) const;
    void turn(int step);

    PreviewPages *m_pages;
    PageCanvas *m_canvas;
    int m_page = 0;
    std::optional<double> m_zoom; ///< None: as wide as the view.
};

} // namespace bangdiem
