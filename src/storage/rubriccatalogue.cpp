// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rubriccatalogue.h"

#include "rubric/builtinrubrics.h"
#include "rubric/strictjson.h"
#include "storage/dossierfile.h"
#include "storage/hash.h"
#include "storage/paths.h"

#include <QStandardPaths>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace bangdiem {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> jsonFilesOf(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored))
        if (entry->path().extension() == ".json")
            files.push_back(entry->path());
    std::ranges::sort(files);
    return files;
}

/// Errors: TooLarge, IoFailure.
Result<std::string> textOf(const fs::path &file)
{
    std::error_code why;
    const auto size = fs::file_size(file, why);
    if (why)
        return fail(ErrorCode::IoFailure, {}, {why.message()});
    if (size > JsonLimits().bytes)
        return fail(ErrorCode::TooLarge, {}, {"5 MB"});
    std::ifstream stream(file, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(stream), {});
    if (!stream.good() && !stream.eof())
        return fail(ErrorCode::IoFailure);
    if (text.size() != size)
        return fail(ErrorCode::PermissionDenied);
    return text;
}

} // namespace

void RubricCatalogue::add(std::string text, const fs::path &file)
{
    auto carried = carriedRubric(std::move(text));
    if (!carried) {
        m_unusable.push_back({file, carried.error().front()});
        return;
    }
    const auto &id = (*carried)->rubric.id;
    if (const auto *known = find(id)) {
        const auto where = known->file.empty() ? std::string("bangdiem") : toUtf8(known->file);
        if (known->carried->sha256 != (*carried)->sha256)
            m_unusable.push_back({file, {ErrorCode::RubricDuplicateId, "/id", {id, where}}});
        return;
    }
    m_rubrics.push_back({*std::move(carried), file});
}

RubricCatalogue RubricCatalogue::read(const std::vector<fs::path> &folders)
{
    RubricCatalogue catalogue;
    for (const auto &builtin : builtinRubrics())
        catalogue.add(std::string(builtin.json), {});
    for (const auto &folder : folders)
        for (const auto &file : jsonFilesOf(folder)) {
            if (auto text = textOf(file))
                catalogue.add(*std::move(text), file);
            else
                catalogue.m_unusable.push_back({file, text.error()});
        }
    return catalogue;
}

RubricCatalogue RubricCatalogue::ofThisMachine()
{
    return read(officeRubricFolders());
}

const KnownRubric *RubricCatalogue::find(std::string_view id) const
{
    const auto found
        = std::ranges::find_if(m_rubrics, [&](const KnownRubric &known) { return known.rubric().id == id; });
    return found == m_rubrics.end() ? nullptr : &*found;
}

std::string RubricCatalogue::sha256Of(std::string_view id) const
{
    const auto *known = find(id);
    return known ? known->carried->sha256 : std::string();
}

std::vector<std::string> RubricCatalogue::officeTexts() const
{
    std::vector<std::string> texts;
    for (const auto &known : m_rubrics)
        if (!known.file.empty())
            texts.push_back(known.carried->json);
    return texts;
}

std::vector<const KnownRubric *> RubricCatalogue::forYear(int year) const
{
    std::vector<const KnownRubric *> fitting;
    for (const auto &known : m_rubrics)
        if (!known.rubric().years || known.rubric().years->hold(year))
            fitting.push_back(&known);
    const auto all = fitting;
    std::erase_if(fitting, [&](const KnownRubric *known) {
        return std::ranges::any_of(all, [&](const KnownRubric *other) {
            return std::ranges::find(other->rubric().replaces, known->rubric().id)
                != other->rubric().replaces.end();
        });
    });
    return fitting;
}

std::optional<Error> officialFault(const CarriedRubric &carried, std::string_view officialSha256)
{
    if (officialSha256.empty())
        return Error{ErrorCode::RubricNotOfficial, {}, {carried.rubric.id}};
    if (officialSha256 != carried.sha256)
        return Error{ErrorCode::RubricAltered, {}, {carried.rubric.id}};
    return std::nullopt;
}

std::string officialRubricSha256(std::string_view id)
{
    // One that is built in is never another one, so the folders need not be read.
    if (const auto *builtin = findBuiltinRubric(id))
        return bangdiem::sha256Of(builtin->json);
    return RubricCatalogue::ofThisMachine().sha256Of(id);
}

std::vector<fs::path> officeRubricFolders()
{
    if (const auto named = qEnvironmentVariable("BANGDIEM_RUBRICS"); !named.isEmpty())
        return {toPath(named.toStdString())};
    std::vector<fs::path> folders;
    for (const auto &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders.push_back(toPath((data + QStringLiteral("/bangdiem/rubrics")).toStdString()));
    std::ranges::reverse(folders); // The system's before the user's.
    return folders;
}

} // namespace bangdiem
