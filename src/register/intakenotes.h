// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/database.h"
#include "register/register.h"

namespace bangdiem {

/// Whose submissions the register knows; what is remarkable about a new one is found among them.
class KnownAgencies
{
public:
    /// One statement.
    static Result<KnownAgencies> read(Database &database);

    std::vector<IntakeNote> notesOn(const SubmissionRecord &record) const;
    void add(const SubmissionRecord &record);

private:
    struct Known {
        std::int64_t number = 0;
        std::string dossier;
        std::string agency;
        std::string key;
        std::string accentedKey;
        std::string rubric;
        int year = 0;
    };
    std::vector<Known> m_known;
};

} // namespace bangdiem
