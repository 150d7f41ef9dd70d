// SPDX-License-Identifier: GPL-3.0-or-later
// What looks wrong beside other submissions.
#include "register/records.h"
#include "register/registerstate.h"

#include "review/agencyname.h"

#include <algorithm>
#include <set>

namespace bangdiem {

namespace {

constexpr std::size_t kMostShared = 20; ///< Of one row; a form that everyone attaches says nothing.

/// Finds them with a constant number of statements.
class Beside
{
public:
    Beside(Database &database, const OpenedSubmission &submission)
        : m_database(database)
        , m_record(submission.record)
        , m_rubric(submission.rules->rubric)
        , m_facts(factsOf(submission.dossier()))
    {
    }

    Result<std::vector<PeerWarning>> find()
    {
        auto done = ownOnes()
                        .and_then([this] { return sharedDocuments(); })
                        .and_then([this] { return sharedFiles(); })
                        .and_then([this] { return figures(); })
                        .and_then([this] { return lastYear(); });
        if (!done)
            return tl::unexpected(done.error());
        std::ranges::stable_sort(m_warnings, {}, criterionOf);
        return std::move(m_warnings);
    }

private:
    /// What the same agency sent in this year and the year before.
    Result<void> ownOnes()
    {
        const auto take = [this](const Row &row) {
            if (!isSameAgency(row.text(1), m_record.agency))
                return;
            m_own.insert(row.integer(0));
            if (row.text(2) == m_record.rubric && row.integer(3) == m_record.year - 1)
                m_lastYear = row.integer(0);
        };
        return m_database.each("SELECT number, agency, rubric, year FROM submission "
                               "WHERE (year = ? OR year = ?) AND superseded_by IS NULL ORDER BY number",
            take, m_record.year, m_record.year - 1);
    }

    /// Another agency's row with the same document or file.
    template <typename Shared> void addShared(const Row &row)
    {
        const auto criterion = findCriterion(m_rubric, row.text(0));
        const auto isOfRow = [&](const PeerWarning &known) {
            return std::holds_alternative<Shared>(known) && criterionOf(known) == *criterion;
        };
        if (criterion && !m_own.contains(row.integer(4))
            && static_cast<std::size_t>(std::ranges::count_if(m_warnings, isOfRow)) < kMostShared)
            m_warnings.emplace_back(Shared{*criterion, row.text(1), row.text(2), row.text(3)});
    }

    Result<void> sharedDocuments()
    {
        return m_database.each(
            "SELECT mine.criterion, mine.written, other.agency, theirs.criterion, other.number FROM "
            "cited_document mine "
            "JOIN cited_document theirs ON theirs.document = mine.document "
            "JOIN submission other ON other.number = theirs.submission "
            "WHERE mine.submission = ? AND other.year = ? AND other.superseded_by IS NULL ORDER BY "
            "other.number, theirs.criterion, mine.criterion",
            [this](const Row &row) { addShared<peer::SharedDocument>(row); }, m_record.number, m_record.year);
    }

    Result<void> sharedFiles()
    {
        return m_database.each(
            "SELECT mine.criterion, mine.name, other.agency, theirs.criterion, other.number FROM cited_file "
            "mine "
            "JOIN cited_file theirs ON theirs.sha256 = mine.sha256 "
            "JOIN submission other ON other.number = theirs.submission "
            "WHERE mine.submission = ? AND other.year = ? AND other.superseded_by IS NULL ORDER BY "
            "other.number, theirs.criterion, mine.criterion",
            [this](const Row &row) { addShared<peer::SharedFile>(row); }, m_record.number, m_record.year);
    }

    std::optional<std::pair<std::size_t, std::size_t>> placeOf(const Row &row) const
    {
        const auto criterion = findCriterion(m_rubric, row.text(0));
        const auto figure = criterion ? findFigure(m_rubric.criteria[*criterion], row.text(1)) : std::nullopt;
        return figure ? std::optional(std::pair(*criterion, *figure)) : std::nullopt;
    }

    Result<void> figures()
    {
        std::vector<PeerFigure> others;
        const auto take = [&](const Row &row) {
            if (const auto place = m_own.contains(row.integer(4)) ? std::nullopt : placeOf(row))
                others.push_back({place->first, place->second, row.integer(2), row.integer(3)});
        };
        auto done
            = m_database.each("SELECT given.criterion, given.figure, given.amount, other.staff, other.number "
                              "FROM given_figure given "
                              "JOIN submission other ON other.number = given.submission "
                              "WHERE other.rubric = ? AND other.year = ? AND other.superseded_by IS NULL",
                take, m_record.rubric, m_record.year);
        if (done)
            std::ranges::copy(farOff(m_facts, others), std::back_inserter(m_warnings));
        return done;
    }

    Result<void> lastYear()
    {
        LastYear last;
        if (m_lastYear == 0)
            return {};
        const auto takeFigure = [&](const Row &row) {
            if (const auto place = placeOf(row))
                last.facts.figures.push_back({place->first, place->second, row.integer(2)});
        };
        const auto takeFile = [&](const Row &row) {
            if (const auto criterion = findCriterion(m_rubric, row.text(0)))
                last.facts.files.push_back({*criterion, row.text(1), row.text(2)});
        };
        auto done = m_database.each("SELECT criterion, figure, amount FROM given_figure WHERE submission = ?",
            takeFigure, m_lastYear);
        if (done)
            done = m_database.each(
                "SELECT criterion, sha256, name FROM cited_file WHERE submission = ?", takeFile, m_lastYear);
        if (!done)
            return done;
        const auto rows = readRows(m_database, m_lastYear, m_rubric);
        if (!rows)
            return tl::unexpected(rows.error());
        last.review = reviewOf(*rows);
        std::ranges::copy(comparedWithLastYear(m_facts, last), std::back_inserter(m_warnings));
        return {};
    }

    Database &m_database;
    const SubmissionRecord &m_record;
    const Rubric &m_rubric;
    Facts m_facts;
    std::set<std::int64_t> m_own; ///< Submissions of the same agency, by its name.
    std::int64_t m_lastYear = 0; ///< The latest of them of this sheet in the year before; 0: there is none.
    std::vector<PeerWarning> m_warnings;
};

} // namespace

Result<std::vector<PeerWarning>> Register::warnings(const OpenedSubmission &submission)
{
    auto &database = *m_state->database;
    return database.readOne([&] { return Beside(database, submission).find(); });
}

} // namespace bangdiem
