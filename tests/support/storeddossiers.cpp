// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeddossiers.h"

#include "base/error.h"
#include "dossier/contentkeys.h"

#include <fstream>
#include <stdexcept>

namespace bangdiem {

namespace {

constexpr Moment kMoment{std::chrono::seconds(1'448'956'800)};

template <typename T> T demanded(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().where + ": " + describe(result.error(), Language::English));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The attachments of a row with bytes that stand in the file.
Answer withBytes(DossierFile &file, Answer answer)
{
    const auto source = std::filesystem::path(file.path()).replace_extension(".evidence");
    ContentKeys keys;
    for (auto &attachment : answer.attachments) {
        if (const auto known = keys.find(attachment.content); known != keys.end())
            continue;
        std::ofstream(source) << "minh chứng " << attachment.content << '\n';
        const auto stored = demanded(file.storeContent(source, kMoment));
        keys.emplace(attachment.content, stored.content);
        attachment.size = stored.size;
        attachment.sha256 = stored.sha256;
    }
    std::filesystem::remove(source);
    return withContents(std::move(answer), keys);
}

} // namespace

DossierFile storedDossier(const std::filesystem::path &path, Dossier dossier)
{
    auto blank = dossier;
    blank.answers = {};
    blank.rubric = carriedRubric(dossier.rubric->json).value();
    auto file = demanded(DossierFile::create(path, blank, kMoment));
    auto &answers = dossier.answers;
    demanded(file.transact(kMoment, [&]() -> Result<void> {
        for (std::size_t i = 0; i < answers.criteria.size(); ++i)
            demanded(file.setAnswer(i, withBytes(file, answers.criteria[i]), kMoment));
        for (const auto &declared : answers.declared)
            demanded(file.setDeclared(declared.target, {declared.id}, kMoment));
        return {};
    }));
    return file;
}

} // namespace bangdiem
