// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/privatecopies.h"

#include "storage/extract.h"
#include "storage/newfile.h"
#include "storage/paths.h"

#include <QLockFile>
#include <QUuid>

namespace bangdiem {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPrefix = "run-";

std::string randomName()
{
    return QUuid::createUuid().toString(QUuid::Id128).toStdString();
}

/// Beside the folder, so that it is there before it and goes after it.
std::unique_ptr<QLockFile> lockOf(const fs::path &folder)
{
    auto lock = std::make_unique<QLockFile>(toQString(folder) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // Age says nothing; only a dead process loses its lock.
    return lock;
}

/// A new folder that only this user may enter.
Result<void> makePrivate(const fs::path &folder)
{
    std::error_code error;
    if (!fs::create_directories(folder, error) && error)
        return tl::unexpected(systemError(error, folder));
    fs::permissions(folder, fs::perms::owner_all, error);
    if (error)
        return tl::unexpected(systemError(error, folder));
    return {};
}

} // namespace

PrivateCopies::PrivateCopies(fs::path folder)
    : m_all(std::move(folder))
{
    sweep();
}

PrivateCopies::~PrivateCopies()
{
    removeAll();
}

void PrivateCopies::sweep() const
{
    std::error_code error;
    for (fs::directory_iterator entry(m_all, error), end; !error && entry != end; entry.increment(error)) {
        const auto &path = entry->path();
        std::error_code ignored;
        if (!toUtf8(path.filename()).starts_with(kPrefix) || !entry->is_directory(ignored)
            || entry->is_symlink(ignored))
            continue;
        if (const auto lock = lockOf(path); lock->tryLock(0))
            fs::remove_all(path, ignored);
    }
}

Result<void> PrivateCopies::begin()
{
    if (auto made = makePrivate(m_all); !made)
        return made;
    auto folder = m_all / (std::string(kPrefix) + randomName());
    auto lock = lockOf(folder);
    if (!lock->tryLock(0))
        return fail(ErrorCode::PermissionDenied, toUtf8(folder));
    if (auto made = makePrivate(folder); !made)
        return made;
    m_lock = std::move(lock);
    m_mine = std::move(folder);
    return {};
}

Result<fs::path> PrivateCopies::newPlace(std::string_view name)
{
    if (m_mine.empty())
        if (auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
    const auto folder = m_mine / randomName();
    if (auto made = makePrivate(folder); !made)
        return tl::unexpected(made.error());
    return folder / toPath(safeFileName(name));
}

Result<void> PrivateCopies::protect(const fs::path &copy)
{
    std::error_code error;
    fs::permissions(copy, fs::perms::owner_read, error);
    if (error)
        return tl::unexpected(systemError(error, copy));
    return {};
}

void PrivateCopies::remove(const fs::path &copy)
{
    std::error_code ignored;
    if (!m_mine.empty() && copy.parent_path().parent_path() == m_mine)
        fs::remove_all(copy.parent_path(), ignored);
}

void PrivateCopies::removeAll()
{
    std::error_code ignored;
    if (!m_mine.empty())
        fs::remove_all(m_mine, ignored);
    m_mine.clear();
    m_lock.reset();
}

} // namespace bangdiem
