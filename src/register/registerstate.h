// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/database.h"
#include "register/register.h"
#include "storage/privatecopies.h"

namespace bangdiem {

struct Register::State {
    std::unique_ptr<Database> database;
    std::shared_ptr<PrivateCopies> copies; ///< Shared with each submission that is open.
    std::map<std::string, std::shared_ptr<const CarriedRubric>> rubrics; ///< Read when they are asked for.

    /// The register's rubric of that id; null where it has none.
    Result<std::shared_ptr<const CarriedRubric>> rubric(const std::string &id);
    /// Brings record and rows of `submission` up to date. Inside a transaction.
    Result<void> refresh(OpenedSubmission &submission);
};

} // namespace bangdiem
