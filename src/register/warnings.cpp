// SPDX-License-Identifier: GPL-3.0-or-later
// What looks wrong beside other submissions.
#include "register/records.h"
#include "register/registerstate.h"

#include <algorithm>

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
        auto done = sharedDocuments()
                        .and_then([this] { return sharedFiles(); })
                        .and_then([this] { return figures(); })
                        .and_then([this] { return lastYear(); });
        if (!done)
            return tl::unexpected(done.error());
        std::ranges::stable_sort(m_warnings, {}, criterionOf);
        return std::move(m_warnings);
    }

private:
    /// Another agency's row with the same document or file.
    template <typename Shared> void addShared(const Row &row)
    {
        const auto criterion = findCriterion(m_rubric, row.text(0));
        const auto isOfRow = [&](const PeerWarning &known) {
            return std::holds_alternative<Shared>(known) && criterionOf(known) == *criterion;
        };
        if (criterion && static_cast<std::size_t>(std::ranges::count_if(m_warnings, isOfRow)) < kMostShared)
            m_warnings.emplace_back(Shared{*criterion, row.text(1), row.text(2), row.text(3)});
    }

    Result<void> sharedDocuments()
    {
        return m_database.each(
            "SELECT mine.criterion, mine.written, other.agency, theirs.criterion FROM cited_document mine "
            "JOIN cited_document theirs ON theirs.document = mine.document "
            "JOIN submission other ON other.number = theirs.submission "
            "WHERE mine.submission = ? AND other.year = ? AND other.agency_key <> ? "
            "AND other.superseded_by IS NULL ORDER BY other.number, theirs.criterion, mine.criterion",
            [this](const Row &row) { addShared<peer::SharedDocument>(row); }, m_record.number, m_record.year,
            m_record.agencyKey);
    }

    Result<void> sharedFiles()
    {
        return m_database.each(
            "SELECT mine.criterion, mine.name, other.agency, theirs.criterion FROM cited_file mine "
            "JOIN cited_file theirs ON theirs.sha256 = mine.sha256 "
            "JOIN submission other ON other.number = theirs.submission "
            "WHERE mine.submission = ? AND other.year = ? AND other.agency_key <> ? "
            "AND other.superseded_by IS NULL ORDER BY other.number, theirs.criterion, mine.criterion",
            [this](const Row &row) { addShared<peer::SharedFile>(row); }, m_record.number, m_record.year,
            m_record.agencyKey);
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
            if (const auto place = placeOf(row))
                others.push_back({place->first, place->second, row.integer(2), row.integer(3)});
        };
        auto done = m_database.each(
            "SELECT given.criterion, given.figure, given.amount, other.staff FROM given_figure given "
            "JOIN submission other ON other.number = given.submission "
            "WHERE other.rubric = ? AND other.year = ? AND other.agency_key <> ? "
            "AND other.superseded_by IS NULL",
            take, m_record.rubric, m_record.year, m_record.agencyKey);
        if (done)
            std::ranges::copy(farOff(m_facts, others), std::back_inserter(m_warnings));
        return done;
    }

    Result<void> lastYear()
    {
        LastYear last;
        const auto number = m_database.number(
            "SELECT number FROM submission WHERE rubric = ? AND year = ? AND agency_key = ? "
            "AND superseded_by IS NULL ORDER BY number DESC",
            m_record.rubric, m_record.year - 1, m_record.agencyKey);
        if (!number || *number == 0)
            return number.map([](std::int64_t) {});
        const auto takeFigure = [&](const Row &row) {
            if (const auto place = placeOf(row))
                last.facts.figures.push_back({place->first, place->second, row.integer(2)});
        };
        const auto takeFile = [&](const Row &row) {
            if (const auto criterion = findCriterion(m_rubric, row.text(0)))
                last.facts.files.push_back({*criterion, row.text(1), row.text(2)});
        };
        auto done = m_database.each(
            "SELECT criterion, figure, amount FROM given_figure WHERE submission = ?", takeFigure, *number);
        if (done)
            done = m_database.each(
                "SELECT criterion, sha256, name FROM cited_file WHERE submission = ?", takeFile, *number);
        if (!done)
            return done;
        const auto rows = readRows(m_database, *number, m_rubric);
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
    std::vector<PeerWarning> m_warnings;
};

} // namespace

Result<std::vector<PeerWarning>> Register::warnings(const OpenedSubmission &submission)
{
    auto &database = *m_state->database;
    return database.readOne([&] { return Beside(database, submission).find(); });
}

} // namespace bangdiem
