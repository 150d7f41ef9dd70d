// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/words.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace bangdiem::cli {

using Json = nlohmann::ordered_json;

/// Every fault at once; the first decides the exit code.
using Faults = std::vector<Error>;

constexpr int kDone = 0;
constexpr int kAnswerIsNo = 1;
constexpr int kInputWrong = 2;
constexpr int kMachineFailed = 3;

/// What a command found out, for a person and for a program; one of them is printed.
struct Output {
    Json json;
    std::string text; ///< Lines, each with its line feed.
    int exitCode = kDone;
};

using Outcome = tl::expected<Output, Faults>;

/// What the user asked of a command, checked for shape only.
struct Request {
    std::vector<std::string> arguments; ///< As Command::arguments, one each.
    /// By the name without "--"; one value each but where Option::repeatable,
    /// none for a switch.
    std::map<std::string, std::vector<std::string>, std::less<>> options;
    Language language = Language::Vietnamese;

    std::optional<std::string> option(std::string_view name) const
    {
        const auto found = options.find(name);
        return found == options.end() ? std::nullopt : std::optional(found->second.front());
    }
    std::vector<std::string> allOf(std::string_view name) const
    {
        const auto found = options.find(name);
        return found == options.end() ? std::vector<std::string>() : found->second;
    }
    bool has(std::string_view name) const { return options.contains(name); }
};

struct Argument {
    std::string_view name; ///< "DOSSIER"
    Words meaning;
    bool repeatable = false; ///< The last one may: once or more often.
};

struct Option {
    std::string_view name; ///< "year"
    std::string_view value; ///< "Y"; empty for a switch: "--annex".
    Words meaning;
    bool required = false;
    bool repeatable = false;
    bool drawsCharts = false; ///< With it the command needs a QApplication.
};

/// One command of the program: how it is called, what its help says, what it does.
struct Command {
    /// "score", "rubric list"; "register REGISTER init", where a word in capitals is the first argument.
    std::string_view name;
    Words summary; ///< One line for the list of commands.
    std::vector<Argument> arguments; ///< All of them are needed.
    std::vector<Option> options; ///< Beside --json, --lang and --help, which every command takes.
    Words details; ///< What the help says beside that; may be empty.
    Outcome (*run)(const Request &request) = nullptr;
    bool paints = false; ///< Needs fonts, so a QGuiApplication.
};

/// All commands in the order of the help.
std::span<const Command> allCommands();

inline tl::unexpected<Faults> refuse(Error error)
{
    return tl::unexpected<Faults>(Faults{std::move(error)});
}

inline tl::unexpected<Faults> refuse(ErrorCode code, std::string where, std::vector<std::string> details = {})
{
    return refuse(Error{code, std::move(where), std::move(details)});
}

} // namespace bangdiem::cli
