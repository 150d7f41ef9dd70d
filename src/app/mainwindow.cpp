// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

/// Empty where it is not one local file of a kind that the window opens.
QString draggedFile(const QMimeData &data)
{
    const auto urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const auto path = urls.first().toLocalFile();
    const auto suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"bangdiem"_s || suffix == u"json"_s ? path : QString();
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_headline(new QLabel(this))
    , m_bar(addToolBar(QString()))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
{
    m_headline->setObjectName(u"headline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setContentsMargins(12, 2, 12, 0);
    menuBar()->setCornerWidget(m_headline);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(true);

    m_bar->setObjectName(u"bar"_s);
    m_bar->setMovable(false);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        const bool walking = m_tabs->hasFocus(); // with the arrow keys, from tab to tab
        showPage(m_tabs->tabData(tab).toString());
        if (walking)
            m_tabs->setFocus(Qt::OtherFocusReason);
    });

    auto *centre = new QWidget(this);
    m_column = new QVBoxLayout(centre);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_stack, 1);
    setCentralWidget(centre);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const auto path = draggedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // The program that it was dragged from waits for this event.
    QMetaObject::invokeMethod(
        this, [this, path] { Q_EMIT fileDropped(path); }, Qt::QueuedConnection);
}

void MainWindow::setCommands(std::vector<Command> commands)
{
    menuBar()->clear();
    qDeleteAll(findChildren<QMenu *>(u"menu"_s, Qt::FindDirectChildrenOnly));
    for (const auto &old : m_commands)
        delete findChild<QAction *>(old.id, Qt::FindDirectChildrenOnly);
    m_commands = std::move(commands);
    std::map<int, QAction *> onBar;
    for (const auto &command : m_commands) {
        auto *menu = menuOf(command.menu);
        if (command.startsGroup)
            menu->addSeparator();
        auto *action = actionOf(command);
        menu->addAction(action);
        if (command.barPlace > 0)
            onBar[command.barPlace] = action;
    }
    for (const auto &[place, action] : onBar)
        m_bar->addAction(action);
    refreshCommands();
}

QMenu *MainWindow::menuOf(const QString &path)
{
    QMenu *menu = nullptr;
    for (const auto &title : path.split(u'|')) {
        const auto siblings = menu ? menu->actions() : menuBar()->actions();
        const auto known = std::ranges::find_if(siblings,
            [&](const QAction *action) { return action->menu() && action->menu()->title() == title; });
        if (known != siblings.end()) {
            menu = (*known)->menu();
            continue;
        }
        auto *made = new QMenu(title, menu ? static_cast<QWidget *>(menu) : this);
        made->setObjectName(u"menu"_s);
        connect(made, &QMenu::aboutToShow, this, &MainWindow::refreshCommands);
        menu ? menu->addMenu(made) : menuBar()->addMenu(made);
        menu = made;
    }
    return menu;
}

QAction *MainWindow::actionOf(const Command &command)
{
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setShortcuts(command.shortcuts);
    action->setCheckable(bool(command.isChecked));
    connect(action, &QAction::triggered, this, [this, run = command.run] {
        run();
        refreshCommands();
    });
    addAction(action);
    return action;
}

void MainWindow::refreshCommands()
{
    for (const auto &command : m_commands) {
        auto *action = findChild<QAction *>(command.id, Qt::FindDirectChildrenOnly);
        action->setEnabled(!command.isEnabled || command.isEnabled());
        if (command.isChecked)
            action->setChecked(command.isChecked());
        if (command.changingText) {
            action->setText(command.changingText());
            action->setVisible(!action->text().isEmpty());
        }
    }
}

void MainWindow::setPages(std::vector<FramePage> pages)
{
    for (const auto &shown : m_shown) {
        m_stack->removeWidget(shown.room);
        shown.room->hide();
        shown.room->deleteLater();
    }
    m_shown.clear();
    m_pages = std::move(pages);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const auto &page : m_pages)
        m_tabs->setTabData(m_tabs->addTab(page.title), page.id);
}

MainWindow::ShownPage MainWindow::make(const FramePage &page)
{
    auto *room = new QScrollArea;
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidgetResizable(true);
    auto *widget = page.make();
    room->setWidget(widget);
    m_stack->addWidget(room);
    return {widget, room};
}

void MainWindow::showPage(const QString &id)
{
    const auto page = std::ranges::find(m_pages, id, &FramePage::id);
    if (page == m_pages.end())
        return;
    if (!m_shown.contains(id))
        m_shown.insert(id, make(*page));
    const auto shown = m_shown.value(id);
    m_stack->setCurrentWidget(shown.room);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(static_cast<int>(page - m_pages.begin()));
    shown.widget->setFocus(Qt::OtherFocusReason);
    refreshCommands();
    Q_EMIT pageShown(id);
}

void MainWindow::setPageTitle(const QString &id, const QString &title)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toString() == id && m_tabs->tabText(tab) != title)
            m_tabs->setTabText(tab, title);
}

bool MainWindow::hasPage(const QString &id) const
{
    return std::ranges::find(m_pages, id, &FramePage::id) != m_pages.end();
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const auto &page : m_pages)
        ids << page.id;
    return ids;
}

QString MainWindow::currentPage() const
{
    const auto *room = m_stack->currentWidget();
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown)
        if (shown->room == room)
            return shown.key();
    return {};
}

QWidget *MainWindow::pageWidget(const QString &id) const
{
    return m_shown.value(id).widget;
}

void MainWindow::setHeadline(const QString &text, const QString &whole)
{
    m_headline->setText(text);
    m_headline->setToolTip(whole);
    m_headline->setAccessibleDescription(whole);
    menuBar()->setCornerWidget(m_headline); // makes the menu bar lay it out anew
    m_headline->show();
}

void MainWindow::addBanner(QWidget *banner)
{
    m_column->insertWidget(m_column->count() - 1, banner);
}

void MainWindow::setMayClose(std::function<bool()> mayClose)
{
    m_mayClose = std::move(mayClose);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!m_mayClose || m_mayClose());
}

} // namespace bangdiem
