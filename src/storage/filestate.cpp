// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filestate.h"

#include "dossier/answersjson.h"
#include "storage/paths.h"
#include "storage/writing.h"

#include <algorithm>

namespace bangdiem {

std::string jsonOrEmpty(const Answer &answer, const Criterion &criterion)
{
    return answer == Answer() ? std::string() : toJson(answer, criterion);
}

Result<void> DossierFile::State::record(
    std::string_view what, std::string_view target, std::string_view before, std::string_view after)
{
    return writeChange(file.connection, {++file.loaded.edits, *now, what, target, before, after});
}

std::string &DossierFile::State::jsonOf(std::size_t criterion)
{
    const auto [known, isNew] = json.try_emplace(criterion);
    if (isNew)
        known->second = jsonOrEmpty(dossier().answers.criteria[criterion], rules().criteria[criterion]);
    return known->second;
}

Result<StoredContent> DossierFile::State::stored(std::int64_t content) const
{
    const auto found = file.loaded.contents.find(content);
    if (found == file.loaded.contents.end())
        return fail(ErrorCode::DossierDamaged, toUtf8(file.path), {"content, " + std::to_string(content)});
    return found->second;
}

void DossierFile::State::addContent(std::int64_t key, StoredContent stored)
{
    auto &contents = file.loaded.contents;
    undo.emplace_back([&contents, key] { contents.erase(key); });
    contents.emplace(key, std::move(stored));
}

void DossierFile::State::takeBack()
{
    json.clear();
    std::for_each(undo.rbegin(), undo.rend(), [](const auto &step) { step(); });
    file.loaded.edits = editsBefore;
}

void DossierFile::State::endTransaction()
{
    now.reset();
    failure.reset();
    undo.clear();
}

Result<void> DossierFile::State::run(Moment moment, const std::function<Result<void>()> &change)
{
    if (inTransaction())
        return change();
    Transaction transaction(file.connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    now = moment;
    editsBefore = file.loaded.edits;
    auto done = change();
    if (done && failure)
        done = tl::unexpected(*failure);
    if (done && !undo.empty()) // Something was written: was it still our file?
        done = writeEdits(file.connection, dossier().id, editsBefore, file.loaded.edits);
    if (done)
        done = transaction.commit();
    if (!done)
        takeBack();
    endTransaction();
    if (isSealed())
        file.connection.forbidWriting();
    return done;
}

} // namespace bangdiem
