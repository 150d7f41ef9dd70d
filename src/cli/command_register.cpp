// SPDX-License-Identifier: GPL-3.0-or-later
// register REGISTER init, list, close
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/jsonout.h"
#include "cli/registerjson.h"
#include "cli/registers.h"
#include "cli/senttwice.h"
#include "cli/textout.h"
#include "storage/rubriccatalogue.h"

namespace bangdiem::cli {

namespace {

Outcome init(const Request &request)
{
    auto rubrics = RubricCatalogue::ofThisMachine().officeTexts();
    for (const auto &path : request.allOf("rubric")) {
        auto text = readJsonFile(path, request.language);
        if (!text)
            return tl::unexpected(Faults{text.error()});
        if (auto rubric = carriedRubric(*text); !rubric)
            return tl::unexpected(faultsOf(rubric.error(), path));
        rubrics.push_back(*std::move(text));
    }
    const auto author = authorOf(request);
    if (!author)
        return tl::unexpected(author.error());
    auto book = makeRegister(request, rubrics, *author);
    if (!book)
        return tl::unexpected(book.error());
    const auto known = book->rubrics();
    if (!known)
        return refuseAt(known.error(), request.arguments[0]);
    auto ids = Json::array();
    for (const auto &[id, rubric] : *known)
        ids.push_back(id);
    const auto name = book->place().name();
    return Output{{{"register", name}, {"rubrics", std::move(ids)}},
        say({"Sổ thẩm định đã sẵn sàng: {}\n", "The register is ready: {}\n"}, request.language,
            onOneLine(name))};
}

Outcome list(const Request &request)
{
    const auto year = yearOf(request);
    if (!year)
        return tl::unexpected(year.error());
    auto book = openRegister(request);
    if (!book)
        return tl::unexpected(book.error());
    const auto records = book->list({request.option("rubric"), *year, request.has("all")});
    if (!records)
        return refuseAt(records.error(), request.arguments[0]);
    const auto language = request.language;
    Output output;
    output.json = {{"submissions", Json::array()}};
    using Align = TextTable::Align;
    TextTable table({Align::Right, Align::Left, Align::Left, Align::Right, Align::Left, Align::Left,
        Align::Right, Align::Left, Align::Right});
    const SentTwice twice(*records);
    for (const auto &record : *records) {
        output.json["submissions"].push_back(recordJson(record, language));
        twice.addTo(output.json["submissions"].back(), record.number);
        table.add({std::to_string(record.number), record.agency, record.rubric, std::to_string(record.year),
            word(record.judgement.standing, language), word(record.state, language),
            toText(record.self, language), "→", toText(record.reviewed, language)});
    }
    output.text = records->empty()
        ? say({"Sổ thẩm định chưa có hồ sơ nào như vậy.\n", "There is no such submission in the register.\n"},
            language)
        : table.text() + twice.text(language);
    return output;
}

Outcome close(const Request &request)
{
    auto work = openForWriting(request);
    if (!work)
        return tl::unexpected(work.error());
    auto &[author, book, submission] = *work;
    if (const auto done = book.close(submission, author); !done)
        return refuseAt(done.error(), request.arguments[1]);
    const auto &record = submission.record;
    auto json = recordJson(record, request.language);
    json["undecided"] = record.criteria - record.decided;
    auto text = say({"Đã kết thúc thẩm định: {}", "Closed the review of {}"}, request.language,
                    onOneLine(record.agency))
        + ", " + toText(record.self, request.language) + " → " + toText(record.reviewed, request.language)
        + '\n';
    if (record.decided < record.criteria)
        text += say({"{} mục không có kết luận riêng: điểm tính lại giữ nguyên\n",
                        "{} rows have no verdict of their own: they stand as recomputed\n"},
            request.language, std::to_string(record.criteria - record.decided));
    return Output{std::move(json), std::move(text)};
}

} // namespace

Command registerInitCommand()
{
    return {"register REGISTER init",
        {"Lập sổ thẩm định; làm lại thì không có gì thay đổi",
            "Make the register; done again, nothing changes"},
        {kRegisterArgument},
        {{"rubric", "FILE.json",
             {"nhận thêm hồ sơ của bộ tiêu chí này, ngoài các bộ của máy này (rubric list)",
                 "also take submissions of this rubric, beside those of this machine (rubric list)"},
             false, true},
            kOptionalReviewerOption},
        {}, init};
}

Command registerListCommand()
{
    return {"register REGISTER list",
        {"Các hồ sơ trong sổ: trạng thái, dấu chốt, điểm", "The submissions: state, seal, points"},
        {kRegisterArgument},
        {{"rubric", "ID", {"chỉ của bộ tiêu chí này", "only of this rubric"}},
            {"year", "Y", {"chỉ của năm này", "only of this year"}},
            {"all", {},
                {"cả các lần nộp đã được thay bằng lần sau",
                    "also the revisions that a later one replaced"}}},
        {}, list};
}

Command registerCloseCommand()
{
    return {"register REGISTER close",
        {"Kết thúc thẩm định: điểm thẩm định là cuối cùng", "Close the review: the reviewed score is final"},
        {kRegisterArgument, kSubmissionArgument}, {kReviewerOption},
        {"Mục không có kết luận riêng thì giữ điểm tính lại. Mục còn câu hỏi, hoặc còn chờ điểm của người "
         "thẩm định hay nhóm của cơ quan, thì chưa kết thúc được.",
            "Rows without a verdict stand as recomputed. A row with an open question, or one that waits for "
            "a "
            "reviewer's points or the agency's group, keeps the review open."},
        close};
}

} // namespace bangdiem::cli
