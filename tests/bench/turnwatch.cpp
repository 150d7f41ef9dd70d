// SPDX-License-Identifier: GPL-3.0-or-later
#include "turnwatch.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>

#include <sys/resource.h>

namespace bangdiem {

namespace {

double clockNow(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

QString nameOf(QEvent::Type type)
{
    const auto *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return name ? QString::fromLatin1(name) : QString::number(type);
}

} // namespace

TurnWatch::TurnWatch(int &argc, char **argv)
    : QApplication(argc, argv)
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        endTurn();
        beginTurn();
    });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { endTurn(); });
}

TurnWatch::Now TurnWatch::now()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return {clockNow(CLOCK_MONOTONIC), clockNow(CLOCK_THREAD_CPUTIME_ID), usage.ru_nvcsw};
}

void TurnWatch::enter(const QString &phase)
{
    m_phase = phase;
}

void TurnWatch::beginTurn()
{
    m_turning = true;
    m_heaviest = 0;
    m_where.clear();
    m_begun = now();
}

void TurnWatch::endTurn()
{
    if (!std::exchange(m_turning, false))
        return;
    const auto end = now();
    const Stretch stretch{
        end.wall - m_begun.wall, end.processor - m_begun.processor, end.waits > m_begun.waits, m_where};
    auto &longest = m_longest[m_phase];
    if (stretch.milliseconds() > longest.milliseconds())
        longest = stretch;
}

bool TurnWatch::notify(QObject *receiver, QEvent *event)
{
    if (!m_turning) // What was waited for has come.
        beginTurn();
    const auto type = event->type();
    const auto whose = QString::fromLatin1(receiver->metaObject()->className());
    const auto name = receiver->objectName();
    const auto begun = clockNow(CLOCK_MONOTONIC);
    const bool done = QApplication::notify(receiver, event);
    const auto took = clockNow(CLOCK_MONOTONIC) - std::max(begun, m_begun.wall);
    if (took > m_heaviest) {
        m_heaviest = took;
        m_where = QStringLiteral("%1 to %2 %3").arg(nameOf(type), whose, name).trimmed();
    }
    return done;
}

} // namespace bangdiem
