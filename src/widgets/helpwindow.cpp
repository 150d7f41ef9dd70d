// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpwindow.h"

#include "widgets/helpbrowser.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSplitter>
#include <QToolBar>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHelpPage = "helpPage";

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_contents(new QListWidget)
    , m_browser(new HelpBrowser)
{
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    m_contents->setObjectName(u"help.contents"_s);
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_contents->setWordWrap(true);
    m_contents->setSpacing(3);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &page : guidePages()) {
        auto *item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.id);
    }
    auto *bar = new QToolBar;
    bar->setAccessibleName(tr("Walk through the guide"));
    auto *back = bar->addAction(u"← "_s + tr("Back"), QKeySequence::Back, m_browser, &HelpBrowser::backward);
    auto *forward
        = bar->addAction(tr("Forward") + u" →"_s, QKeySequence::Forward, m_browser, &HelpBrowser::forward);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_browser, &HelpBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &HelpBrowser::forwardAvailable, forward, &QAction::setEnabled);
    connect(m_browser, &HelpBrowser::sourceChanged, this, &HelpWindow::markPage);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole) != m_browser->page())
            m_browser->showPage(item->data(Qt::UserRole).toString());
    });
    auto *split = new QSplitter;
    split->addWidget(m_contents);
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    split->setSizes({220, 740});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(split, 1);
    resize(980, 680);
}

void HelpWindow::showPage(const QString &page)
{
    show();
    m_browser->showPage(page);
    m_browser->setFocus(Qt::OtherFocusReason);
    raise();
    activateWindow();
}

QString HelpWindow::page() const
{
    return m_browser->page();
}

void HelpWindow::markPage()
{
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(Qt::UserRole) == m_browser->page())
            m_contents->setCurrentRow(row);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

QString helpPageOf(const QWidget *widget, const QString &otherwise)
{
    for (; widget; widget = widget->parentWidget())
        if (const auto page = widget->property(kHelpPage); page.isValid())
            return page.toString();
    return otherwise;
}

void setHelpPage(QWidget *widget, const char *page)
{
    widget->setProperty(kHelpPage, QString::fromLatin1(page));
}

} // namespace bangdiem
