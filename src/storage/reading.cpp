// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading.h"

#include "base/memory.h"
#include "base/text.h"
#include "rubric/rubricreader.h"
#include "storage/cells.h"
#include "storage/fileformat.h"
#include "storage/hash.h"
#include "storage/partrows.h"
#include "storage/readanswers.h"
#include "storage/scanrows.h"
#include "storage/sealrows.h"
#include "storage/sqliteerror.h"

#include <algorithm>
#include <array>
#include <limits>

namespace bangdiem {

namespace {

constexpr auto kMaxInteger = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kIdBytes = 200;
constexpr std::size_t kHeadingBytes = 2'000;
constexpr std::size_t kLargeRubric = 500'000;
constexpr std::size_t kHistoryBytes = 8'000'000;

/// Reads one table after another into one value; a table may use what those before it gave.
class Reader
{
public:
    explicit Reader(const Connection &connection)
        : m_connection(connection)
    {
    }

    Result<Loaded> read(std::int64_t mostBesidesEvidence)
    {
        const auto done = contents()
                              .and_then([&] { return chunks(); })
                              .and_then([&] { return checkSize(mostBesidesEvidence); })
                              .and_then([&] { return rubric(); })
                              .and_then([&] { return units(); })
                              .and_then([&] { return heading(); })
                              .and_then([&] { return readSeals(m_connection, m_loaded); })
                              .and_then([&] { return readScans(m_connection, m_loaded); })
                              .and_then([&] { return readAnswers(m_connection, m_loaded); })
                              .and_then([&] { return readPart(m_connection, m_loaded); })
                              .and_then([&] { return changes(); });
        if (!done)
            return tl::unexpected(done.error());
        return std::move(m_loaded);
    }

private:
    Result<void> rubric();
    Result<void> units();
    Result<void> heading();
    Result<void> contents();
    Result<void> chunks();
    Result<void> checkSize(std::int64_t mostBesidesEvidence) const;
    Result<void> changes();

    Result<void> each(Sql sql, std::string_view table, const std::function<void(Cells &)> &read)
    {
        auto rows = m_connection.query(sql);
        return forEachRow(rows, table, m_connection.file(), read);
    }
    tl::unexpected<Error> wrong(std::string what) const
    {
        return tl::unexpected(damaged(m_connection.file(), std::move(what)));
    }

