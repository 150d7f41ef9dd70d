// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace bangdiem {

class HelpWindow;
class MainWindow;

/// The user guide, opened at the page about what is on the screen. F1 in a dialog is heard here, because the
/// commands of the window behind it are not.
class Help final : public QObject
{
    Q_OBJECT
public:
    explicit Help(MainWindow &window);
    ~Help() override;

    void showHere(); ///< About what has the focus.
    void showPage(const QString &page);
    void forget(); ///< Closes the guide; it is made anew when it is wanted again.
    HelpWindow *window() const { return m_help.get(); } ///< Null until it was first shown.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace bangdiem
