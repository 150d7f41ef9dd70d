// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/editlock.h"

#include "storage/paths.h"

#include <QLockFile>

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

} // namespace

EditLock::EditLock(const std::filesystem::path &file)
    : m_lock(std::make_unique<QLockFile>(toQString(lockPath(file))))
{
    // Age alone says nothing: a dossier stays open for days. Only a dead process loses its lock.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
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