    const Connection &m_connection;
    Loaded m_loaded;
};

Result<void> Reader::rubric()
{
    std::string id;
    std::string sha256;
    std::string json;
    int count = 0;
    auto done = each("SELECT id, sha256, json, only FROM rubric", "rubric", [&](Cells &cells) {
        id = cells.text(0, kIdBytes);
        sha256 = cells.text(1, 64);
        const auto bytes = cells.blob(2);
        json.assign(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        cells.integer(3, 1, 1);
        ++count;
    });
    if (!done)
        return done;
    if (count != 1 || sha256Of(json) != sha256)
        return wrong("rubric, sha256");
    auto rubric = readRubric(json);
    if (json.size() >= kLargeRubric)
        releaseFreedMemory();
    if (!rubric || rubric->id != id)
        return wrong("rubric, json");
    m_loaded.dossier.answers.criteria.resize(rubric->criteria.size());
    m_loaded.dossier.rubric = std::make_shared<const CarriedRubric>(
        CarriedRubric{*std::move(rubric), std::move(json), std::move(sha256)});
    return {};
}

Result<void> Reader::units()
{
    auto &units = m_loaded.dossier.heading.units;
    auto done = each("SELECT position, name FROM unit ORDER BY position", "unit", [&](Cells &cells) {
        cells.require(cells.integer(0, 0, kMaxUnits) == static_cast<std::int64_t>(units.size()));
        units.push_back(cells.text(1, TextLimits::unit));
    });
    if (!done)
        return done;
    const auto checked = checkedUnits(units);
    return checked && *checked == units ? done : wrong("unit, name");
}

Result<void> Reader::heading()
{
    int count = 0;
    auto &dossier = m_loaded.dossier;
    const auto read = [&](Cells &cells) {
        dossier.id = cells.text(0, 36);
        dossier.revision = static_cast<int>(cells.integer(1, 1, 1'000'000));
        const auto state = cells.text(2, 10);
        m_loaded.isSealed = state == stateName(true);
        cells.require(m_loaded.isSealed || state == stateName(false));
        dossier.heading.agency = cells.text(3, kHeadingBytes);
        dossier.heading.place = cells.text(4, kHeadingBytes);
        dossier.heading.assessment.staff = cells.integer(5, 0, kMaxInteger);
        dossier.heading.assessment.year = static_cast<int>(cells.integer(6, 1900, 2999));
        const auto asOf = parseIsoDate(cells.text(7, 10));
        cells.require(asOf.has_value());
        dossier.heading.assessment.asOf = asOf.value_or(Date());
        m_loaded.edits = cells.integer(8, 1, kMaxInteger - 1);
        cells.integer(9, 1, 1);
        cells.require(isDossierId(dossier.id));
        const auto checked = storableHeading(dossier.heading);
        cells.require(checked && *checked == dossier.heading);
        ++count;
    };
    auto done
        = each("SELECT id, revision, state, agency, place, staff, year, as_of, edits, only FROM dossier",
            "dossier", read);
    if (done && count != 1)
        return wrong("dossier, " + std::to_string(count));
    return done;
}

Result<void> Reader::contents()
{
    return each("SELECT id, size, sha256 FROM content ORDER BY id", "content", [&](Cells &cells) {
        const auto id = cells.integer(0, 1, kMaxInteger);
        StoredContent stored{cells.integer(1, 1, kMaxContent), cells.text(2, 64)};
        cells.require(isSha256(stored.sha256));
        m_loaded.contents.emplace(id, std::move(stored));
    });
}

Result<void> Reader::chunks()
{
    std::size_t count = 0;
    const auto read = [&](Cells &cells) {
        const auto stored = m_loaded.contents.find(cells.integer(0, 1, kMaxInteger));
        const auto chunks = cells.integer(1, 1, kMaxInteger);
        cells.require(stored != m_loaded.contents.end());
        cells.integer(2, 0, 0);
        cells.integer(3, chunks - 1, chunks - 1);
        cells.integer(4, 1, kMaxChunk);
        cells.integer(5, 1, kMaxChunk);
        const auto size = cells.integer(6, 1, kMaxInteger);
        cells.require(cells.areRight() && size == stored->second.size);
        ++count;
    };
    auto done
        = each("SELECT content, count(*), min(number), max(number), min(length(data)), max(length(data)), "
               "sum(length(data)) FROM chunk GROUP BY content",
            "chunk", read);
    if (done && count != m_loaded.contents.size())
        return wrong("chunk, " + std::to_string(count));
    return done;
}

Result<void> Reader::checkSize(std::int64_t mostBesidesEvidence) const
{
    auto size = m_connection.fileSize();
    if (!size)
        return tl::unexpected(size.error());
    for (const auto &[key, stored] : m_loaded.contents)
        *size -= stored.size;
    return *size <= mostBesidesEvidence ? Result<void>()
                                        : fail(ErrorCode::DossierCostly, m_connection.file());
}

Result<void> Reader::changes()
{
    return each("SELECT count(*), min(number), max(number) FROM change", "change", [&](Cells &cells) {
        cells.integer(0, m_loaded.edits, m_loaded.edits);
        cells.integer(1, 1, 1);
        cells.integer(2, m_loaded.edits, m_loaded.edits);
    });
}

bool isKnownChange(const Change &change, const Rubric &rubric)
{
    const bool onRow = findCriterion(rubric, change.target).has_value();
    if (change.what == "answer")
        return onRow;
    if (change.what == "declared")
        return onRow || findGroup(rubric, change.target);
    constexpr std::array<std::string_view, 5> kOfTheWhole{
        "created", "heading", "sealed", "scanned", "unsealed"};
    return std::ranges::find(kOfTheWhole, change.what) != kOfTheWhole.end() && change.target.empty();
}

/// Calls `take` with each change, oldest first, after it was checked.
Result<void> forEachChange(const Connection &connection, const Rubric &rubric, std::int64_t count,
    const std::function<void(Change)> &take)
{
    std::int64_t read = 0;
    auto rows
        = connection.query("SELECT number, at, what, target, before, after FROM change ORDER BY number");
    const auto done = forEachRow(rows, "change", connection.file(), [&](Cells &cells) {
        Change change;
        change.number = cells.integer(0, 1, kMaxInteger);
        change.at = Moment(std::chrono::seconds(cells.integer(1, 0, kLastMoment)));
        change.what = cells.text(2, 20);
        change.target = cells.text(3, kIdBytes);
        change.before = cells.text(4, kHistoryBytes);
        change.after = cells.text(5, kHistoryBytes);
        cells.require(change.number == read + 1);
        cells.require(isKnownChange(change, rubric));
        cells.require(!unsafeCharacter(change.before) && !unsafeCharacter(change.after));
        ++read;
        take(std::move(change));
    });
    if (done && read < count)
        return tl::unexpected(damaged(connection.file(), "change, #" + std::to_string(read)));
    return done;
}

} // namespace

Result<Loaded> readDossier(const Connection &connection, std::int64_t mostBesidesEvidence)
{
    return Reader(connection).read(mostBesidesEvidence);
}

Result<std::vector<Change>> readHistory(
    const Connection &connection, const Rubric &rubric, std::int64_t count)
{
    std::vector<Change> changes;
    const auto done = forEachChange(
        connection, rubric, count, [&](Change change) { changes.push_back(std::move(change)); });
    if (!done)
        return tl::unexpected(done.error());
    return changes;
}

Result<void> checkHistory(const Connection &connection, const Rubric &rubric, std::int64_t count)
{
    return forEachChange(connection, rubric, count, [](const Change &) {});
}

} // namespace bangdiem
