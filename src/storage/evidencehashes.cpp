// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencehashes.h"

#include "storage/hash.h"

#include <utility>

namespace bangdiem {

EvidenceHashes::EvidenceHashes()
    : m_thread([this] { work(); })
{
}

EvidenceHashes::~EvidenceHashes()
{
    end();
}

void EvidenceHashes::add(std::span<const std::byte> bytes)
{
    room().bytes.assign(bytes.begin(), bytes.end());
    handOver();
}

void EvidenceHashes::expect(std::int64_t content, const StoredContent &expected)
{
    room().ended = Promise{content, expected};
    handOver();
}

std::optional<std::int64_t> EvidenceHashes::firstWrong()
{
    end();
    return m_firstWrong;
}

EvidenceHashes::Piece &EvidenceHashes::room()
{
    std::unique_lock lock(m_mutex);
    m_news.wait(lock, [this] { return m_filled - m_hashed < kPieces; });
    return m_pieces[m_filled % kPieces];
}

void EvidenceHashes::handOver()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_filled;
    }
    m_news.notify_one();
}

void EvidenceHashes::end()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_news.notify_one();
    m_thread.join();
}

void EvidenceHashes::work()
{
    StoredContent found;
    Sha256 hash;
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return m_ended || m_hashed < m_filled; });
        if (m_hashed == m_filled)
            return;
        auto &piece = m_pieces[m_hashed % kPieces];
        lock.unlock();
        if (const auto ended = std::exchange(piece.ended, {})) {
            found.sha256 = std::exchange(hash, {}).hex();
            if (std::exchange(found, {}) != ended->stored && !m_firstWrong)
                m_firstWrong = ended->content;
        } else {
            hash.add(piece.bytes);
            found.size += static_cast<std::int64_t>(piece.bytes.size());
        }
        lock.lock();
        ++m_hashed;
        lock.unlock();
        m_news.notify_one();
    }
}

} // namespace bangdiem
