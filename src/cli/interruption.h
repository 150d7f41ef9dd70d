// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bangdiem::cli {

/// While it lives, Ctrl-C and SIGTERM do not end the program: whoever works looks whether one came() and
/// takes back what was begun. The program then ends by that signal when this is destroyed.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    static bool came();
};

} // namespace bangdiem::cli
