// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <memory>

class QLockFile;

namespace bangdiem {

/// The private copies of evidence that this run of the program shows or hands to other programs: each alone
/// in a folder with a random name that only this user may enter. They are removed at the end, and those of
/// runs that crashed by the next one; those of programs that still run stay.
class PrivateCopies
{
public:
    /// `folder` holds the copies of all runs; it is made when the first copy is. Sweeps.
    explicit PrivateCopies(std::filesystem::path folder);
    ~PrivateCopies();
    PrivateCopies(const PrivateCopies &) = delete;
    PrivateCopies &operator=(const PrivateCopies &) = delete;

    /// A path for a new file of that name, made safe, where nothing is yet. Errors: PermissionDenied,
    /// DiskFull, IoFailure.
    Result<std::filesystem::path> newPlace(std::string_view name);
    /// Only readable from now on. Errors: as newPlace().
    static Result<void> protect(const std::filesystem::path &copy);

    void remove(const std::filesystem::path &copy); ///< What newPlace() gave.
    void removeAll(); ///< Those of this run.

private:
    void sweep() const;
    Result<void> begin();

    std::filesystem::path m_all;
    std::filesystem::path m_mine; ///< Empty until there is a copy.
    std::unique_ptr<QLockFile> m_lock; ///< Says that this run goes on.
};

} // namespace bangdiem
