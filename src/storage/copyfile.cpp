// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/contentkeys.h"
#include "storage/content.h"
#include "storage/openfile.h"
#include "storage/writing.h"

#include <algorithm>
#include <set>

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

/// The evidence that rows refer to, and the scans, under the keys it has; all of it or an error.
Result<void> copyNamedContents(Connection &connection, const OpenFile &from, const Progress &progress)
{
    std::set<std::int64_t> copied;
    std::int64_t before = 0;
    const auto copy = [&](const Attachment &file) -> Result<void> {
        if (!copied.insert(file.content).second)
            return {};
        const auto done = copyContent(
            connection, {from.connection, file.content, {file.size, file.sha256}},
            [&](std::int64_t bytes) { return !progress || progress(before + bytes); }, file.content);
        if (!done)
            return tl::unexpected(done.error());
        before += file.size;
        return {};
    };
    for (const auto &answer : from.loaded.dossier.answers.criteria) {
        for (const auto &file : answer.attachments) {
            if (auto done = copy(file); !done)
                return done;
        }
    }
    for (const auto &scan : from.loaded.scans) {
        if (auto done = copy(scan.file); !done)
            return done;
    }
    return {};
}

Result<void> copySealed(Connection &connection, const OpenFile &from, const Progress &progress)
{
    const auto &loaded = from.loaded;
    auto history = readHistory(from.connection, loaded.dossier.rules(), loaded.edits);
    if (!history)
        return tl::unexpected(history.error());
    return copyNamedContents(connection, from, progress).and_then([&] {
        return writeWithPast(
            connection, loaded.dossier, {*std::move(history), loaded.seals, loaded.scans, true});
    });
}

} // namespace

Result<CopiedFile> copyFile(
    const OpenFile &from, const std::filesystem::path &path, Moment now, const Progress &progress)
{
    if (from.loaded.isSealed) {
        return createFile(path, [&](Connection &connection) {
            return copySealed(connection, from, progress);
        }).map([](OpenFile file) {
            return CopiedFile{std::move(file), {}};
        });
    }
    std::vector<std::int64_t> lost;
    return createFile(path, [&](Connection &connection) -> Result<void> {
        auto contents = copyAllContents(connection, from, progress);
        if (!contents)
            return tl::unexpected(contents.error());
        lost = *std::move(contents);
        auto dossier = from.loaded.dossier;
        for (auto &answer : dossier.answers.criteria)
            answer = withoutContents(std::move(answer), lost);
        auto scans = from.loaded.scans;
        std::erase_if(scans,
            [&](const SealScan &scan) { return std::ranges::find(lost, scan.file.content) != lost.end(); });
        auto history = readHistory(from.connection, from.loaded.dossier.rules(), from.loaded.edits);
        return history
            ? writeWithPast(connection, dossier, {*std::move(history), from.loaded.seals, std::move(scans)})
            : writeNew(connection, dossier, now);
    }).map([&](OpenFile file) {
        return CopiedFile{std::move(file), std::move(lost)};
    });
}

} // namespace bangdiem
