// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <array>
#include <csignal>

namespace bangdiem::cli {

namespace {

constexpr std::array kSignals{SIGINT, SIGTERM};

volatile std::sig_atomic_t theSignal = 0;

void remember(int signal)
{
    theSignal = signal;
}

} // namespace

Interruption::Interruption()
{
    for (const int signal : kSignals)
        std::signal(signal, remember);
}

Interruption::~Interruption()
{
    for (const int signal : kSignals)
        std::signal(signal, SIG_DFL);
    if (came())
        std::raise(theSignal);
}

bool Interruption::came()
{
    return theSignal != 0;
}

} // namespace bangdiem::cli
