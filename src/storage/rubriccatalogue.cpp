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

constexpr auto kNamedFolder = "BANGDIEM_RUBRICS";

/// Errors: what the system says.
tl::expected<std::vector<fs::path>, std::error_code> jsonFilesOf(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code why;
    for (fs::directory_iterator entry(folder, why), end; !why && entry != end; entry.increment(why))
        if (entry->path().extension() == ".json")
            files.push_back(entry->path());
    if (why)
        return tl::unexpected(why);
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

/// In a year: which rubrics one replaces, directly or because what it replaces has replaced others.
std::vector<bool> replacedBy(std::size_t rubric, const std::vector<KnownRubric> &all, int year)
{
    std::vector<bool> replaced(all.size());
    std::vector<std::size_t> next{rubric};
    while (!next.empty()) {
        const auto &ids = all[next.back()].rubric().replaces;
        next.pop_back();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto &other = all[i].rubric();
            const bool isFor = !other.years || other.years->hold(year);
            if (replaced[i] || !isFor || std::ranges::find(ids, other.id) == ids.end())
                continue;
            replaced[i] = true;
            next.push_back(i);
        }
    }
    return replaced;
}

/// The ids of those that replace `rubric` and are replaced by it in one year, itself included; empty: none.
std::string circleOf(std::size_t rubric, const std::vector<KnownRubric> &all, int year)
{
    std::string ids;
    const auto replaced = replacedBy(rubric, all, year);
    for (std::size_t i = 0; replaced[rubric] && i < all.size(); ++i)
        if (replaced[i] && replacedBy(i, all, year)[rubric])
            ids += (ids.empty() ? "“" : ", “") + all[i].rubric().id + "”";
    return ids;
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

void RubricCatalogue::addFolder(const fs::path &folder, bool named)
{
    const auto files = jsonFilesOf(folder);
    if (!files) {
        if (named || files.error() != std::errc::no_such_file_or_directory)
            m_unusable.push_back({folder, {ErrorCode::RubricFolderUnreadable, {}, {}}});
        return;
    }
    for (const auto &file : *files) {
        if (auto text = textOf(file))
            add(*std::move(text), file);
        else
            m_unusable.push_back({file, text.error()});
    }
}

void RubricCatalogue::removeCircles()
{
    std::vector<std::string> circles(m_rubrics.size());
    for (std::size_t i = 0; i < m_rubrics.size(); ++i) {
        if (m_rubrics[i].rubric().replaces.empty())
            continue;
        // The years that some rubrics have in common begin where one of them begins.
        for (const auto &known : m_rubrics) {
            const auto year = known.rubric().years ? known.rubric().years->from : 0;
            const auto &own = m_rubrics[i].rubric().years;
            if (circles[i].empty() && (!own || own->hold(year)))
                circles[i] = circleOf(i, m_rubrics, year);
        }
    }
    std::vector<KnownRubric> usable;
    for (std::size_t i = 0; i < m_rubrics.size(); ++i) {
        if (circles[i].empty())
            usable.push_back(std::move(m_rubrics[i]));
        else
            m_unusable.push_back({m_rubrics[i].file,
                {ErrorCode::RubricBadValue, "/replaces",
                    {"các bộ tiêu chí thay lẫn nhau thành vòng: " + circles[i],
                        "the rubrics replace one another in a circle: " + circles[i]}}});
    }
    m_rubrics = std::move(usable);
}

RubricCatalogue RubricCatalogue::read(const std::vector<fs::path> &folders, bool named)
{
    RubricCatalogue catalogue;
    for (const auto &builtin : builtinRubrics())
        catalogue.add(std::string(builtin.json), {});
    for (const auto &folder : folders)
        catalogue.addFolder(folder, named);
    catalogue.removeCircles();
    return catalogue;
}

RubricCatalogue RubricCatalogue::ofThisMachine()
{
    return read(officeRubricFolders(), !qEnvironmentVariableIsEmpty(kNamedFolder));
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
    if (const auto named = qEnvironmentVariable(kNamedFolder); !named.isEmpty())
        return {toPath(named.toStdString())};
    std::vector<fs::path> folders;
    for (const auto &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders.push_back(toPath((data + QStringLiteral("/bangdiem/rubrics")).toStdString()));
    std::ranges::reverse(folders); // The system's before the user's.
    return folders;
}

} // namespace bangdiem
