// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/content.h"

#include "base/text.h"
#include "storage/fileformat.h"
#include "storage/hash.h"
#include "storage/paths.h"
#include "storage/regularfile.h"
#include "storage/sqliteerror.h"

#include <vector>

namespace bangdiem {

namespace {

constexpr std::size_t kChunk = 262'144; // Bytes; small enough to hold, large enough to be quick.

/// The file's name as text: what is no UTF-8 or hidden is written out.
std::string nameOf(const std::filesystem::path &source)
{
    const auto visible = madeVisible(toUtf8(source.filename()));
    return toNfc(visible).value_or(visible);
}

tl::unexpected<Error> unreadable(const std::filesystem::path &source)
{
    return fail(ErrorCode::EvidenceFileMissing, toUtf8(source), {nameOf(source)});
}

tl::unexpected<Error> tooLarge(const std::string &where)
{
    return fail(ErrorCode::TooLarge, where, {"1 GiB"});
}

} // namespace

Result<EvidenceSource> openEvidence(const std::filesystem::path &source)
{
    auto file = openRegularFile(source);
    if (!file || file->size() == 0)
        return unreadable(source);
    if (file->size() > kMaxContent)
        return tooLarge(toUtf8(source));
    return EvidenceSource{std::move(file), nameOf(source)};
}

Result<Attachment> writeContent(
    Connection &connection, const EvidenceSource &source, const Progress &progress)
{
    if (auto done = connection.run("INSERT INTO content (size, sha256) VALUES (0, '')"); !done)
        return tl::unexpected(done.error());
    Attachment attachment{connection.lastInsertedRow(), source.name, 0, {}};
    std::vector<std::byte> buffer(kChunk);
    Sha256 hash;
    for (std::int64_t number = 0;; ++number) {
        const auto length = source.file->read(reinterpret_cast<char *>(buffer.data()), kChunk);
        if (length < 0)
            return fail(ErrorCode::EvidenceFileMissing, source.name, {source.name});
        if (length == 0)
            break;
        const std::span<const std::byte> bytes(buffer.data(), static_cast<std::size_t>(length));
        attachment.size += length;
        if (attachment.size > kMaxContent)
            return tooLarge(source.name);
        hash.add(bytes);
        auto done = connection.run("INSERT INTO chunk (content, number, data) VALUES (?1, ?2, ?3)",
            attachment.content, number, bytes);
        if (!done)
            return tl::unexpected(done.error());
        if (progress && !progress(attachment.size))
            return fail(ErrorCode::Cancelled, source.name);
    }
    if (attachment.size == 0)
        return fail(ErrorCode::EvidenceFileMissing, source.name, {source.name});
    attachment.sha256 = hash.hex();
    auto done = connection.run("UPDATE content SET size = ?2, sha256 = ?3 WHERE id = ?1", attachment.content,
        attachment.size, attachment.sha256);
    if (!done)
        return tl::unexpected(done.error());
    return attachment;
}

Result<void> readContent(const Connection &connection, std::int64_t content, const StoredContent &expected,
    const std::function<Result<void>(std::span<const std::byte>)> &sink)
{
    auto rows = connection.query("SELECT data FROM chunk WHERE content = ?1 ORDER BY number");
    rows.start(content);
    Sha256 hash;
    std::int64_t size = 0;
    for (;;) {
        const auto row = rows.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        const auto bytes = rows.blob(0).value_or(std::span<const std::byte>());
        hash.add(bytes);
        size += static_cast<std::int64_t>(bytes.size());
        if (auto done = sink(bytes); !done)
            return done;
    }
    if (size != expected.size || hash.hex() != expected.sha256)
        return tl::unexpected(damaged(connection.file(), "chunk, " + std::to_string(content)));
    return {};
}

} // namespace bangdiem
