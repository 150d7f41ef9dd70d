// SPDX-License-Identifier: GPL-3.0-or-later
// register REGISTER review, feedback
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/jsonout.h"
#include "cli/registerjson.h"
#include "cli/registers.h"
#include "cli/targets.h"
#include "cli/textout.h"
#include "report/writewhole.h"
#include "review/reviewjson.h"

namespace bangdiem::cli {

namespace {

std::vector<RowEdit> editsOf(const ReviewInput &input)
{
    std::vector<RowEdit> edits;
    for (const auto &[criterion, row] : input)
        edits.push_back({criterion, row.review, row.version});
    return edits;
}

std::string rowText(const RowReview &row, Language language)
{
    auto text
        = row.verdict ? word(*row.verdict, language) : say({"(chưa kết luận)", "(no verdict)"}, language);
    if (row.score)
        text += ' ' + toText(*row.score, language);
    return row.comment.empty() ? text : text + " — " + row.comment;
}

/// Both values of each row that another reviewer changed.
std::string conflictsText(const std::vector<RowConflict> &conflicts, const Rubric &rubric, Language language)
{
    TextTable table({TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left});
    for (const auto &conflict : conflicts) {
        const auto &id = rubric.criteria[conflict.criterion].id;
        table.add({id, say({"của bạn:", "yours:"}, language), rowText(conflict.mine, language)});
        table.add({"", conflict.theirs.reviewer + ':', rowText(conflict.theirs.review, language)});
    }
    return say({"Chưa ghi gì: người khác đã thẩm định các mục này. Muốn thay, hãy thêm \"version\" của mục "
                "như review --json cho biết.\n",
                   "Nothing was written: somebody else reviewed these rows. To replace them, add the row's "
                   "\"version\" as review --json tells.\n"},
               language)
        + table.text();
}

std::string reviewedText(const SubmissionRecord &record, Language language)
{
    return onOneLine(record.agency) + ": " + toText(record.self, language) + " → "
        + toText(record.reviewed, language) + ", " + word(record.state, language) + ", "
        + std::to_string(record.decided) + '/' + std::to_string(record.criteria) + '\n';
}

Outcome review(const Request &request)
{
    const auto text = readJsonFile(request.arguments[2], request.language);
    if (!text)
        return tl::unexpected(Faults{text.error()});
    auto work = openForWriting(request);
    if (!work)
        return tl::unexpected(work.error());
    auto &[author, book, submission] = *work;
    const auto &rubric = submission.rules->rubric;
    const auto input = readReviewJson(*text, rubric);
    if (!input)
        return tl::unexpected(faultsOf(input.error(), request.arguments[2]));
    const auto outcome = book.review(submission, editsOf(*input), author);
    if (!outcome)
        return refuseAt(outcome.error(), request.arguments[1]);
    auto json = recordJson(submission.record, request.language);
    json["criteria"] = reviewedRowsJson(submission);
    json["conflicts"] = conflictsJson(outcome->conflicts, rubric);
    if (!outcome->conflicts.empty())
        return Output{
            std::move(json), conflictsText(outcome->conflicts, rubric, request.language), kAnswerIsNo};
    return Output{std::move(json), reviewedText(submission.record, request.language)};
}

/// What is there already may be replaced where it is an earlier request to explain. Errors: FileExists.
tl::expected<void, Faults> checkReplaced(const std::string &out, Language language)
{
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(toPath(out), ignored)))
        return {};
    const auto text = readJsonFile(out, language);
    if (!text || !readFeedbackJson(*text))
        return refuse(ErrorCode::FileExists, out);
    return {};
}

Outcome feedback(const Request &request)
{
    const auto &out = request.arguments[2];
    if (const auto target = checkTarget(out, request.language); !target)
        return tl::unexpected(target.error());
    auto work = openForWriting(request);
    if (!work)
        return tl::unexpected(work.error());
    auto &[author, book, submission] = *work;
    if (const auto beside = checkBeside(book.place(), out, request.language); !beside)
        return tl::unexpected(beside.error());
    if (const auto replaced = checkReplaced(out, request.language); !replaced)
        return tl::unexpected(replaced.error());
    const auto write = [&](const Feedback &feedback) {
        return writeWhole(qtPath(out), QByteArray::fromStdString(toJson(feedback)));
    };
    const auto asked = book.askToExplain(submission, write, author);
    if (!asked)
        return refuseAt(asked.error(), request.arguments[1]);
    return Output{{{"file", out}, {"submission", submission.record.number},
                      {"state", stateName(submission.record.state)}, {"rows", asked->rows.size()}},
        say({"Đã ghi yêu cầu giải trình: {}", "Wrote the request to explain: {}"}, request.language,
            onOneLine(out))
            + say({" ({} mục)\n", " ({} rows)\n"}, request.language, std::to_string(asked->rows.size()))};
}

} // namespace

Command registerReviewCommand()
{
    return {"register REGISTER review", {"Ghi kết luận thẩm định của các mục", "Write verdicts on rows"},
        {kRegisterArgument, kSubmissionArgument,
            {"REVIEW.json", {"kết luận từng mục (docs/feedback.md)", "the verdicts (docs/feedback.md)"}}},
        {kReviewerOption},
        {"Tất cả hoặc không gì cả. Mục mà người khác đã thẩm định thì không bị ghi đè: mã 1, cả hai giá trị "
         "được "
         "nêu.",
            "All or nothing. A row that somebody else reviewed is not overwritten: exit code 1, and both "
            "values "
            "are shown."},
        review};
}

Command registerFeedbackCommand()
{
    return {"register REGISTER feedback",
        {"Xuất yêu cầu giải trình: các ý kiến, để gửi cơ quan",
            "The request to explain: the comments, for the agency"},
        {kRegisterArgument, kSubmissionArgument,
            {"OUT.json",
                {"tệp sẽ ghi; chỉ yêu cầu giải trình cũ cùng tên mới bị thay",
                    "the file to write; only an earlier request to explain of this name is replaced"}}},
        {kOptionalReviewerOption},
        {"Không ghi được tệp thì coi như chưa yêu cầu: sổ không đổi.",
            "Where the file is not written nobody was asked: the register stays as it was."},
        feedback};
}

} // namespace bangdiem::cli
