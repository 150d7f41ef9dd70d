// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fillplan.h"

#include "base/text.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "rubric/strictjson.h"

#include <fstream>

namespace bangdiem::cli {

namespace fs = std::filesystem;

namespace {

/// The entry of `folder` that is called `name`. What is read from JSON is NFC, while a disk may hold the same
/// name in another form, as macOS writes it.
fs::path entryNamed(const fs::path &folder, const fs::path &name)
{
    std::error_code ignored;
    if (fs::exists(folder / name, ignored))
        return name;
    for (fs::directory_iterator entry(folder, ignored); entry != fs::directory_iterator();
         entry.increment(ignored)) {
        if (toNfc(entry->path().filename().string()) == name.string())
            return entry->path().filename();
    }
    return name;
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

Faults missingFiles(const FillPlan &plan, const Rubric &rubric)
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

} // namespace

fs::path resolved(const FillPlan &plan, const std::string &written)
{
    auto path = plan.folder;
    for (const auto &part : toPath(written))
        path /= entryNamed(path, part);
    return path;
}

tl::expected<FillPlan, Faults> readFillPlan(
    const std::string &dossierPath, const std::string &answersPath, Language language)
{
    const auto file = openDossier(dossierPath);
    if (!file)
        return tl::unexpected(file.error());
    const auto text = readJsonFile(answersPath, language);
    if (!text)
        return refuse(text.error());
    const auto &rubric = *file->dossier().rubric;
    auto input = readAnswersJson(*text, rubric.rubric);
    if (!input)
        return tl::unexpected(faultsOf(input.error(), answersPath));
    auto folder = toPath(answersPath).parent_path();
    FillPlan made{rubric.sha256, std::move(*input), folder.empty() ? fs::path(".") : std::move(folder)};
    if (auto faults = missingFiles(made, rubric.rubric); !faults.empty())
        return tl::unexpected(std::move(faults));
    return made;
}

} // namespace bangdiem::cli
