// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/checkedvalues.h"
#include "storage/connection.h"
#include "storage/dossierfile.h"
#include "storage/evidencesource.h"

namespace bangdiem {

/// Copies the bytes into chunks inside the caller's transaction. A file that grows meanwhile is stored as far
/// as it came, never more than 1 GiB. Errors: EvidenceFileMissing, EvidenceEmpty, EvidenceTooLarge,
/// Cancelled, those of writing.
Result<Attachment> writeContent(
    Connection &connection, const EvidenceSource &source, const Progress &progress);

/// An evidence file that stands in another dossier's file.
struct ContentSource {
    const Connection &connection;
    std::int64_t content = 0;
    StoredContent expected;
};

/// The same from another dossier, whose bytes are held against their size and hash. Returns the new key.
/// Errors: DossierDamaged, Cancelled, those of writing.
Result<std::int64_t> copyContent(Connection &connection, const ContentSource &source,
    const Progress &progress, std::optional<std::int64_t> wantedKey = {});

/// Takes back what copyContent() wrote before it failed.
Result<void> removeContent(Connection &connection, std::int64_t key);

using ChunkSink = std::function<Result<void>(std::span<const std::byte>)>;

/// The bytes as they stand there, held against nothing. Errors: those of reading, or what `sink` returns.
Result<void> readChunks(const Connection &connection, std::int64_t content, const ChunkSink &sink);

/// Errors: DossierDamaged where size or hash differ from `expected`, or what `sink` returns.
Result<void> readContent(
    const Connection &connection, std::int64_t content, const StoredContent &expected, const ChunkSink &sink);

/// What readContent() says when it fails, of all of these; hashed while the next is read. `sink` gets each
/// chunk before it is known to be right.
Result<void> checkContents(const Connection &connection, const Contents &expected, const ChunkSink &sink);

} // namespace bangdiem
