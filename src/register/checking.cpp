// SPDX-License-Identifier: GPL-3.0-or-later
// The register held against itself.
#include "register/cohorts.h"
#include "register/records.h"
#include "register/registerlog.h"
#include "register/registerstate.h"
#include "register/storedfiles.h"
#include "review/reviewjson.h"

#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

namespace bangdiem {

namespace {

using Kind = RegisterFinding::Kind;

/// What the log says of one submission.
struct Logged {
    std::map<std::string, std::string> rows; ///< The last verdict on each, as JSON.
    std::string state; ///< The last that it entered; empty where it is as it came.
    std::string closedBy;
    std::string fingerprint;
    std::string sha256;
};

Logged loggedOf(const std::vector<LogEntry> &entries)
{
    Logged logged;
    for (const auto &entry : entries) {
        if (entry.what == "row" || entry.what == "carried")
            logged.rows[entry.target] = entry.became;
        if (entry.what == "state")
            logged.state = entry.became;
        if (entry.what == "closed")
            logged.closedBy = entry.who;
        if (entry.what != "received")
            continue;
        const auto json = nlohmann::json::parse(entry.became, nullptr, false);
        if (!json.is_object())
            continue;
        const auto textAt = [&](const char *key) {
            const auto found = json.find(key);
            return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
        };
        logged.fingerprint = textAt("fingerprint");
        logged.sha256 = textAt("sha256");
    }
    return logged;
}

std::string listed(const std::vector<Points> &points)
{
    std::string text;
    for (const auto one : points)
        text += (text.empty() ? "" : "; ") + toText(one);
    return text;
}

std::string listed(const std::optional<Maxima> &maxima)
{
    if (!maxima)
        return {};
    return listed(std::vector{maxima->total}) + (maxima->sections.empty() ? "" : "; ")
        + listed(maxima->sections);
}

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::RegisterDamaged;
}

/// Gathers what is wrong with one submission. Inside a transaction.
class SubmissionCheck
{
public:
    SubmissionCheck(Register::State &state, std::int64_t number, std::vector<RegisterFinding> &findings)
        : m_state(state)
        , m_number(number)
        , m_findings(findings)
    {
    }

    /// Errors: of the connection or the machine.
    Result<void> run()
    {
        auto record = readRecord(*m_state.database, m_number);
        if (!record)
            return orDamaged(record.error(), "record");
        m_record = *std::move(record);
        const auto rules = m_state.rubric(m_record.rubric);
        if (!rules)
            return orDamaged(rules.error(), "rubric");
        if (!*rules)
            return damaged("rubric");
        const auto rows = readRows(*m_state.database, m_number, (*rules)->rubric);
        if (!rows)
            return tl::unexpected(rows.error());
        const auto entries = readLog(*m_state.database, m_number);
        if (!entries)
            return tl::unexpected(entries.error());
        const auto logged = loggedOf(*entries);
        compareWithLog(logged);
        compareRows(*rows, (*rules)->rubric, logged);
        const auto file = openStored(*m_state.database, m_record.sha256, m_state.copies);
        if (!file)
            return orDamaged(file.error(), "file");
        compareWithDossier(**file);
        return comparePoints((*file)->dossier(), (*rules)->rubric, *rows);
    }

private:
    void add(Kind kind, std::string what, std::string stored = {}, std::string expected = {})
    {
        m_findings.push_back({kind, {}, {}, m_number, m_record.agency, std::move(what), std::move(stored),
            std::move(expected)});
    }
    Result<void> damaged(const char *what)
    {
        add(Kind::SubmissionDamaged, what);
        return {};
    }
    Result<void> orDamaged(const Error &error, const char *what)
    {
        return isDamage(error) ? damaged(what) : tl::unexpected(error);
    }

    void compare(const char *what, const std::string &stored, const std::string &expected)
    {
        if (stored != expected)
            add(Kind::RecordDiffers, what, stored, expected);
    }
    void comparePointsOf(const char *what, const std::vector<Points> &stored, const std::vector<Points> &now)
    {
        if (stored != now)
            add(Kind::PointsDiffer, what, listed(stored), listed(now));
    }
    /// The total first; empty where they are the rubric's.
    void compareMaxima(
        const char *what, const std::optional<Maxima> &stored, const std::optional<Maxima> &now)
    {
        if (stored != now)
            add(Kind::PointsDiffer, what, listed(stored), listed(now));
    }
    void compareCount(const char *what, std::size_t stored, std::size_t now)
    {
        if (stored != now)
            add(Kind::PointsDiffer, what, std::to_string(stored), std::to_string(now));
    }

