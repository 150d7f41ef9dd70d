// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/editlock.h"

#include "storage/paths.h"

#include <QLockFile>

#include <chrono>

namespace bangdiem {

namespace {

std::filesystem::path lockPath(const std::filesystem::path &file)
{
    auto name = std::filesystem::path(".~lock.");
    name += file.filename();
    name += "#";
    return file.parent_path() / name;
}

Holder holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {host.toStdString(), program.toStdString(), process};
}

/// Whoever makes the file locks it by the system and then writes who it is.
bool isNameless(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&process, &host, &program);
}

/// A lock without a name is one that is just being made, or its maker died at that: then nobody has it by the
/// system, which alone lets it be removed.
bool takesOver(QLockFile &lock)
{
    constexpr std::chrono::milliseconds kToWriteAName{100};
    return lock.tryLock(kToWriteAName) || (isNameless(lock) && lock.removeStaleLockFile() && lock.tryLock(0));
}

} // namespace

EditLock::EditLock(const std::filesystem::path &file)
    : m_lock(std::make_unique<QLockFile>(toQString(lockPath(file))))
{
    // Age alone says nothing: a dossier stays open for days. Only a dead process loses its lock.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0) || (isNameless(*m_lock) && takesOver(*m_lock)))
        return;
    if (m_lock->error() == QLockFile::LockFailedError)
        m_holder = holderOf(*m_lock);
}

EditLock::EditLock(EditLock &&) noexcept = default;
EditLock &EditLock::operator=(EditLock &&) noexcept = default;
EditLock::~EditLock() = default;

bool EditLock::isHeld() const
{
    return m_lock && m_lock->isLocked();
}

void EditLock::release()
{
    m_lock.reset();
}

} // namespace bangdiem
