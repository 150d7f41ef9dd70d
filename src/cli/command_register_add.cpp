// SPDX-License-Identifier: GPL-3.0-or-later
// register REGISTER add
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/registerjson.h"
#include "cli/registers.h"
#include "cli/textout.h"
#include "cli/trustoptions.h"
#include "register/intake.h"
#include "register/judgeseal.h"

#include <algorithm>

namespace bangdiem::cli {

namespace {

std::string notesText(const Reception &reception, Language language)
{
    std::string text;
    for (const auto &note : reception.notes)
        text += "  ! " + onOneLine(word(note, language)) + '\n';
    return text;
}

std::string receptionText(const Reception &reception, Language language)
{
    auto text = onOneLine(reception.file) + ": ";
    const auto number = std::to_string(reception.submission);
    switch (reception.outcome) {
    case Reception::Outcome::Taken:
        text += say({"đã nhận, hồ sơ số {}", "taken in, submission {}"}, language, number);
        break;
    case Reception::Outcome::Known:
        return text
            + say({"đã có từ trước, hồ sơ số {}\n", "known already, submission {}\n"}, language, number)
            + notesText(reception, language);
    case Reception::Outcome::Refused:
        return text
            + say({"KHÔNG NHẬN: {}\n", "REFUSED: {}\n"}, language,
                reception.why ? onOneLine(describe(*reception.why, language)) : std::string());
    }
    if (reception.supersedes)
        text += say(
            {", thay hồ sơ số {}", ", in place of {}"}, language, std::to_string(*reception.supersedes));
    text += "; " + word(reception.judgement.standing, language);
    for (const auto &reason : reception.judgement.reasons)
        text
            += (&reason == reception.judgement.reasons.data() ? ": " : "; ") + onOneLine(reason.in(language));
    return text + '\n' + notesText(reception, language);
}

Output report(const std::vector<Reception> &receptions, Language language)
{
    const auto count = [&](Reception::Outcome outcome) {
        return std::ranges::count(receptions, outcome, &Reception::outcome);
    };
    Output output;
    output.json = {{"files", Json::array()}, {"taken", count(Reception::Outcome::Taken)},
        {"known", count(Reception::Outcome::Known)}, {"refused", count(Reception::Outcome::Refused)}};
    for (const auto &reception : receptions) {
        output.json["files"].push_back(receptionJson(reception, language));
        output.text += receptionText(reception, language);
    }
    output.exitCode = count(Reception::Outcome::Refused) > 0 ? kAnswerIsNo : kDone;
    return output;
}

std::vector<std::filesystem::path> pathsOf(const Request &request)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &argument : std::span(request.arguments).subspan(1))
        paths.push_back(toPath(argument));
    return paths;
}

Outcome add(const Request &request)
{
    const auto author = authorOf(request);
    if (!author)
        return tl::unexpected(author.error());
    const auto trust = trustOf(request);
    if (!trust)
        return tl::unexpected(trust.error());
    auto book = openRegister(request);
    if (!book)
        return tl::unexpected(book.error());
    IntakeOptions options;
    options.copies = copiesFolder();
    options.judge = [&](const DossierFile &dossier) { return judgeSeal(dossier, trust->store, author->now); };
    const auto receptions = takeIn(*book, submissionFiles(pathsOf(request)), options, *author);
    if (!receptions)
        return refuseAt(receptions.error(), request.arguments[0]);
    auto output = report(*receptions, request.language);
    addTrust(*trust, request, output);
    return output;
}

} // namespace

Command registerAddCommand()
{
    return {"register REGISTER add",
        {"Nhận hồ sơ nộp: mỗi tệp một kết quả, tệp hỏng không cản tệp khác",
            "Take submissions in: one verdict per file, a bad one never stops the rest"},
        {kRegisterArgument,
            {"FILE…",
                {"tệp nộp, hoặc thư mục có các tệp .bangdiem",
                    "files that were sent, or a folder of .bangdiem files"},
                true}},
        withTrustOptions({kOptionalReviewerOption}),
        {"Tệp không nhận thì mã kết thúc là 1 và lý do được ghi vào nhật ký của sổ.",
            "Where a file is refused the exit code is 1, and the reason is in the register's log."},
        add};
}

} // namespace bangdiem::cli
