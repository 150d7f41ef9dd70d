// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/cohorts.h"
#include "register/intakenotes.h"
#include "register/records.h"
#include "register/registerlog.h"
#include "register/registerstate.h"
#include "register/storedfiles.h"
#include "review/agencyname.h"
#include "review/reviewjson.h"
#include "review/revisions.h"

#include <set>

#include <nlohmann/json.hpp>

namespace bangdiem {

namespace {

/// The submission as it begins: nothing decided.
SubmissionRecord newRecord(const Incoming &file, const Rubric &rules, const Author &author)
{
    const auto &dossier = file.dossier->dossier();
    const auto sheets = compared(dossier, rules, {});
    SubmissionRecord record;
    record.dossier = dossier.id;
    record.revision = dossier.revision;
    record.fingerprint = file.dossier->sealedAs();
    record.rubric = dossier.rules().id;
    record.year = dossier.heading.assessment.year;
    record.agency = dossier.heading.agency;
    record.agencyKey = agencyKey(record.agency);
    record.staff = dossier.heading.assessment.staff;
    record.fileName = file.fileName;
    record.sha256 = file.sha256;
    record.judgement = file.judgement;
    record.receivedAt = author.now;
    record.self = sheets.self.total.score;
    record.selfSections = sectionPoints(sheets.self);
    record.selfMaxima = ownMaxima(sheets.self);
    takePoints(record, sheets);
    record.criteria = rules.criteria.size();
    return record;
}

std::string receivedJson(const SubmissionRecord &record)
{
    const nlohmann::ordered_json json{{"dossier", record.dossier}, {"revision", record.revision},
        {"fingerprint", record.fingerprint}, {"file", record.fileName}, {"sha256", record.sha256},
        {"verdict", standingName(record.judgement.standing)}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<void> insertFacts(Database &database, std::int64_t number, const Dossier &dossier)
{
    const auto facts = factsOf(dossier);
    const auto &criteria = dossier.rules().criteria;
    for (const auto &document : facts.documents)
        if (auto done = database.run("INSERT INTO cited_document (submission, criterion, document, written) "
                                     "VALUES (?, ?, ?, ?)",
                number, criteria[document.criterion].id, document.key, document.number);
            !done)
            return tl::unexpected(done.error());
    for (const auto &file : facts.files)
        if (auto done
            = database.run("INSERT INTO cited_file (submission, criterion, sha256, name) VALUES (?, ?, ?, ?)",
                number, criteria[file.criterion].id, file.sha256, file.name);
            !done)
            return tl::unexpected(done.error());
    for (const auto &figure : facts.figures) {
        const auto &row = criteria[figure.criterion];
        if (auto done = database.run(
                "INSERT INTO given_figure (submission, criterion, figure, amount) VALUES (?, ?, ?, ?)",
                number, row.id, row.figures[figure.figure].name, figure.value);
            !done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// The submission of this dossier that is in force; 0: there is none.
Result<std::int64_t> currentOf(Database &database, const std::string &dossier)
{
    return database.number(
        "SELECT number FROM submission WHERE dossier = ? AND superseded_by IS NULL", dossier);
}

/// Why a revision may not take the place of `before`.
Result<void> checkSuccession(const SubmissionRecord &before, const SubmissionRecord &record)
{
    const auto revision = std::to_string(before.revision);
    if (before.revision == record.revision)
        return fail(ErrorCode::SubmissionDiffers, {}, {revision, before.fingerprint});
    if (before.revision > record.revision)
        return fail(ErrorCode::SubmissionOlder, {}, {std::to_string(record.revision), revision});
    if (before.state == ReviewState::Closed)
        return fail(ErrorCode::SubmissionClosed, {}, {revision});
    return {};
}

} // namespace

/// Takes files in within one writing.
class Receiving
{
public:
    Receiving(Register::State &state, Writing &writing, KnownAgencies agencies)
        : m_state(state)
        , m_database(*state.database)
        , m_writing(writing)
        , m_agencies(std::move(agencies))
    {
    }

    /// Errors: of the database only; what is wrong with the file stands in the reception.
    Result<Reception> receive(const Incoming &file)
    {
        Reception reception{file.fileName, Reception::Outcome::Refused, {}, 0, {}, {}, file.judgement};
        auto done = decide(file, reception);
        if (!done && isOfDatabase(done.error().code))
            return tl::unexpected(done.error());
        if (!done) {
            reception.outcome = Reception::Outcome::Refused;
            reception.why = done.error();
            auto dropped = dropUnused(m_database, file.sha256).and_then([&] { return note(reception); });
            if (!dropped)
                return tl::unexpected(dropped.error());
        }
        return reception;
    }

    /// After all files: the points that follow from all of them together.
    Result<void> finish()
    {
        for (const auto &sheet : m_cohorts)
            if (auto done = finishCohort(m_state, m_writing, sheet); !done)
                return done;
        return {};
    }

    /// A file that was refused stands in the log with its reason.
    Result<void> note(const Reception &refused)
    {
        const auto name = refused.why ? std::string(errorName(refused.why->code)) : std::string();
        const auto text = refused.why ? describe(*refused.why, Language::Vietnamese) : std::string();
        const nlohmann::ordered_json json{{"code", name}, {"message", text}};
        return m_writing.add("refused", std::nullopt, refused.file, {},
            json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    }

private:
    static bool isOfDatabase(ErrorCode code) { return errorKind(code) == ErrorKind::Machine; }

    Result<void> decide(const Incoming &file, Reception &reception)
    {
        const auto &dossier = file.dossier->dossier();
        if (dossier.part)
            return fail(ErrorCode::PartNotSealed);
        if (file.dossier->sealedAs().empty())
            return fail(ErrorCode::DossierNotSealed);
        const auto rules = m_state.rubric(dossier.rules().id);
        if (!rules)
            return tl::unexpected(rules.error());
        if (!*rules || (*rules)->sha256 != dossier.rubric->sha256)
            return fail(ErrorCode::SubmissionOtherRubric, {}, {dossier.rules().id});
        auto record = newRecord(file, (*rules)->rubric, m_writing.author());
        const auto known
            = m_database.number("SELECT number FROM submission WHERE dossier = ? AND fingerprint = ?",
                record.dossier, record.fingerprint);
        if (!known)
            return tl::unexpected(known.error());
        if (*known > 0) {
            reception.outcome = Reception::Outcome::Known;
            reception.submission = *known;
            reception.notes = m_agencies.notesOn(record);
            return dropUnused(m_database, file.sha256);
        }
        auto taken = take(file, std::move(record), reception);
        if (taken && needsCohort((*rules)->rubric))
            m_cohorts.insert({dossier.rules().id, dossier.heading.assessment.year});
        return taken;
    }

    Result<void> take(const Incoming &file, SubmissionRecord record, Reception &reception)
    {
        const auto current = currentOf(m_database, record.dossier);
        if (!current)
            return tl::unexpected(current.error());
        std::optional<SubmissionRecord> before;
        if (*current > 0) {
            auto read = readRecord(m_database, *current);
            if (!read)
                return tl::unexpected(read.error());
            if (auto follows = checkSuccession(*read, record); !follows)
                return follows;
            before = *std::move(read);
        }
        record.number = m_writing.newSubmission();
        record.state = before ? ofNextRevision(before->state) : ReviewState::Received;
        record.group = before ? before->group : std::string();
        auto done
            = insertRecord(m_database, record)
                  .and_then([&] { return insertFacts(m_database, record.number, file.dossier->dossier()); })
                  .and_then([&] {
                      const auto &dossier = file.dossier->dossier();
                      return insertMeasures(m_database, record.number, dossier, dossier.rules());
                  })
                  .and_then(
                      [&] { return m_writing.add("received", record.number, {}, {}, receivedJson(record)); });
        if (done && before)
            done = supersede(*before, record, file);
        if (!done)
            return done;
        reception.outcome = Reception::Outcome::Taken;
        reception.submission = record.number;
        reception.supersedes = before ? std::optional(before->number) : std::nullopt;
        reception.notes = m_agencies.notesOn(record);
        m_agencies.add(record);
        return {};
    }

    Result<void> supersede(SubmissionRecord &before, SubmissionRecord &record, const Incoming &file)
    {
        before.supersededBy = record.number;
        ++before.version;
        auto done = updateRecord(m_database, before).and_then([&] {
            return m_writing.add("superseded", before.number, {}, std::string(stateName(before.state)),
                std::to_string(record.number));
        });
        return done ? carry(before, record, file) : done;
    }

    /// What was decided on rows that say the same in both revisions.
    Result<void> carry(const SubmissionRecord &before, SubmissionRecord &record, const Incoming &file)
    {
        const auto &dossier = file.dossier->dossier();
        const auto rows = readRows(m_database, before.number, dossier.rules());
        if (!rows)
            return tl::unexpected(rows.error());
        const auto review = reviewOf(*rows);
        if (countDecided(review) == 0)
            return {};
        const auto older = openStored(m_database, before.sha256, m_state.copies);
        if (!older)
            return tl::unexpected(older.error());
        const auto carried = carriedReview(review, (*older)->dossier(), dossier);
        for (std::size_t i = 0; i < carried.rows.size(); ++i)
            if (carried.rows[i].verdict)
                if (auto written = carryRow(record.number, dossier.rules().criteria[i].id, (*rows)[i]);
                    !written)
                    return written;
        takePoints(record, compared(dossier, dossier.rules(), carried));
        record.decided = countDecided(carried);
        return updateRecord(m_database, record);
    }

    Result<void> carryRow(std::int64_t number, const std::string &criterion, StoredRow row)
    {
        row.version = 1;
        return writeRow(m_database, number, criterion, row).and_then([&] {
            return m_writing.add("carried", number, criterion, {}, toJson(row.review));
        });
    }

    Register::State &m_state;
    Database &m_database;
    Writing &m_writing;
    KnownAgencies m_agencies;
    std::set<SheetYearKey> m_cohorts; ///< Where something came that is compared with others.
};

Result<std::vector<Reception>> Register::receive(std::span<const Incoming> files, const Author &author)
{
    auto &state = *m_state;
    std::vector<Reception> receptions;
    const auto prepare = [&]() -> Result<void> {
        for (const auto &file : files)
            if (auto stored = storeFile(*state.database, file.bytes, file.sha256, file.size); !stored)
                return stored;
        return {};
    };
    const auto change = [&](Writing &writing) -> Result<void> {
        receptions.clear();
        auto agencies = KnownAgencies::read(*state.database);
        if (!agencies)
            return tl::unexpected(agencies.error());
        Receiving receiving(state, writing, *std::move(agencies));
        for (const auto &file : files) {
            auto reception = receiving.receive(file);
            if (!reception)
                return tl::unexpected(reception.error());
            receptions.push_back(*std::move(reception));
        }
        return receiving.finish();
    };
    if (auto done = writeAs(*state.database, author, change, prepare); !done)
        return tl::unexpected(done.error());
    return receptions;
}

Result<void> Register::noteRefused(std::span<const Reception> refused, const Author &author)
{
    auto &state = *m_state;
    return writeAs(*state.database, author, [&](Writing &writing) -> Result<void> {
        Receiving receiving(state, writing, {});
        for (const auto &reception : refused)
            if (auto noted = receiving.note(reception); !noted)
                return noted;
        return {};
    });
}

} // namespace bangdiem
