// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace bangdiem::testing {

/// A disk for SQLite that fails or loses its power where a test says; while it lives, every connection of
/// this process uses it. What it counts are the operations that change the disk: writing, cutting to size,
/// syncing, deleting.
class FaultyDisk
{
public:
    enum class Fault { Error, Full, ShortWrite };
    enum class Lasting { Once, Always };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The `operation`-th from now on (1, 2, …) fails, or every one from there.
    void failAt(int operation, Fault fault, Lasting lasting);
    void heal();
    int operations() const { return m_done; } ///< Since it was made or last told to fail.

    /// What is left in the folder `to` if the power goes now: what was synced, and of the rest what `luck`
    /// lets through, whole, torn at a sector, or not at all, in any order.
    void cutPower(const std::filesystem::path &to, std::mt19937 &luck) const;

    // For the file system that this class registers with SQLite.
    struct Change {
        enum class Kind { Write, Truncate, Delete };
        Kind kind = Kind::Write;
        std::int64_t at = 0; ///< Offset, or the new size.
        std::string bytes;
    };
    /// SQLITE_OK, or the error that this operation is to meet.
    int meet();
    bool isShort() const { return m_fault == Fault::ShortWrite; }
    void remember(const std::string &path);
    void note(const std::string &path, Change change);
    void noteSync(const std::string &path);

private:
    struct File {
        bool exists = false; ///< On the disk after a power cut for sure.
        std::string bytes; ///< Those that were synced.
        std::vector<Change> pending;
    };
    static void apply(File &file, const Change &change, std::size_t length);
    static File afterPowerCut(const File &known, std::mt19937 &luck);

    std::map<std::string, File> m_files;
    int m_done = 0;
    int m_failAt = 0; ///< 0: never.
    Fault m_fault = Fault::Error;
    Lasting m_lasting = Lasting::Once;
};

} // namespace bangdiem::testing
