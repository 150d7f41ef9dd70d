// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <vector>

#include <QHash>
#include <QMainWindow>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolBar;
class QVBoxLayout;

namespace bangdiem {

/// A page of the frame; its widget is made when the page is first shown.
struct FramePage {
    QString id; ///< "sheet"
    QString title; ///< On its tab.
    std::function<QWidget *()> make;
};

/// A frame: menus made from commands, tabs and a stack of pages, room for a banner. It does not know
/// dossiers, rubrics or scores; the composition root does.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// Replaces all commands; never called from inside a command.
    void setCommands(std::vector<Command> commands);
    void refreshCommands(); ///< Call after the session changed.
    const std::vector<Command> &commands() const { return m_commands; }

    /// Replaces all pages; the old widgets live until the event loop runs.
    void setPages(std::vector<FramePage> pages);
    void showPage(const QString &id);
    void setPageTitle(const QString &id, const QString &title); ///< Of a page that was set.
    bool hasPage(const QString &id) const;
    QStringList pageIds() const; ///< In the order of the tabs.
    QString currentPage() const; ///< Empty where there is none.
    QWidget *pageWidget(const QString &id) const; ///< Null until the page was shown.

    /// Right of the menus: which dossier this is. `whole`: what pointing at it tells beside.
    void setHeadline(const QString &text, const QString &whole = {});
    void addBanner(QWidget *banner); ///< Between tabs and page. Takes ownership.

    /// Asked before closing; returning false keeps the window open.
    void setMayClose(std::function<bool()> mayClose);

Q_SIGNALS:
    void pageShown(const QString &id);
    /// A dossier or a request to explain, by its suffix.
    void fileDropped(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct ShownPage {
        QWidget *widget = nullptr;
        QScrollArea *room = nullptr; ///< Holds it; a page that is larger than the window scrolls.
    };
    ShownPage make(const FramePage &page);
    QMenu *menuOf(const QString &path);
    QAction *actionOf(const Command &command);

    std::vector<Command> m_commands;
    std::vector<FramePage> m_pages;
    QHash<QString, ShownPage> m_shown; ///< By id.
    std::function<bool()> m_mayClose;
    QLabel *m_headline;
    QToolBar *m_bar;
    QTabBar *m_tabs;
    QVBoxLayout *m_column;
    QStackedWidget *m_stack;
};

} // namespace bangdiem
