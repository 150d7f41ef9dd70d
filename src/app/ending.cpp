// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ending.h"

#include "app/desk.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace bangdiem {

#ifdef Q_OS_UNIX
namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

std::array<int, 2> pipeEnds{-1, -1};

/// A signal's handler may do next to nothing: the event loop does the rest.
void passOn(int)
{
    const int lastError = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = lastError;
}

} // namespace
#endif

Ending::Ending(QGuiApplication &application, Desk &desk)
    : m_desk(desk)
{
    connect(&application, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &manager) {
        const bool mayAsk = manager.allowsInteraction();
        const bool settled = mayAsk ? m_desk.settleEdits() : m_desk.flushEdits();
        if (!settled)
            manager.cancel();
        if (mayAsk)
            manager.release();
    });
    listenToSignals();
}

#ifdef Q_OS_UNIX
Ending::~Ending()
{
    for (const int signal : kSignals)
        std::signal(signal, SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

void Ending::listenToSignals()
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Ending::endNow);
    for (const int signal : kSignals) {
        struct sigaction action = {};
        action.sa_handler = passOn;
        action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND); // A second one ends it at once.
        ::sigaction(signal, &action, nullptr);
    }
}
#else
Ending::~Ending() = default;
void Ending::listenToSignals() { }
#endif

void Ending::endNow()
{
    const bool flushed = m_desk.flushEdits();
    QCoreApplication::exit(flushed ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace bangdiem
