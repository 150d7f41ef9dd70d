// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/records.h"

#include "register/joinedsql.h"
#include "register/registerlog.h"

#include <algorithm>
#include <charconv>

#include <nlohmann/json.hpp>

namespace bangdiem {

namespace {

using Json = nlohmann::ordered_json;

constexpr char kSelect[]
    = "SELECT number, dossier, revision, fingerprint, rubric, year, agency, agency_key, staff, file_name, "
      "sha256, verdict, judgement, state, version, superseded_by, received_at, self, recomputed, reviewed, "
      "self_sections, reviewed_sections, criteria, decided, questions, closed_by, closed_at, agency_group, "
      "self_maxima, reviewed_maxima FROM submission ";
constexpr auto kSelectOne = joined(kSelect, "WHERE number = ?");
constexpr auto kSelectCurrent = joined(kSelect, "WHERE superseded_by IS NULL");
constexpr auto kSelectAll = joined(kSelect, "");

/// "310000;27500": points in units.
std::string sectionsText(const std::vector<Points> &sections)
{
    std::string text;
    for (const auto points : sections)
        text += (text.empty() ? "" : ";") + std::to_string(points.units());
    return text;
}

std::vector<Points> sectionsOf(const QByteArray &text)
{
    std::vector<Points> sections;
    sections.reserve(static_cast<std::size_t>(text.count(';')) + 1);
    const auto *end = text.constData() + text.size();
    for (const auto *at = text.constData(); at < end; ++at) {
        std::int64_t units = 0;
        at = std::from_chars(at, end, units).ptr;
        sections.push_back(Points::fromUnits(units));
    }
    return sections;
}

/// The total first.
std::optional<std::string> maximaText(const std::optional<Maxima> &maxima)
{
    if (!maxima)
        return std::nullopt;
    auto all = maxima->sections;
    all.insert(all.begin(), maxima->total);
    return sectionsText(all);
}

std::optional<Maxima> maximaOf(const Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    auto all = sectionsOf(row.bytes(column));
    if (all.empty())
        return Maxima();
    Maxima maxima{all.front(), {}};
    maxima.sections.assign(all.begin() + 1, all.end());
    return maxima;
}

Moment momentOf(std::int64_t seconds)
{
    return Moment(std::chrono::seconds(seconds));
}

std::optional<SealStanding> standingNamed(std::string_view name)
{
    for (const auto standing : {SealStanding::Valid, SealStanding::Indeterminate, SealStanding::Invalid})
        if (standingName(standing) == name)
            return standing;
    return std::nullopt;
}

std::string textAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Judgement judgementOf(SealStanding standing, const std::string &text)
{
    Judgement judgement{standing, {}, {}};
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return judgement;
    judgement.signer = textAt(json, "signer");
    for (const auto &reason : json.value("reasons", Json::array()))
        judgement.reasons.push_back({textAt(reason, "name"), textAt(reason, "vi"), textAt(reason, "en")});
    return judgement;
}

/// Null where a word is none of its kind.
std::optional<SubmissionRecord> recordOf(const Row &row)
{
    const auto standing = standingNamed(row.text(11));
    const auto state = reviewStateNamed(row.text(13));
    if (!standing || !state)
        return std::nullopt;
    SubmissionRecord record;
    record.number = row.integer(0);
    record.dossier = row.text(1);
    record.revision = static_cast<int>(row.integer(2));
    record.fingerprint = row.text(3);
    record.rubric = row.text(4);
    record.year = static_cast<int>(row.integer(5));
    record.agency = row.text(6);
    record.agencyKey = row.text(7);
    record.staff = row.integer(8);
    record.fileName = row.text(9);
    record.sha256 = row.text(10);
    record.judgement = judgementOf(*standing, row.text(12));
    record.state = *state;
    record.version = row.integer(14);
    if (!row.isNull(15))
        record.supersededBy = row.integer(15);
    record.receivedAt = momentOf(row.integer(16));
    record.self = Points::fromUnits(row.integer(17));
    record.recomputed = Points::fromUnits(row.integer(18));
    record.reviewed = Points::fromUnits(row.integer(19));
    record.selfSections = sectionsOf(row.bytes(20));
    record.reviewedSections = sectionsOf(row.bytes(21));
    record.criteria = static_cast<std::size_t>(row.integer(22));
    record.decided = static_cast<std::size_t>(row.integer(23));
    record.questions = static_cast<std::size_t>(row.integer(24));
    record.closedBy = row.text(25);
    if (!row.isNull(26))
        record.closedAt = momentOf(row.integer(26));
    record.group = row.text(27);
    record.selfMaxima = maximaOf(row, 28);
    record.reviewedMaxima = maximaOf(row, 29);
    return record;
}

std::optional<std::string> textOrNull(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<std::int64_t> secondsOrNull(const std::optional<Moment> &at)
{
    return at ? std::optional(secondsSince1970(*at)) : std::nullopt;
}

/// Gathers records; the first that makes no sense is an error.
class RecordList
{
public:
    void operator()(const Row &row)
    {
        if (auto record = recordOf(row))
            m_records.push_back(*std::move(record));
        else if (m_wrong == 0)
            m_wrong = row.integer(0);
    }
    Result<std::vector<SubmissionRecord>> take(const Database &database)
    {
        if (m_wrong > 0)
            return fail(ErrorCode::RegisterDamaged, database.place().name(),
                {"submission, " + std::to_string(m_wrong)});
        return std::move(m_records);
    }

private:
    std::vector<SubmissionRecord> m_records;
    std::int64_t m_wrong = 0;
};

StoredRow storedRow(const Row &row)
{
    StoredRow stored;
    if (!row.isNull(1))
        stored.review.verdict = verdictNamed(row.text(1));
    if (!row.isNull(2))
        stored.review.score = Points::fromUnits(row.integer(2));
    stored.review.comment = row.text(3);
    stored.version = row.integer(4);
    stored.reviewer = row.text(5);
    stored.at = momentOf(row.integer(6));
    return stored;
}

} // namespace

std::string toJson(const Judgement &judgement)
{
    Json json{{"signer", judgement.signer}, {"reasons", Json::array()}};
    for (const auto &reason : judgement.reasons)
        json["reasons"].push_back({{"name", reason.name}, {"vi", reason.vietnamese}, {"en", reason.english}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<SubmissionRecord>> readRecords(
    Database &database, std::optional<std::string> rubric, std::optional<int> year, bool withSuperseded)
{
    RecordList list;
    auto read = withSuperseded ? database.each(kSelectAll.data(), std::ref(list))
                               : database.each(kSelectCurrent.data(), std::ref(list));
    if (!read)
        return tl::unexpected(read.error());
    auto records = list.take(database);
    if (!records)
        return records;
    std::erase_if(*records, [&](const SubmissionRecord &record) {
        return (rubric && record.rubric != *rubric) || (year && record.year != *year);
    });
    std::ranges::sort(*records, [](const SubmissionRecord &a, const SubmissionRecord &b) {
        return std::tie(a.year, a.agencyKey, a.number) < std::tie(b.year, b.agencyKey, b.number);
    });
    return records;
}

Result<SubmissionRecord> readRecord(Database &database, std::int64_t number)
{
    RecordList list;
    if (auto read = database.each(kSelectOne.data(), std::ref(list), number); !read)
        return tl::unexpected(read.error());
    auto records = list.take(database);
    if (!records)
        return tl::unexpected(records.error());
    if (records->empty())
        return fail(ErrorCode::SubmissionUnknown, {}, {std::to_string(number)});
    return std::move(records->front());
}

Result<std::vector<Standing>> readStandings(Database &database, const std::string &rubric, int year)
{
    std::vector<Standing> standings;
    bool isWrong = false;
    const auto take = [&](const Row &row) {
        const auto state = reviewStateNamed(row.text(2));
        isWrong |= !state;
        standings.push_back({row.integer(0), row.text(1), state.value_or(ReviewState::Received),
            Points::fromUnits(row.integer(3)), Points::fromUnits(row.integer(4)), sectionsOf(row.bytes(5)),
            sectionsOf(row.bytes(6)), maximaOf(row, 7), maximaOf(row, 8)});
    };
    auto read = database.each(
        "SELECT number, agency, state, self, reviewed, self_sections, reviewed_sections, self_maxima, "
        "reviewed_maxima FROM submission "
        "WHERE rubric = ? AND year = ? AND superseded_by IS NULL",
        take, rubric, year);
    if (!read)
        return tl::unexpected(read.error());
    if (isWrong)
        return fail(ErrorCode::RegisterDamaged, database.place().name(), {"submission, state"});
    std::ranges::sort(standings, {}, &Standing::submission); // cheaper here than in the server
    return standings;
}

Result<void> insertRecord(Database &database, const SubmissionRecord &record)
{
    return database
        .run("INSERT INTO submission (number, dossier, revision, fingerprint, rubric, year, agency, "
             "agency_key, staff, file_name, sha256, verdict, judgement, state, version, received_at, self, "
             "recomputed, reviewed, self_sections, reviewed_sections, criteria, decided, questions, "
             "agency_group, self_maxima, reviewed_maxima) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            record.number, record.dossier, record.revision, record.fingerprint, record.rubric, record.year,
            record.agency, record.agencyKey, record.staff, record.fileName, record.sha256,
            standingName(record.judgement.standing), toJson(record.judgement), stateName(record.state),
            record.version, secondsSince1970(record.receivedAt), record.self.units(),
            record.recomputed.units(), record.reviewed.units(), sectionsText(record.selfSections),
            sectionsText(record.reviewedSections), record.criteria, record.decided, record.questions,
            textOrNull(record.group), maximaText(record.selfMaxima), maximaText(record.reviewedMaxima))
        .map([](std::int64_t) {});
}

Result<void> updateRecord(Database &database, const SubmissionRecord &record)
{
    return database
        .run("UPDATE submission SET state = ?, version = ?, superseded_by = ?, recomputed = ?, reviewed = ?, "
             "reviewed_sections = ?, decided = ?, questions = ?, closed_by = ?, closed_at = ?, "
             "agency_group = ?, reviewed_maxima = ? WHERE number = ?",
            stateName(record.state), record.version, record.supersededBy, record.recomputed.units(),
            record.reviewed.units(), sectionsText(record.reviewedSections), record.decided, record.questions,
            textOrNull(record.closedBy), secondsOrNull(record.closedAt), textOrNull(record.group),
            maximaText(record.reviewedMaxima), record.number)
        .map([](std::int64_t) {});
}

Result<void> updateMaxima(Database &database, const SubmissionRecord &record)
{
    return database
        .run("UPDATE submission SET self_maxima = ?, reviewed_maxima = ? WHERE number = ?",
            maximaText(record.selfMaxima), maximaText(record.reviewedMaxima), record.number)
        .map([](std::int64_t) {});
}

Result<std::vector<StoredRow>> readRows(Database &database, std::int64_t submission, const Rubric &rubric)
{
    std::vector<StoredRow> rows(rubric.criteria.size());
    const auto take = [&](const Row &row) {
        if (const auto criterion = findCriterion(rubric, row.text(0)))
            rows[*criterion] = storedRow(row);
    };
    return database
        .each("SELECT criterion, verdict, score, remark, version, reviewer, changed_at FROM row_review "
              "WHERE submission = ?",
            take, submission)
        .map([&] { return std::move(rows); });
}

Result<void> writeRow(
    Database &database, std::int64_t submission, const std::string &criterion, const StoredRow &row)
{
    const auto verdict
        = row.review.verdict ? std::optional(std::string(verdictName(*row.review.verdict))) : std::nullopt;
    const auto score = row.review.score ? std::optional(row.review.score->units()) : std::nullopt;
    const auto at = secondsSince1970(row.at);
    auto done = row.version == 1
        ? database.run("INSERT INTO row_review (submission, criterion, verdict, score, remark, version, "
                       "reviewer, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            submission, criterion, verdict, score, row.review.comment, row.version, row.reviewer, at)
        : database.run("UPDATE row_review SET verdict = ?, score = ?, remark = ?, version = ?, "
                       "reviewer = ?, changed_at = ? WHERE submission = ? AND criterion = ? AND version = ?",
            verdict, score, row.review.comment, row.version, row.reviewer, at, submission, criterion,
            row.version - 1);
    if (!done)
        return tl::unexpected(done.error());
    if (*done != 1)
        return fail(ErrorCode::RegisterDamaged, database.place().name(),
            {"row_review, " + std::to_string(submission) + "/" + criterion});
    return {};
}

} // namespace bangdiem
