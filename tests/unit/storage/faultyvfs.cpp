// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyvfs.h"

#include "faultydisk.h"

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace bangdiem::testing {

namespace {

/// SQLite allocates this with room for the file of the real file system behind it.
struct ShimFile {
    sqlite3_file base;
    const char *path; ///< Kept by SQLite as long as the file is open; null for a nameless file.
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultyDisk *g_disk = nullptr;
sqlite3_vfs *g_real = nullptr;

ShimFile &shim(sqlite3_file *file)
{
    return *reinterpret_cast<ShimFile *>(file);
}

int closeFile(sqlite3_file *file)
{
    auto *real = shim(file).real();
    return real->pMethods->xClose(real);
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    auto *real = shim(file).real();
    return real->pMethods->xRead(real, to, size, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    auto *real = shim(file).real();
    const auto met = g_disk->meet();
    if (met != SQLITE_OK && !g_disk->isShort())
        return met;
    const int length = met == SQLITE_OK ? size : size / 2;
    const auto written = real->pMethods->xWrite(real, bytes, length, at);
    if (written == SQLITE_OK && shim(file).path)
        g_disk->note(shim(file).path,
            {FaultyDisk::Change::Kind::Write, at,
                {static_cast<const char *>(bytes), static_cast<std::size_t>(length)}});
    return met == SQLITE_OK ? written : met;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const auto met = g_disk->meet(); met != SQLITE_OK)
        return met;
    auto *real = shim(file).real();
    const auto cut = real->pMethods->xTruncate(real, size);
    if (cut == SQLITE_OK && shim(file).path)
        g_disk->note(shim(file).path, {FaultyDisk::Change::Kind::Truncate, size, {}});
    return cut;
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const auto met = g_disk->meet(); met != SQLITE_OK)
        return met;
    auto *real = shim(file).real();
    const auto synced = real->pMethods->xSync(real, flags);
    if (synced == SQLITE_OK && shim(file).path)
        g_disk->noteSync(shim(file).path);
    return synced;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    auto *real = shim(file).real();
    return real->pMethods->xFileSize(real, size);
}

int lockFile(sqlite3_file *file, int level)
{
    auto *real = shim(file).real();
    return real->pMethods->xLock(real, level);
}

int unlockFile(sqlite3_file *file, int level)
{
    auto *real = shim(file).real();
    return real->pMethods->xUnlock(real, level);
}

int checkLock(sqlite3_file *file, int *held)
{
    auto *real = shim(file).real();
    return real->pMethods->xCheckReservedLock(real, held);
}

int control(sqlite3_file *file, int what, void *argument)
{
    auto *real = shim(file).real();
    return real->pMethods->xFileControl(real, what, argument);
}

int sectorSize(sqlite3_file *file)
{
    auto *real = shim(file).real();
    return real->pMethods->xSectorSize(real);
}

int characteristics(sqlite3_file *file)
{
    auto *real = shim(file).real();
    return real->pMethods->xDeviceCharacteristics(real);
}

constexpr sqlite3_io_methods kMethods{1, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile,
    lockFile, unlockFile, checkLock, control, sectorSize, characteristics, nullptr, nullptr, nullptr, nullptr,
    nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *gotFlags)
{
    auto &opened = *new (file) ShimFile{{nullptr}, path};
    if (path)
        g_disk->remember(path);
    const auto code = g_real->xOpen(g_real, path, opened.real(), flags, gotFlags);
    opened.base.pMethods = opened.real()->pMethods ? &kMethods : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    if (const auto met = g_disk->meet(); met != SQLITE_OK)
        return met;
    const auto deleted = g_real->xDelete(g_real, path, syncFolder);
    if (deleted == SQLITE_OK)
        g_disk->note(path, {FaultyDisk::Change::Kind::Delete, 0, {}});
    return deleted;
}

sqlite3_vfs &vfs()
{
    static sqlite3_vfs shim;
    return shim;
}

} // namespace

void registerFaultyVfs(FaultyDisk *disk)
{
    g_disk = disk;
    g_real = sqlite3_vfs_find(nullptr);
    vfs() = *g_real;
    vfs().pNext = nullptr;
    vfs().zName = "faulty";
    vfs().szOsFile = static_cast<int>(sizeof(ShimFile)) + g_real->szOsFile;
    vfs().xOpen = openFile;
    vfs().xDelete = deleteFile;
    sqlite3_vfs_register(&vfs(), 1);
}

void unregisterFaultyVfs()
{
    sqlite3_vfs_unregister(&vfs());
    sqlite3_vfs_register(g_real, 1);
}

} // namespace bangdiem::testing
