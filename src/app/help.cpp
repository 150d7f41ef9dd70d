// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/mainwindow.h"
#include "widgets/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace bangdiem {

using namespace Qt::StringLiterals;

Help::Help(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

Help::~Help() = default;

void Help::showHere()
{
    const auto *focused = QApplication::focusWidget();
    const auto *dialog = QApplication::activeModalWidget();
    const auto *about = dialog && !dialog->isAncestorOf(focused) ? dialog : focused;
    const auto frame = m_window.currentPage();
    showPage(helpPageOf(about, frame.isEmpty() ? u"index"_s : frame));
}

void Help::showPage(const QString &page)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    m_help->showPage(page);
}

void Help::forget()
{
    m_help.reset();
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !QApplication::activeModalWidget())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !watched->isWidgetType())
        return false;
    showHere();
    return true;
}

} // namespace bangdiem
