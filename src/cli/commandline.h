// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QStringList>

namespace bangdiem::cli {

/// What holds for every command, read before anything is checked so that a refusal speaks the right
/// language and shape.
struct Manner {
    Language language = Language::Vietnamese;
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList words; ///< What is neither an option nor the value of one.
};

/// Reads `arguments` (without the program's name) leniently.
Manner readManner(const QStringList &arguments);

/// A word of a command's name that stands for an argument: "REGISTER".
bool isPlaceholder(std::string_view word);

/// The command that the first words name.
struct Named {
    const Command *command = nullptr; ///< Null when there is no such command.
    QString group; ///< "rubric" where only the first of two words is known.
};
Named findCommand(const QStringList &words);

/// Reads `arguments` strictly for `command`. Errors: BadArgument, every one that can be found at once.
tl::expected<Request, Faults> readRequest(
    const Command &command, const QStringList &arguments, Language language);

/// Errors in options that stand without any command.
Faults looseFaults(const QStringList &arguments, Language language);

} // namespace bangdiem::cli
