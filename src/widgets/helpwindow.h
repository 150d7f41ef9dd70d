// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace bangdiem {

class HelpBrowser;

/// The user guide in a window of its own, which stays open beside the work: contents on the left, the page
/// on the right.
class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showPage(const QString &page); ///< And the window itself.
    QString page() const;

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Escape closes.

private:
    void markPage();

    QListWidget *m_contents;
    HelpBrowser *m_browser;
};

/// The page of the guide about what `widget` is a part of: the property "helpPage" of it or of the nearest
/// widget around it; `otherwise` where none says.
QString helpPageOf(const QWidget *widget, const QString &otherwise);

/// Says which page of the guide is about `widget` and all that is in it.
void setHelpPage(QWidget *widget, const char *page);

} // namespace bangdiem
