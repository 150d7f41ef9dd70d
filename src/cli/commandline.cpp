// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace bangdiem::cli {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool takesValue(const QString &option)
{
    if (option == QLatin1String("lang"))
        return true;
    return std::ranges::any_of(allCommands(), [&](const Command &command) {
        return std::ranges::any_of(command.options,
            [&](const Option &known) { return !known.value.empty() && option == qt(known.name); });
    });
}

Error badArgument(std::string where, std::string what)
{
    return Error{ErrorCode::BadArgument, std::move(where), {std::move(what)}};
}

/// A parser of the options that every command takes and those of `command`, which may be null.
void addOptions(QCommandLineParser &parser, const Command *command)
{
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    parser.addOption({QStringLiteral("lang"), {}, QStringLiteral("lang")});
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    parser.addOption(QCommandLineOption(QStringLiteral("version")));
    if (!command)
        return;
    for (const auto &option : command->options)
        parser.addOption({qt(option.name), {}, qt(option.value)}); // without a value's name: a switch
}

/// What the parser could not read of `arguments`.
Faults unreadable(const QCommandLineParser &parser, const QStringList &arguments, Language language)
{
    Faults faults;
    for (const auto &name : parser.unknownOptionNames()) {
        const auto isLong = std::ranges::any_of(arguments,
            [&](const QString &argument) { return argument.startsWith(QStringLiteral("--") + name); });
        const auto written = (isLong ? QStringLiteral("--") : QStringLiteral("-")) + name;
        faults.push_back(badArgument(
            written.toStdString(), say({"không có tùy chọn này", "there is no such option"}, language)));
    }
    if (faults.empty())
        faults.push_back(badArgument({}, parser.errorText().toStdString()));
    return faults;
}

Faults wrongLanguages(const QCommandLineParser &parser, Language language)
{
    Faults faults;
    for (const auto &value : parser.values(QStringLiteral("lang"))) {
        if (value != QLatin1String("vi") && value != QLatin1String("en"))
            faults.push_back(badArgument("--lang", say({"chỉ nhận vi hoặc en", "takes vi or en"}, language)));
    }
    return faults;
}

Faults readOptions(
    const Command &command, const QCommandLineParser &parser, Language language, Request &request)
{
    Faults faults;
    for (const auto &option : command.options) {
        const auto values = parser.values(qt(option.name));
        const auto where = "--" + std::string(option.name);
        if (option.value.empty()) {
            if (parser.isSet(qt(option.name)))
                request.options[std::string(option.name)];
            continue;
        }
        if (values.size() > 1 && !option.repeatable)
            faults.push_back(badArgument(where, say({"viết hai lần", "is given twice"}, language)));
        else if (values.isEmpty() && option.required)
            faults.push_back(badArgument(where, say({"thiếu tùy chọn này", "is missing"}, language)));
        for (const auto &value : values)
            request.options[std::string(option.name)].push_back(value.toStdString());
    }
    return faults;
}

/// Whether `words` begin with the name of a command.
bool names(const QStringList &name, const QStringList &words)
{
    return words.size() >= name.size()
        && std::ranges::equal(
            name, words.mid(0, name.size()), [](const QString &ofName, const QString &word) {
                return ofName == word || isPlaceholder(ofName.toStdString());
            });
}

/// The arguments among `positional`, those that stand within the command's name included.
QStringList argumentsOf(const Command &command, const QStringList &positional)
{
    const auto name = qt(command.name).split(u' ');
    QStringList arguments;
    for (qsizetype i = 0; i < std::min(name.size(), positional.size()); ++i)
        if (isPlaceholder(name[i].toStdString()))
            arguments += positional[i];
    return arguments + positional.mid(name.size());
}

Faults readArguments(const Command &command, const QStringList &given, Language language, Request &request)
{
    Faults faults;
    const auto needed = static_cast<qsizetype>(command.arguments.size());
    const bool takesMore = !command.arguments.empty() && command.arguments.back().repeatable;
    for (qsizetype i = 0; i < std::max(needed, given.size()); ++i) {
        if (i >= needed && takesMore && !given[i].isEmpty())
            request.arguments.push_back(given[i].toStdString());
        else if (i >= needed)
            faults.push_back(badArgument(
                given[i].toStdString(), say({"thừa tham số", "one argument too many"}, language)));
        else if (i >= given.size() || given[i].isEmpty())
            faults.push_back(badArgument(std::string(command.arguments[static_cast<std::size_t>(i)].name),
                say({"thiếu tham số này", "is missing"}, language)));
        else
            request.arguments.push_back(given[i].toStdString());
    }
    return faults;
}

} // namespace

Manner readManner(const QStringList &arguments)
{
    Manner manner;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments[i];
        if (argument == QLatin1String("--")) {
            manner.words += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith(u'-') || argument.size() == 1) {
            manner.words += argument;
            continue;
        }
        const auto name = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
        const bool separateValue = takesValue(name) && i + 1 < arguments.size();
        const auto value = separateValue ? arguments[++i] : QString();
        manner.json |= argument == QLatin1String("--json");
        manner.help |= argument == QLatin1String("--help") || argument == QLatin1String("-h");
        manner.version |= argument == QLatin1String("--version");
        if (argument == QLatin1String("--lang=en")
            || (name == QLatin1String("lang") && value == QLatin1String("en")))
            manner.language = Language::English;
    }
    return manner;
}

bool isPlaceholder(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Named findCommand(const QStringList &words)
{
    Named named;
    for (const auto &command : allCommands()) {
        const auto name = qt(command.name).split(u' ');
        if (names(name, words))
            return {&command, {}};
        if (name.size() > 1 && !words.isEmpty() && words.first() == name.first())
            named.group = name.first();
    }
    return named;
}

tl::expected<Request, Faults> readRequest(
    const Command &command, const QStringList &arguments, Language language)
{
    QCommandLineParser parser;
    addOptions(parser, &command);
    if (!parser.parse(QStringList(QStringLiteral("bangdiem-cli")) + arguments))
        return tl::unexpected(unreadable(parser, arguments, language));

    Request request;
    request.language = language;
    auto faults = wrongLanguages(parser, language);
    const auto add = [&](Faults more) { faults.insert(faults.end(), more.begin(), more.end()); };
    add(readArguments(command, argumentsOf(command, parser.positionalArguments()), language, request));
    add(readOptions(command, parser, language, request));
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return request;
}

Faults looseFaults(const QStringList &arguments, Language language)
{
    QCommandLineParser parser;
    addOptions(parser, nullptr);
    if (!parser.parse(QStringList(QStringLiteral("bangdiem-cli")) + arguments))
        return unreadable(parser, arguments, language);
    return wrongLanguages(parser, language);
}

} // namespace bangdiem::cli
