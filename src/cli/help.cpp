// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/textout.h"

namespace bangdiem::cli {

namespace {

constexpr Words kTitle{"Bảng Điểm: tự đánh giá mức độ ứng dụng công nghệ thông tin của cơ quan nhà nước.",
    "Bảng Điểm: self-assessment of the use of information technology in government offices."};
constexpr Words kUsage{"Cách dùng: {}\n", "Usage: {}\n"};
constexpr Words kCommands{"Lệnh:", "Commands:"};
constexpr Words kArguments{"Tham số:", "Arguments:"};
constexpr Words kOptions{"Tùy chọn:", "Options:"};
constexpr Words kMore{"“bangdiem-cli LỆNH --help” cho biết thêm về một lệnh.",
    "“bangdiem-cli COMMAND --help” says more about a command."};
constexpr Words kExitCodes{"Mã kết thúc: 0 xong; 1 xong, câu trả lời là “không”; 2 dòng lệnh hoặc tệp đầu "
                           "vào sai, không có gì thay đổi;\n"
                           "3 máy không làm được, không có gì bị ghi dở.",
    "Exit codes: 0 done; 1 done, and the answer is no; 2 the command line or an input file is wrong, nothing "
    "was\n"
    "changed; 3 the machine failed, nothing was half-written."};

constexpr Words kJson{
    "in đúng một đối tượng JSON, cả khi có lỗi", "print exactly one JSON object, errors included"};
constexpr Words kLang{"ngôn ngữ của thông báo (mặc định: vi)", "language of the messages (default: vi)"};
constexpr Words kHelp{"in trợ giúp này", "print this help"};
constexpr Words kVersion{"in phiên bản của chương trình", "print the version of the program"};

TextTable twoColumns()
{
    return TextTable({TextTable::Align::Left, TextTable::Align::Left});
}

void addCommonOptions(TextTable &table, Language language)
{
    table.add({"--json", say(kJson, language)});
    table.add({"--lang vi|en", say(kLang, language)});
    table.add({"-h, --help", say(kHelp, language)});
}

std::string headed(Words heading, const TextTable &table, Language language)
{
    return '\n' + say(heading, language) + '\n' + table.text("  ");
}

std::string written(const Option &option)
{
    return "--" + std::string(option.name) + (option.value.empty() ? "" : " ") + std::string(option.value);
}

} // namespace

std::string usageLine(const Command &command)
{
    std::string line = "bangdiem-cli " + std::string(command.name);
    for (const auto &argument : command.arguments)
        if (command.name.find(argument.name) == std::string_view::npos)
            line += ' ' + std::string(argument.name);
    for (const auto &option : command.options) {
        line += option.required ? ' ' + written(option) : " [" + written(option) + ']';
        line += option.repeatable ? "…" : "";
    }
    return line + " [--json]";
}

std::string programHelp(Language language, std::string_view group)
{
    auto commands = twoColumns();
    const auto prefix = std::string(group) + ' ';
    for (const auto &command : allCommands()) {
        if (group.empty() || command.name.starts_with(prefix))
            commands.add({std::string(command.name), say(command.summary, language)});
    }
    auto options = twoColumns();
    addCommonOptions(options, language);
    options.add({"--version", say(kVersion, language)});

    const auto called
        = "bangdiem-cli " + (group.empty() ? std::string() : prefix) + say({"LỆNH …", "COMMAND …"}, language);
    return say(kTitle, language) + "\n\n" + say(kUsage, language, called)
        + headed(kCommands, commands, language) + headed(kOptions, options, language) + '\n'
        + say(kMore, language) + '\n' + say(kExitCodes, language) + '\n';
}

std::string commandHelp(const Command &command, Language language)
{
    auto text = say(kUsage, language, usageLine(command)) + '\n' + say(command.summary, language) + '\n';
    if (!command.details.vietnamese.empty())
        text += '\n' + say(command.details, language) + '\n';

    auto arguments = twoColumns();
    for (const auto &argument : command.arguments)
        arguments.add({std::string(argument.name), say(argument.meaning, language)});
    if (!command.arguments.empty())
        text += headed(kArguments, arguments, language);

    auto options = twoColumns();
    for (const auto &option : command.options)
        options.add({written(option), say(option.meaning, language)});
    addCommonOptions(options, language);
    return text + headed(kOptions, options, language);
}

} // namespace bangdiem::cli
