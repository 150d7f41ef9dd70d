// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/textout.h"
#include "dossier/answersjson.h"
#include "rubric/strictjson.h"

#include <fstream>

namespace bangdiem::cli {

namespace {

namespace fs = std::filesystem;

/// What ANSWERS.json names, with every path of it found to be a readable file.
struct Plan {
    std::string rubricSha256; ///< Of the rubric it was read against.
    AnswersInput input;
    fs::path folder; ///< Where relative paths begin.
};

fs::path resolved(const Plan &plan, const std::string &written)
{
    return (plan.folder / toPath(written)).lexically_normal();
}

bool isReadableFile(const fs::path &path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored) && fs::file_size(path, ignored) > 0
        && std::ifstream(path, std::ios::binary).good();
}

std::string pointerTo(const Rubric &rubric, std::size_t criterion, std::string_view list, std::size_t index)
{
    const auto row = jsonPointer("/criteria", rubric.criteria[criterion].id);
    return jsonPointer(jsonPointer(row, list), index);
}

Faults missingFiles(const Plan &plan, const Rubric &rubric)
{
    Faults faults;
    const auto look = [&](const std::string &written, const std::string &where) {
        if (!isReadableFile(resolved(plan, written)))
            faults.push_back({ErrorCode::EvidenceFileMissing, where, {written}});
    };
    for (const auto &[criterion, row] : plan.input.criteria) {
        if (!row)
            continue;
        for (std::size_t i = 0; i < row->documentFiles.size(); ++i) {
            if (!row->documentFiles[i].empty())
                look(
                    row->documentFiles[i], jsonPointer(pointerTo(rubric, criterion, "documents", i), "file"));
        }
        for (std::size_t i = 0; i < row->attachmentFiles.size(); ++i)
            look(row->attachmentFiles[i], pointerTo(rubric, criterion, "attachments", i));
    }
    return faults;
}

/// Reads and checks everything against the dossier without touching it.
tl::expected<Plan, Faults> plan(const Request &request)
{
    const auto file = openDossier(request.arguments[0]);
    if (!file)
        return tl::unexpected(file.error());
    const auto &path = request.arguments[1];
    const auto text = readJsonFile(path, request.language);
    if (!text)
        return refuse(text.error());
    const auto &rubric = *file->dossier().rubric;
    auto input = readAnswersJson(*text, rubric.rubric);
    if (!input)
        return tl::unexpected(faultsOf(input.error(), path));
    Plan made{rubric.sha256, std::move(*input), fs::absolute(toPath(path)).parent_path()};
    if (auto faults = missingFiles(made, rubric.rubric); !faults.empty())
        return tl::unexpected(std::move(faults));
    return made;
}

/// Stores the files of one row. The same path twice in a row is one file.
class RowFiles
{
public:
    RowFiles(DossierFile &file, const Plan &plan, Moment at)
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
        if (const auto known = m_known.find(path); known != m_known.end())
            return known->second;
        auto stored = m_file.storeContent(path, m_at);
        if (!stored)
            return tl::unexpected(stored.error());
        answer.attachments.push_back(*stored);
        m_known[path] = stored->content;
        return stored->content;
    }

    DossierFile &m_file;
    const Plan &m_plan;
    Moment m_at;
    std::map<fs::path, std::int64_t> m_known;
};

Result<void> fillRow(DossierFile &file, const Plan &plan, std::size_t criterion,
    const std::optional<AnswerInput> &row, Moment at)
{
    if (!row)
        return file.setAnswer(criterion, {}, at);
    auto answer = row->answer;
    RowFiles files(file, plan, at);
    return files.attach(row->attachmentFiles, answer)
        .and_then([&] { return files.attachDocuments(row->documentFiles, answer); })
        .and_then([&] { return file.setAnswer(criterion, answer, at); });
}

Result<void> apply(DossierFile &file, const Plan &plan)
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

Output report(const Plan &plan, const Dossier &dossier, Language language)
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
    const auto made = plan(request);
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
        {"ghi câu trả lời vào hồ sơ: tất cả hoặc không gì cả",
            "write answers into a dossier: all or nothing"},
        {kDossierArgument, {"ANSWERS.json", {"tệp câu trả lời", "the file of answers"}}}, {},
        {"Mục được nêu tên sẽ thay toàn bộ những gì hồ sơ đang có ở mục ấy; null xóa trắng; mục không nêu "
         "giữ nguyên.\n"
         "Đường dẫn tính từ thư mục của tệp câu trả lời.",
            "A criterion that is named replaces what the dossier held for it; null clears it; the others "
            "stay.\n"
            "Paths are relative to the folder of the answers file."},
        fill};
}

} // namespace bangdiem::cli