    /// In which state it came, its log does not say: only that it was not closed.
    void compareWithLog(const Logged &logged)
    {
        compare("fingerprint", m_record.fingerprint, logged.fingerprint);
        compare("sha256", m_record.sha256, logged.sha256);
        if (!logged.state.empty() || m_record.state == ReviewState::Closed)
            compare("state", std::string(stateName(m_record.state)), logged.state);
        compare("closed_by", m_record.closedBy, logged.closedBy);
    }

    void compareRows(const std::vector<StoredRow> &rows, const Rubric &rubric, const Logged &logged)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto &id = rubric.criteria[i].id;
            const auto entry = logged.rows.find(id);
            const auto last = entry == logged.rows.end() ? std::string() : entry->second;
            if (const auto stored = toJson(rows[i].review); stored != last)
                add(Kind::RowDiffers, id, stored, last);
        }
    }

    void compareWithDossier(const DossierFile &file)
    {
        const auto &dossier = file.dossier();
        const auto &assessment = dossier.heading.assessment;
        compare("dossier", m_record.dossier, dossier.id);
        compare("revision", std::to_string(m_record.revision), std::to_string(dossier.revision));
        compare("fingerprint", m_record.fingerprint, file.sealedAs());
        compare("rubric", m_record.rubric, dossier.rules().id);
        compare("year", std::to_string(m_record.year), std::to_string(assessment.year));
        compare("agency", m_record.agency, dossier.heading.agency);
        compare("staff", std::to_string(m_record.staff), std::to_string(assessment.staff));
    }

    Result<void> comparePoints(
        const Dossier &dossier, const Rubric &rules, const std::vector<StoredRow> &rows)
    {
        const auto cohort = readCohort(*m_state.database, rules, m_record);
        if (!cohort)
            return tl::unexpected(cohort.error());
        const auto review = reviewOf(rows);
        const auto sheets = compared(dossier, rules, review, *cohort);
        auto now = m_record;
        takePoints(now, sheets);
        comparePointsOf("self", {m_record.self}, {sheets.self.total.score});
        comparePointsOf("self_sections", m_record.selfSections, sectionPoints(sheets.self));
        compareMaxima("self_maxima", m_record.selfMaxima, ownMaxima(sheets.self));
        compareMaxima("reviewed_maxima", m_record.reviewedMaxima, now.reviewedMaxima);
        // What a later revision replaced is compared with nobody any more: it stays as it was then.
        if (!m_record.supersededBy || !needsCohort(rules)) {
            comparePointsOf("recomputed", {m_record.recomputed}, {now.recomputed});
            comparePointsOf("reviewed", {m_record.reviewed}, {now.reviewed});
            comparePointsOf("reviewed_sections", m_record.reviewedSections, now.reviewedSections);
        }
        compareCount("criteria_count", m_record.criteria, rules.criteria.size());
        compareCount("decided", m_record.decided, countDecided(review));
        compareCount("questions", m_record.questions, countQuestions(review));
        return {};
    }

    Register::State &m_state;
    std::int64_t m_number;
    std::vector<RegisterFinding> &m_findings;
    SubmissionRecord m_record;
};

} // namespace

Result<RegisterCheck> Register::check()
{
    auto &state = *m_state;
    std::vector<std::int64_t> numbers;
    auto log = state.database->readOne([&] {
        numbers.clear();
        return state.database
            ->each("SELECT number FROM submission ORDER BY number",
                [&](const Row &row) { numbers.push_back(row.integer(0)); })
            .and_then([&] { return checkedLog(*state.database); });
    });
    if (!log)
        return tl::unexpected(log.error());
    RegisterCheck check{log->entries, static_cast<std::int64_t>(numbers.size()), std::move(log->findings)};
    for (const auto number : log->received)
        if (!std::ranges::binary_search(numbers, number))
            check.findings.push_back({Kind::SubmissionMissing, {}, {}, number});
    for (const auto number : numbers) {
        std::vector<RegisterFinding> found;
        auto done = state.database->read([&] {
            found.clear();
            return SubmissionCheck(state, number, found).run();
        });
        if (!done)
            return tl::unexpected(done.error());
        std::ranges::move(found, std::back_inserter(check.findings));
    }
    return check;
}

} // namespace bangdiem
