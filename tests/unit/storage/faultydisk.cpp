// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydisk.h"

#include "faultyvfs.h"
#include "testdossier.h"

#include <sqlite3.h>

#include <algorithm>

namespace bangdiem::testing {

namespace {

constexpr std::size_t kSector = 512;

} // namespace

FaultyDisk::FaultyDisk()
{
    registerFaultyVfs(this);
}

FaultyDisk::~FaultyDisk()
{
    unregisterFaultyVfs();
}

void FaultyDisk::failAt(int operation, Fault fault, Lasting lasting)
{
    m_done = 0;
    m_failAt = operation;
    m_fault = fault;
    m_lasting = lasting;
}

void FaultyDisk::heal()
{
    m_failAt = 0;
}

int FaultyDisk::meet()
{
    ++m_done;
    const bool strikes
        = m_failAt > 0 && (m_lasting == Lasting::Once ? m_done == m_failAt : m_done >= m_failAt);
    if (!strikes)
        return SQLITE_OK;
    return m_fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR;
}

void FaultyDisk::remember(const std::string &path)
{
    if (m_files.contains(path))
        return;
    auto &file = m_files[path];
    file.exists = std::filesystem::exists(path);
    if (file.exists)
        file.bytes = bytesOf(path);
}

void FaultyDisk::note(const std::string &path, Change change)
{
    m_files[path].pending.push_back(std::move(change));
}

void FaultyDisk::noteSync(const std::string &path)
{
    auto &file = m_files[path];
    for (const auto &change : file.pending)
        apply(file, change, change.bytes.size());
    file.pending.clear();
    file.exists = true;
}

void FaultyDisk::apply(File &file, const Change &change, std::size_t length)
{
    const auto at = static_cast<std::size_t>(change.at);
    switch (change.kind) {
    case Change::Kind::Write:
        file.exists = true;
        file.bytes.resize(std::max(file.bytes.size(), at + length));
        file.bytes.replace(at, length, change.bytes, 0, length);
        break;
    case Change::Kind::Truncate:
        file.bytes.resize(at);
        break;
    case Change::Kind::Delete:
        file.exists = false;
        file.bytes.clear();
        break;
    }
}

void FaultyDisk::cutPower(const std::filesystem::path &to, std::mt19937 &luck) const
{
    for (const auto &[path, known] : m_files) {
        const auto left = afterPowerCut(known, luck);
        if (left.exists)
            writeBytes(to / std::filesystem::path(path).filename(), left.bytes);
    }
}

/// A file that is deleted and made again is another one: which of them the name leads to is luck too, as long
/// as the folder was not synced.
FaultyDisk::File FaultyDisk::afterPowerCut(const File &known, std::mt19937 &luck)
{
    std::vector<std::vector<Change>> lives(1);
    for (const auto &change : known.pending)
        if (change.kind == Change::Kind::Delete)
            lives.emplace_back();
        else
            lives.back().push_back(change);
    const auto life = luck() % lives.size();
    File file{life == 0 && known.exists, life == 0 ? known.bytes : std::string(), {}};
    std::ranges::shuffle(lives[life], luck);
    for (const auto &change : lives[life]) {
        const auto whole = change.bytes.size();
        const auto sectors = whole / kSector;
        switch (luck() % 3) {
        case 0:
            apply(file, change, whole);
            break;
        case 1:
            if (change.kind == Change::Kind::Write && sectors > 0)
                apply(file, change, luck() % sectors * kSector);
            break;
        default:
            break;
        }
    }
    return file;
}

} // namespace bangdiem::testing
