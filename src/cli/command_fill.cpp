// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/fillplan.h"
#include "cli/inputs.h"
#include "cli/textout.h"

namespace bangdiem::cli {

namespace {

namespace fs = std::filesystem;

/// Stores the files of one row. What is named twice in a row is one file.
class RowFiles
{
public:
    RowFiles(DossierFile &file, const FillPlan &plan, Moment at)
        : m_file(file)
        , m_plan(plan)
        , m_at(at)
    {
    }

    Result<void> attach(const std::vector<std::string> &paths, Answer &answer)
    {
        for (const auto &path : paths) {
            if (const auto stored = content(path, answer); !stored)
                return tl::unexpected(stored.error());
        }
        return {};
    }

    /// A document's file is one of the row's attachments.
    Result<void> attachDocuments(const std::vector<std::string> &paths, Answer &answer)
    {
        for (std::size_t i = 0; i < paths.size(); ++i) {
            if (paths[i].empty())
                continue;
            const auto stored = content(paths[i], answer);
            if (!stored)
                return tl::unexpected(stored.error());
            answer.documents[i].content = *stored;
        }
        return {};
    }

private:
    Result<std::int64_t> content(const std::string &written, Answer &answer)
    {
        const auto path = resolved(m_plan, written);
        std::error_code ignored;
        const auto key = fs::canonical(path, ignored);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        auto stored = m_file.storeContent(path, m_at);
        if (!stored)
            return tl::unexpected(stored.error());
        answer.attachments.push_back(*stored);
        m_known[key] = stored->content;
        return stored->content;
    }

    DossierFile &m_file;
    const FillPlan &m_plan;
    Moment m_at;
    std::map<fs::path, std::int64_t> m_known;
};

/// What an earlier year said of the row stays beside the new answer; naming the row was its review.
Result<void> fillRow(DossierFile &file, const FillPlan &plan, std::size_t criterion,
    const std::optional<AnswerInput> &row, Moment at)
{
    auto answer = row ? row->answer : Answer();
    answer.earlier = file.dossier().answers.criteria[criterion].earlier;
    answer = touched(std::move(answer));
    if (!row)
        return file.setAnswer(criterion, answer, at);
    RowFiles files(file, plan, at);
    return files.attach(row->attachmentFiles, answer)
        .and_then([&] { return files.attachDocuments(row->documentFiles, answer); })
        .and_then([&] { return file.setAnswer(criterion, answer, at); });
}

Result<void> apply(DossierFile &file, const FillPlan &plan)
{
    if (file.dossier().rubric->sha256 != plan.rubricSha256)
        return fail(ErrorCode::DossierReplaced);
    const auto at = now();
    return file.transact(at, [&]() -> Result<void> {
        for (const auto &[target, ids] : plan.input.declared) {
            if (auto done = file.setDeclared(target, ids, at); !done)
                return done;
        }
        for (const auto &[criterion, row] : plan.input.criteria) {
            if (auto done = fillRow(file, plan, criterion, row, at); !done)
                return done;
        }
        return {};
    });
}

Output report(const FillPlan &plan, const Dossier &dossier, Language language)
{
    Json json{{"filled", Json::array()}, {"cleared", Json::array()}, {"declared", Json::array()}};
    std::size_t files = 0;
    for (const auto &[criterion, row] : plan.input.criteria) {
        json[row ? "filled" : "cleared"].push_back(dossier.rules().criteria[criterion].id);
        files += row ? dossier.answers.criteria[criterion].attachments.size() : 0;
    }
    for (const auto &[target, ids] : plan.input.declared)
        json["declared"].push_back(target);
    json["files"] = files;

    TextTable table({TextTable::Align::Left, TextTable::Align::Right});
    const auto count = [&](Words words, std::size_t number) {
        table.add({say(words, language), std::to_string(number)});
    };
    count({"Mục đã ghi:", "Rows filled:"}, json["filled"].size());
    count({"Mục đã xóa trắng:", "Rows cleared:"}, json["cleared"].size());
    count({"Nơi có khai báo mới:", "Declarations set:"}, json["declared"].size());
    count({"Tệp minh chứng:", "Evidence files:"}, files);
    return {json, table.text()};
}

Outcome fill(const Request &request)
{
    const auto made = readFillPlan(request.arguments[0], request.arguments[1], request.language);
    if (!made)
        return tl::unexpected(made.error());
    const auto &path = request.arguments[0];
    auto file = openDossierForWriting(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto applied = apply(*file, *made); !applied)
        return tl::unexpected(faultsOf({applied.error()}, path));
    return report(*made, file->dossier(), request.language);
}

} // namespace

Command fillCommand()
{
    return {"fill",
        {"Ghi câu trả lời vào hồ sơ: tất cả hoặc không gì cả",
            "Write answers into a dossier: all or nothing"},
        {kDossierArgument, {"ANSWERS.json", {"tệp câu trả lời", "the file of answers"}}}, {},
        {"Mục được nêu tên sẽ thay toàn bộ những gì hồ sơ đang có ở mục ấy; null xóa trắng; mục không nêu "
         "giữ nguyên.\n"
         "Số liệu theo từng đơn vị ghi trong “by_unit”: {\"Phòng Tư pháp\": {\"staff\": 5}}; số liệu của mục "
         "là "
         "tổng.\n"
         "Mục mang sang từ năm trước được coi là đã xem lại khi được nêu tên.\n"
         "Đường dẫn tính từ thư mục của tệp câu trả lời.",
            "A criterion that is named replaces what the dossier held for it; null clears it; the others "
            "stay.\n"
            "Figures by unit stand in “by_unit”: {\"Phòng Tư pháp\": {\"staff\": 5}}; the row's figures are "
            "the "
            "sums.\n"
            "To name a row that was carried over from an earlier year is to have reviewed it.\n"
            "Paths are relative to the folder of the answers file."},
        fill};
}

} // namespace bangdiem::cli
