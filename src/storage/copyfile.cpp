// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/contentkeys.h"
#include "storage/content.h"
#include "storage/openfile.h"
#include "storage/writing.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// Whether `code` can only come from the file that is written, or from the user.
bool isOfTheCopy(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::PermissionDenied || code == ErrorCode::Cancelled;
}

/// Copies all evidence under the keys it has, also what no row refers to: an edit may be pending that does.
/// Gives the keys of what cannot be read any more.
Result<std::vector<std::int64_t>> copyAllContents(
    Connection &connection, const OpenFile &from, const Progress &progress)
{
    std::vector<std::int64_t> lost;
    std::int64_t before = 0;
    for (const auto &[key, stored] : from.loaded.contents) {
        const auto copied = copyContent(
            connection, {from.connection, key, stored},
            [&](std::int64_t bytes) { return !progress || progress(before + bytes); }, key);
        if (!copied && isOfTheCopy(copied.error().code))
            return tl::unexpected(copied.error());
        before += stored.size;
        if (copied)
            continue;
        if (auto removed = removeContent(connection, key); !removed)
            return tl::unexpected(removed.error());
        lost.push_back(key);
    }
    return lost;
}

} // namespace

Result<CopiedFile> copyFile(
    const OpenFile &from, const std::filesystem::path &path, Moment now, const Progress &progress)
{
    std::vector<std::int64_t> lost;
    return createFile(path, [&](Connection &connection) -> Result<void> {
        auto contents = copyAllContents(connection, from, progress);
        if (!contents)
            return tl::unexpected(contents.error());
        lost = *std::move(contents);
        auto dossier = from.loaded.dossier;
        for (auto &answer : dossier.answers.criteria)
            answer = withoutContents(std::move(answer), lost);
        const auto history = readHistory(from.connection, from.loaded.dossier.rules(), from.loaded.edits);
        return history ? writeWithHistory(connection, dossier, *history) : writeNew(connection, dossier, now);
    }).map([&](OpenFile file) {
        return CopiedFile{std::move(file), std::move(lost)};
    });
}

} // namespace bangdiem
