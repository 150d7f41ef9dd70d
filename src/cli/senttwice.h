// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "register/submissionrecord.h"

#include <map>

namespace bangdiem::cli {

/// Submissions of one agency, by its name, for the same sheet and year. Only one of them can be closed.
class SentTwice
{
public:
    /// Those that a later revision replaced are left out.
    explicit SentTwice(const std::vector<SubmissionRecord> &records);
    explicit SentTwice(const std::vector<RankedAgency> &ranking); ///< Of one sheet and year.

    /// Says in the JSON of a submission which others there are.
    void addTo(Json &json, std::int64_t submission) const;
    /// A line for each agency.
    std::string text(Language language) const;

private:
    struct Agency {
        std::string name;
        std::vector<std::int64_t> submissions;
    };
    void add(const std::string &sheet, const std::string &agency, std::int64_t submission);

    std::map<std::string, Agency> m_agencies; ///< By sheet, year and accentedAgencyKey().
    std::map<std::int64_t, std::string> m_keys; ///< Of each submission.
};

} // namespace bangdiem::cli
