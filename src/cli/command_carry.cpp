// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/headingoptions.h"
#include "cli/inputs.h"
#include "cli/textout.h"
#include "storage/carrydossier.h"

namespace bangdiem::cli {

namespace {

/// A wrong year is one of --year; what concerns the new file has its path.
Faults faultsOfCarrying(Error error, const std::string &out)
{
    if (error.code == ErrorCode::HeadingInvalid)
        return {atOption(std::move(error))};
    return faultsOf({std::move(error)}, out);
}

Output report(const Dossier &last, const Dossier &draft, const std::string &path, Language language)
{
    auto review = Json::array();
    std::size_t documents = 0;
    std::size_t files = 0;
    for (std::size_t i = 0; i < draft.answers.criteria.size(); ++i) {
        const auto &answer = draft.answers.criteria[i];
        if (needsReview(answer))
            review.push_back(draft.rules().criteria[i].id);
        documents += answer.documents.size();
        files += answer.attachments.size();
    }
    const auto &assessment = draft.heading.assessment;
    const Words made{"Đã tạo hồ sơ {}\n", "Made the dossier {}\n"};
    auto text = say(made, language, onOneLine(path));
    TextTable table({TextTable::Align::Left, TextTable::Align::Right});
    table.add({say({"Mục cần xem lại:", "Rows to review:"}, language), std::to_string(review.size())});
    table.add({say({"Văn bản mang sang:", "Documents carried over:"}, language), std::to_string(documents)});
    table.add({say({"Tệp mang sang:", "Files carried over:"}, language), std::to_string(files)});
    return {{{"file", path}, {"id", draft.id}, {"rubric", draft.rules().id}, {"year", assessment.year},
                {"as_of", toIsoText(assessment.asOf)},
                {"from", {{"id", last.id}, {"year", last.heading.assessment.year}}}, {"review", review},
                {"documents", documents}, {"files", files}},
        text + table.text()};
}

Outcome carry(const Request &request)
{
    HeadingOptions options(request);
    const auto year = options.year();
    const auto asOf = options.date("as-of");
    if (!options.faults.empty())
        return tl::unexpected(options.faults);
    const auto last = openDossier(request.arguments[0]);
    if (!last)
        return tl::unexpected(last.error());
    const auto &out = request.arguments[1];
    const auto draft
        = carryDossier(*last, toPath(out), year, asOf.value_or(defaultAssessmentDate(year, today())), now());
    if (!draft)
        return tl::unexpected(faultsOfCarrying(draft.error(), out));
    return report(last->dossier(), draft->dossier(), out, request.language);
}

} // namespace

Command carryCommand()
{
    return {"carry", {"Bắt đầu hồ sơ năm sau từ hồ sơ này", "Begin the next year's dossier from this one"},
        {kDossierArgument, {"OUT.bangdiem", {"tệp hồ sơ sẽ tạo", "the dossier's file to make"}}},
        {{"year", "Y",
             {"năm đánh giá mới, sau năm của hồ sơ cũ",
                 "the new year of assessment, later than the dossier's"},
             true},
            kAsOfOption},
        {"Điểm tự đánh giá, ghi chú, liên kết, khai báo và văn bản còn hiệu lực được giữ lại; số liệu để "
         "trống.\n"
         "Mọi mục có nội dung năm trước đều “cần xem lại” trước khi hồ sơ được coi là xong.",
            "Claims, notes, links, declarations and documents in force stay; figures are blank.\n"
            "Every row that said something last year needs review before the dossier counts as ready."},
        carry};
}

} // namespace bangdiem::cli
