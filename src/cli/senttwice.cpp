// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/senttwice.h"

#include "cli/textout.h"
#include "review/agencyname.h"

namespace bangdiem::cli {

SentTwice::SentTwice(const std::vector<SubmissionRecord> &records)
{
    for (const auto &record : records)
        if (!record.supersededBy)
            add(record.rubric + '/' + std::to_string(record.year), record.agency, record.number);
}

SentTwice::SentTwice(const std::vector<RankedAgency> &ranking)
{
    for (const auto &[rank, standing] : ranking)
        add({}, standing.agency, standing.submission);
}

void SentTwice::add(const std::string &sheet, const std::string &agency, std::int64_t submission)
{
    auto key = sheet + '/' + accentedAgencyKey(agency);
    auto &known = m_agencies[key];
    if (known.submissions.empty())
        known.name = agency;
    known.submissions.push_back(submission);
    m_keys[submission] = std::move(key);
}

void SentTwice::addTo(Json &json, std::int64_t submission) const
{
    const auto key = m_keys.find(submission);
    if (key == m_keys.end())
        return;
    for (const auto other : m_agencies.at(key->second).submissions)
        if (other != submission)
            json["same_agency"].push_back(other);
}

std::string SentTwice::text(Language language) const
{
    std::string text;
    for (const auto &[key, agency] : m_agencies) {
        if (agency.submissions.size() < 2)
            continue;
        std::string numbers;
        for (const auto number : agency.submissions)
            numbers += (numbers.empty() ? "" : ", ") + std::to_string(number);
        text += say({"! hồ sơ số {} là của một cơ quan, cùng bảng và cùng năm: ",
                        "! the submissions {} are of one agency, sheet and year: "},
                    language, numbers)
            + onOneLine(agency.name) + '\n';
    }
    return text;
}

} // namespace bangdiem::cli
