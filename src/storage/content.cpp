// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/content.h"

#include "storage/evidencehashes.h"
#include "storage/hash.h"
#include "storage/sqliteerror.h"

#include <vector>

namespace bangdiem {

namespace {

constexpr std::size_t kChunk = 262'144; // Bytes; small enough to hold, large enough to be quick.

/// The rows of one content, written chunk by chunk in the caller's transaction.
class ContentWriter
{
public:
    /// `source` is what an error names.
    ContentWriter(Connection &connection, std::string source, const Progress &progress)
        : m_connection(connection)
        , m_source(std::move(source))
        , m_progress(progress)
    {
    }

    /// Without `key` it gets one that is free.
    Result<void> begin(std::optional<std::int64_t> key = {})
    {
        return m_connection.run("INSERT INTO content (id, size, sha256) VALUES (?1, 0, '')", key).map([&] {
            m_key = m_connection.lastInsertedRow();
        });
    }

    Result<void> add(std::span<const std::byte> bytes)
    {
        m_stored.size += static_cast<std::int64_t>(bytes.size());
        if (auto sized = checkEvidenceSize(m_stored.size, m_source, m_source); !sized)
            return sized;
        m_hash.add(bytes);
        auto done = m_connection.run(
            "INSERT INTO chunk (content, number, data) VALUES (?1, ?2, ?3)", m_key, m_chunks++, bytes);
        if (done && m_progress && !m_progress(m_stored.size))
            return fail(ErrorCode::Cancelled, m_source);
        return done;
    }

    Result<void> finish()
    {
        m_stored.sha256 = m_hash.hex();
        return m_connection.run(
            "UPDATE content SET size = ?2, sha256 = ?3 WHERE id = ?1", m_key, m_stored.size, m_stored.sha256);
    }

    std::int64_t key() const { return m_key; }
    const StoredContent &stored() const { return m_stored; }

private:
    Connection &m_connection;
    std::string m_source;
    const Progress &m_progress;
    std::int64_t m_key = 0;
    std::int64_t m_chunks = 0;
    StoredContent m_stored;
    Sha256 m_hash;
};

Error damagedContent(const Connection &connection, std::int64_t content)
{
    return damaged(connection.file(), "chunk, " + std::to_string(content));
}

} // namespace

Result<Attachment> writeContent(
    Connection &connection, const EvidenceSource &source, const Progress &progress)
{
    ContentWriter writer(connection, source.name, progress);
    auto written = writer.begin();
    std::vector<std::byte> buffer(kChunk);
    while (written) {
        const auto length = source.file->read(reinterpret_cast<char *>(buffer.data()), kChunk);
        if (length < 0)
            return fail(ErrorCode::EvidenceFileMissing, source.name, {source.name});
        if (length == 0)
            break;
        written = writer.add({buffer.data(), static_cast<std::size_t>(length)});
    }
    if (written)
        written = writer.finish();
    if (!written)
        return tl::unexpected(written.error());
    if (auto sized = checkEvidenceSize(writer.stored().size, source.name, source.name); !sized)
        return tl::unexpected(sized.error());
    return Attachment{writer.key(), source.name, writer.stored().size, writer.stored().sha256};
}

Result<std::int64_t> copyContent(Connection &connection, const ContentSource &source,
    const Progress &progress, std::optional<std::int64_t> wantedKey)
{
    ContentWriter writer(connection, source.connection.file(), progress);
    const auto done = writer.begin(wantedKey)
                          .and_then([&] {
                              return readContent(source.connection, source.content, source.expected,
                                  [&](std::span<const std::byte> bytes) { return writer.add(bytes); });
                          })
                          .and_then([&] { return writer.finish(); });
    if (!done)
        return tl::unexpected(done.error());
    return writer.key();
}

Result<void> removeContent(Connection &connection, std::int64_t key)
{
    return connection.run("DELETE FROM chunk WHERE content = ?1", key).and_then([&] {
        return connection.run("DELETE FROM content WHERE id = ?1", key);
    });
}

Result<void> readChunks(const Connection &connection, std::int64_t content, const ChunkSink &sink)
{
    auto rows = connection.query("SELECT data FROM chunk WHERE content = ?1 ORDER BY number");
    rows.start(content);
    for (;;) {
        const auto row = rows.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (auto done = sink(rows.blob(0).value_or(std::span<const std::byte>())); !done)
            return done;
    }
}

Result<void> readContent(
    const Connection &connection, std::int64_t content, const StoredContent &expected, const ChunkSink &sink)
{
    Sha256 hash;
    std::int64_t size = 0;
    auto done = readChunks(connection, content, [&](std::span<const std::byte> bytes) {
        hash.add(bytes);
        size += static_cast<std::int64_t>(bytes.size());
        return sink(bytes);
    });
    if (done && (size != expected.size || hash.hex() != expected.sha256))
        return tl::unexpected(damagedContent(connection, content));
    return done;
}

Result<void> checkContents(const Connection &connection, const Contents &expected, const ChunkSink &sink)
{
    const FewPages fewPages(connection);
    EvidenceHashes hashes;
    for (const auto &[content, stored] : expected) {
        auto done = readChunks(connection, content, [&](std::span<const std::byte> bytes) {
            hashes.add(bytes);
            return sink(bytes);
        });
        if (!done)
            return done;
        hashes.expect(content, stored);
    }
    if (const auto wrong = hashes.firstWrong())
        return tl::unexpected(damagedContent(connection, *wrong));
    return {};
}

} // namespace bangdiem
