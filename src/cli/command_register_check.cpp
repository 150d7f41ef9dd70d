// SPDX-License-Identifier: GPL-3.0-or-later
// register REGISTER check, log
#include "cli/commands.h"
#include "cli/registers.h"
#include "cli/textout.h"

#include <algorithm>

namespace bangdiem::cli {

namespace {

Json findingJson(const RegisterFinding &finding, Language language)
{
    Json json{{"finding", findingName(finding.kind)}};
    if (finding.entry)
        json["entry"] = *finding.entry;
    if (finding.lastEntry)
        json["last_entry"] = *finding.lastEntry;
    if (finding.submission)
        json["submission"] = *finding.submission;
    if (!finding.agency.empty())
        json["agency"] = finding.agency;
    if (!finding.what.empty()) {
        json["what"] = finding.what;
        json["stored"] = finding.stored;
        json["expected"] = finding.expected;
    }
    json["text"] = word(finding, language);
    return json;
}

Outcome check(const Request &request)
{
    auto book = openRegister(request);
    if (!book)
        return tl::unexpected(book.error());
    const auto check = book->check();
    if (!check)
        return refuseAt(check.error(), request.arguments[0]);
    const auto language = request.language;
    Output output;
    output.json = {{"register", book->place().name()}, {"entries", check->entries},
        {"submissions", check->submissions}, {"findings", Json::array()}};
    for (const auto &finding : check->findings) {
        output.json["findings"].push_back(findingJson(finding, language));
        output.text += onOneLine(word(finding, language)) + '\n';
    }
    output.exitCode = check->findings.empty() ? kDone : kAnswerIsNo;
    if (check->findings.empty())
        output.text
            = say({"Sổ thẩm định nhất quán: {} mục nhật ký, ", "The register holds: {} log entries, "},
                  language, std::to_string(check->entries))
            + say({"{} hồ sơ\n", "{} submissions\n"}, language, std::to_string(check->submissions));
    return output;
}

std::string actionName(const std::string &what, Language language)
{
    struct Named {
        std::string_view what;
        Words words;
    };
    static constexpr Named kNames[]{{"init", {"lập sổ", "register made"}},
        {"rubric", {"nhận bộ tiêu chí", "rubric taken in"}}, {"received", {"nhận hồ sơ", "taken in"}},
        {"refused", {"không nhận", "refused"}},
        {"superseded", {"được thay bằng lần nộp sau", "replaced by a later revision"}},
        {"row", {"kết luận", "decided"}},
        {"carried", {"giữ từ lần nộp trước", "kept from the revision before"}},
        {"state", {"trạng thái", "state"}}, {"group", {"nhóm", "group"}},
        {"cohort", {"điểm sau khi so các cơ quan", "points after the comparison of agencies"}},
        {"closed", {"kết thúc", "closed"}}};
    const auto *found = std::ranges::find(kNames, std::string_view(what), &Named::what);
    return found == std::end(kNames) ? what : say(found->words, language);
}

std::string valueText(const std::string &value, Language language)
{
    const auto state = reviewStateNamed(value);
    return state ? word(*state, language) : value;
}

std::string changeText(const LogEntry &entry, Language language)
{
    auto text = entry.was.empty() ? std::string() : valueText(entry.was, language);
    if (!entry.became.empty() || !text.empty())
        text += (text.empty() ? "" : " → ") + valueText(entry.became, language);
    return text;
}

Json entryJson(const LogEntry &entry)
{
    Json json{{"entry", entry.number}, {"at", toIsoText(entry.at)}, {"who", entry.who}, {"what", entry.what}};
    if (entry.submission)
        json["submission"] = *entry.submission;
    json["target"] = entry.target;
    json["was"] = entry.was;
    json["became"] = entry.became;
    return json;
}

Outcome log(const Request &request)
{
    auto book = openRegister(request);
    if (!book)
        return tl::unexpected(book.error());
    const auto entries = book->log();
    if (!entries)
        return refuseAt(entries.error(), request.arguments[0]);
    Output output;
    output.json = {{"entries", Json::array()}};
    using Align = TextTable::Align;
    TextTable table(
        {Align::Right, Align::Left, Align::Left, Align::Right, Align::Left, Align::Left, Align::Left});
    for (const auto &entry : *entries) {
        output.json["entries"].push_back(entryJson(entry));
        table.add({std::to_string(entry.number), timeText(entry.at), entry.who,
            entry.submission ? std::to_string(*entry.submission) : "–",
            actionName(entry.what, request.language), entry.target, changeText(entry, request.language)});
    }
    output.text = table.text();
    return output;
}

} // namespace

Command registerCheckCommand()
{
    return {"register REGISTER check",
        {"Kiểm tra sổ: nhật ký, và điểm của từng hồ sơ tính lại từ đầu",
            "Check the register: its log, and the points of each submission computed anew"},
        {kRegisterArgument}, {},
        {"Mục nhật ký bị sửa, bị lấy đi, và điểm hay kết luận không đúng với hồ sơ và nhật ký được nêu từng "
         "điều; khi đó mã kết thúc là 1.",
            "Names each entry of the log that was changed or taken out, and points or verdicts that are not "
            "what the dossier and the log say; the exit code is 1 then."},
        check};
}

Command registerLogCommand()
{
    return {"register REGISTER log",
        {"Nhật ký của sổ: ai, lúc nào, làm gì", "The register's log: who, when, what"}, {kRegisterArgument},
        {}, {}, log};
}

} // namespace bangdiem::cli
