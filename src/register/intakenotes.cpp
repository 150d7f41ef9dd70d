// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/intakenotes.h"

#include "base/text.h"
#include "review/agencyname.h"

#include <algorithm>

namespace bangdiem {

std::string_view noteName(IntakeNote::Kind kind)
{
    switch (kind) {
    case IntakeNote::Kind::AgencyTwice:
        return "agency-twice";
    case IntakeNote::Kind::OtherSpelling:
        return "other-spelling";
    case IntakeNote::Kind::AlikeName:
        return "alike-name";
    case IntakeNote::Kind::OtherSheet:
        break;
    }
    return "other-sheet";
}

std::string word(const IntakeNote &note, Language language)
{
    const bool isVietnamese = language == Language::Vietnamese;
    const auto say = [&](std::string_view vietnamese, std::string_view english) {
        return filled(isVietnamese ? vietnamese : english, {std::to_string(note.submission), note.other});
    };
    switch (note.kind) {
    case IntakeNote::Kind::AgencyTwice:
        return say("cơ quan này đã có một hồ sơ khác cùng bảng, cùng năm: hồ sơ số {0}",
            "the agency has another dossier of this sheet and year: submission {0}");
    case IntakeNote::Kind::OtherSpelling:
        return say("hồ sơ số {0} viết tên cơ quan này là “{1}”", "submission {0} spells this agency “{1}”");
    case IntakeNote::Kind::AlikeName:
        return say("tên cơ quan gần giống “{1}” của hồ sơ số {0}; hãy xem có phải là một",
            "the name is nearly “{1}” of submission {0}; are they the same?");
    case IntakeNote::Kind::OtherSheet:
        break;
    }
    return say("cơ quan này dùng bảng khác ở hồ sơ số {0}: {1}",
        "the agency has another sheet in submission {0}: {1}");
}

Result<KnownAgencies> KnownAgencies::read(Database &database)
{
    KnownAgencies agencies;
    const auto take = [&](const Row &row) {
        const auto agency = row.text(2);
        agencies.m_known.push_back({row.integer(0), row.text(1), agency, row.text(3),
            accentedAgencyKey(agency), row.text(4), static_cast<int>(row.integer(5))});
    };
    return database
        .each("SELECT number, dossier, agency, agency_key, rubric, year FROM submission "
              "WHERE superseded_by IS NULL ORDER BY number",
            take)
        .map([&] { return std::move(agencies); });
}

void KnownAgencies::add(const SubmissionRecord &record)
{
    std::erase_if(m_known, [&](const Known &known) { return known.dossier == record.dossier; });
    m_known.push_back({record.number, record.dossier, record.agency, record.agencyKey,
        accentedAgencyKey(record.agency), record.rubric, record.year});
}

std::vector<IntakeNote> KnownAgencies::notesOn(const SubmissionRecord &record) const
{
    using Kind = IntakeNote::Kind;
    std::vector<IntakeNote> notes;
    const auto addOnce = [&](Kind kind, std::int64_t number, const std::string &other) {
        if (std::ranges::find(notes, kind, &IntakeNote::kind) == notes.end())
            notes.push_back({kind, number, other});
    };
    const auto key = accentedAgencyKey(record.agency);
    for (const auto &known : m_known) {
        if (known.dossier == record.dossier)
            continue;
        if (known.accentedKey != key) {
            if (known.key == record.agencyKey || areAlike(known.key, record.agencyKey))
                addOnce(Kind::AlikeName, known.number, known.agency);
            continue;
        }
        if (known.agency != record.agency)
            addOnce(Kind::OtherSpelling, known.number, known.agency);
        if (known.rubric == record.rubric && known.year == record.year)
            addOnce(Kind::AgencyTwice, known.number, known.agency);
        if (known.rubric != record.rubric && (known.year == record.year || known.year + 1 == record.year))
            addOnce(Kind::OtherSheet, known.number, known.rubric);
    }
    return notes;
}

} // namespace bangdiem
