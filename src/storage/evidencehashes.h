// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/checkedvalues.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace bangdiem {

/// Holds evidence against its size and hash in a thread of its own, while the caller reads on: of the two,
/// hashing takes the longer. At most kPieces pieces wait in memory.
class EvidenceHashes
{
public:
    EvidenceHashes();
    ~EvidenceHashes();
    EvidenceHashes(const EvidenceHashes &) = delete;
    EvidenceHashes &operator=(const EvidenceHashes &) = delete;

    /// The next bytes of a content. Waits for room.
    void add(std::span<const std::byte> bytes);
    /// All of `content` was added, which should be `expected`.
    void expect(std::int64_t content, const StoredContent &expected);
    /// Waits until everything is hashed. The first content that is not what it should be; nothing can be
    /// added after.
    std::optional<std::int64_t> firstWrong();

private:
    static constexpr std::size_t kPieces = 4;
    struct Promise {
        std::int64_t content = 0;
        StoredContent stored;
    };
    struct Piece {
        std::vector<std::byte> bytes;
        std::optional<Promise> ended; ///< Instead of bytes.
    };

    Piece &room();
    void handOver();
    void end();
    void work();

    std::array<Piece, kPieces> m_pieces; ///< A ring; a piece belongs to who fills it or to who hashes it.
    std::mutex m_mutex; ///< Guards the three below.
    std::condition_variable m_news;
    std::size_t m_filled = 0;
    std::size_t m_hashed = 0;
    bool m_ended = false;
    std::optional<std::int64_t> m_firstWrong; ///< The thread's, until it is joined.
    std::thread m_thread;
};

} // namespace bangdiem
