// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/help.h"
#include "cli/jsonout.h"
#include "cli/textout.h"
#include "cli/version.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace bangdiem::cli {

namespace {

void toStandardError(const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stderr);
}

/// Prints the whole of `text` or says why not: a full disk behind standard output is no success.
int print(const std::string &text, int exitCode, Language language)
{
    const bool written
        = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (written)
        return exitCode;
    const Error error{ErrorCode::IoFailure, {}, {std::strerror(errno)}};
    toStandardError("bangdiem-cli: " + faultLine(error, language) + '\n');
    return kMachineFailed;
}

int printHelp(const std::string &help, const Manner &manner)
{
    return print(manner.json ? printed({{"help", help}}) : help, kDone, manner.language);
}

int printVersion(const Manner &manner)
{
    const std::string version(kVersion);
    return print(manner.json ? printed({{"version", version}}) : "bangdiem-cli " + version + '\n', kDone,
        manner.language);
}

/// No command, or one that does not exist.
int runNothing(const Named &named, const Manner &manner, const QStringList &arguments)
{
    const auto group = named.group.toStdString();
    const auto wordsOfGroup = group.empty() ? 0 : 1;
    const bool onlyGroup = manner.words.size() == wordsOfGroup;
    if (onlyGroup && manner.help)
        return printHelp(programHelp(manner.language, group), manner);
    auto faults = looseFaults(arguments, manner.language);
    if (!onlyGroup) {
        const auto unknown = manner.words.mid(0, wordsOfGroup + 1).join(u' ').toStdString();
        faults = {Error{ErrorCode::BadArgument, unknown,
            {say({"không có lệnh này", "there is no such command"}, manner.language)}}};
    } else if (faults.empty() && manner.version) {
        return printVersion(manner);
    } else if (faults.empty()) {
        const Words missing{
            "thiếu lệnh; xem “bangdiem-cli --help”", "a command is missing; see “bangdiem-cli --help”"};
        faults.push_back({ErrorCode::BadArgument, group, {say(missing, manner.language)}});
    }
    return printFaults(faults, manner);
}

} // namespace

Needs needsOf(const QStringList &arguments)
{
    const auto manner = readManner(arguments);
    const auto *command = findCommand(manner.words).command;
    if (!command || !command->paints || manner.help)
        return Needs::Core;
    const bool charts = std::ranges::any_of(command->options, [&](const Option &option) {
        const auto name = QString::fromUtf8(option.name.data(), static_cast<qsizetype>(option.name.size()));
        return option.drawsCharts && arguments.contains(QLatin1String("--") + name);
    });
    return charts ? Needs::Widgets : Needs::Fonts;
}

int run(const QStringList &arguments)
{
    const auto manner = readManner(arguments);
    const auto named = findCommand(manner.words);
    if (!named.command)
        return runNothing(named, manner, arguments);
    if (manner.help)
        return printHelp(commandHelp(*named.command, manner.language), manner);
    if (manner.version)
        return printVersion(manner);

    const auto request = readRequest(*named.command, arguments, manner.language);
    if (!request)
        return printFaults(request.error(), manner);
    const auto outcome = named.command->run(*request);
    if (!outcome)
        return printFaults(outcome.error(), manner);
    return print(manner.json ? printed(outcome->json) : outcome->text, outcome->exitCode, manner.language);
}

int printFaults(const Faults &faults, const Manner &manner)
{
    for (const auto &fault : faults)
        toStandardError("bangdiem-cli: " + faultLine(fault, manner.language) + '\n');
    const auto exitCode = errorKind(faults.front().code) == ErrorKind::Machine ? kMachineFailed : kInputWrong;
    if (!manner.json)
        return exitCode;
    return print(printed(failureJson(faults, manner.language)), exitCode, manner.language);
}

} // namespace bangdiem::cli
