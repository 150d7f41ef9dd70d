// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"

class QLockFile;

namespace bangdiem {

/// The right to edit one dossier: a small hidden file beside it, ".~lock.NAME#". A lock that a dead process
/// of this machine left behind is taken over. Released on destruction.
class EditLock
{
public:
    /// `file` as std::filesystem::canonical() gives it, so that links lead to the same lock.
    explicit EditLock(const std::filesystem::path &file);
    EditLock(EditLock &&) noexcept;
    EditLock &operator=(EditLock &&) noexcept;
    ~EditLock();

    bool isHeld() const; ///< By us.
    /// Who else holds it; none where we do, or where the place cannot be written.
    const std::optional<Holder> &holder() const { return m_holder; }
    void release();

private:
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Holder> m_holder;
};

} // namespace bangdiem
