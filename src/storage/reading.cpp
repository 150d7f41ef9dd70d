// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reading.h"

#include "base/text.h"
#include "storage/cells.h"
#include "storage/fileformat.h"
#include "storage/hash.h"
#include "storage/sqliteerror.h"

#include <algorithm>
#include <limits>

namespace bangdiem {

namespace {

constexpr auto kMaxInteger = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kIdBytes = 200;
constexpr std::size_t kHeadingBytes = 2'000;
constexpr std::size_t kHistoryBytes = 8'000'000;

/// Reads one table after another into one value; a table may use what those before it gave.
class Reader
{
public:
    explicit Reader(const Connection &connection)
        : m_connection(connection)
    {
    }

    Result<Loaded> read()
    {
        const auto done = rubric()
                              .and_then([&] { return heading(); })
                              .and_then([&] { return contents(); })
                              .and_then([&] { return chunks(); })
                              .and_then([&] { return answers(); })
                              .and_then([&] { return figures(); })
                              .and_then([&] { return attachments(); })
                              .and_then([&] { return documents(); })
                              .and_then([&] { return links(); })
                              .and_then([&] { return declared(); })
                              .and_then([&] { return changes(); })
                              .and_then([&] { return checkAnswers(); });
        if (!done)
            return tl::unexpected(done.error());
        return std::move(m_loaded);
    }

private:
    Result<void> rubric();
    Result<void> heading();
    Result<void> contents();
    Result<void> chunks();
    Result<void> answers();
    Result<void> figures();
    Result<void> attachments();
    Result<void> documents();
    Result<void> links();
    Result<void> declared();
    Result<void> changes();
    Result<void> checkAnswers();

    Result<void> each(Sql sql, std::string_view table, const std::function<void(Cells &)> &read)
    {
        auto rows = m_connection.query(sql);
        return forEachRow(rows, table, m_connection.file(), read);
    }
    tl::unexpected<Error> wrong(std::string what) const
    {
        return tl::unexpected(damaged(m_connection.file(), std::move(what)));
    }
    const Rubric &rules() const { return m_loaded.dossier.rules(); }
    /// The answer of the criterion that cell 0 names; a scratch value where there is none.
    Answer &answerOf(Cells &cells);
    /// Cell 1 is the next position of its row.
    template <typename Items> static void requireNext(Cells &cells, const Items &items)
    {
        cells.require(cells.integer(1, 0, kMaxItems) == static_cast<std::int64_t>(items.size()));
    }

    const Connection &m_connection;
    Loaded m_loaded;
    Answer m_scratch;
};

Answer &Reader::answerOf(Cells &cells)
{
    const auto index = findCriterion(rules(), cells.text(0, kIdBytes));
    cells.require(index.has_value());
    return index ? m_loaded.dossier.answers.criteria[*index] : m_scratch;
}

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
    auto carried = carriedRubric(std::move(json));
    if (!carried || (*carried)->rubric.id != id)
        return wrong("rubric, json");
    m_loaded.dossier.answers.criteria.resize((*carried)->rubric.criteria.size());
    m_loaded.dossier.rubric = *std::move(carried);
    return {};
}

Result<void> Reader::heading()
{
    int count = 0;
    auto &dossier = m_loaded.dossier;
    const auto read = [&](Cells &cells) {
        dossier.id = cells.text(0, 36);
        dossier.revision = static_cast<int>(cells.integer(1, 1, 1'000'000));
        cells.require(cells.text(2, 10) == "draft");
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

Result<void> Reader::answers()
{
    return each("SELECT criterion, claim, note FROM answer", "answer", [&](Cells &cells) {
        auto &answer = answerOf(cells);
        const auto units = cells.optionalInteger(1, 0, kMaxInteger);
        if (units)
            answer.claim = Points::fromUnits(*units);
        answer.note = cells.text(2, TextLimits::note);
        cells.require(answer.claim || !answer.note.empty());
    });
}

Result<void> Reader::figures()
{
    return each("SELECT criterion, name, value FROM figure", "figure", [&](Cells &cells) {
        auto &answer = answerOf(cells);
        const auto criterion = findCriterion(rules(), cells.text(0, kIdBytes));
        const auto figure
            = criterion ? findFigure(rules().criteria[*criterion], cells.text(1, kIdBytes)) : std::nullopt;
        const auto value = cells.integer(2, 0, kMaxFigure);
        cells.require(figure.has_value());
        if (!cells.areRight())
            return;
        answer.figures.resize(std::max(answer.figures.size(), *figure + 1));
        answer.figures[*figure] = value;
    });
}

Result<void> Reader::attachments()
{
    const auto read = [&](Cells &cells) {
        auto &answer = answerOf(cells);
        requireNext(cells, answer.attachments);
        auto name = cells.text(2, TextLimits::fileName);
        const auto stored = m_loaded.contents.find(cells.integer(3, 1, kMaxInteger));
        cells.require(stored != m_loaded.contents.end());
        if (cells.areRight())
            answer.attachments.push_back(
                {stored->first, std::move(name), stored->second.size, stored->second.sha256});
    };
    return each("SELECT criterion, position, name, content FROM attachment ORDER BY criterion, position",
        "attachment", read);
}

Result<void> Reader::documents()
{
    const auto read = [&](Cells &cells) {
        auto &answer = answerOf(cells);
        requireNext(cells, answer.documents);
        Document document;
        document.number = cells.text(2, TextLimits::number);
        if (const auto text = cells.optionalText(3, 10)) {
            const auto date = parseIsoDate(*text);
            cells.require(date.has_value());
            document.date = date.value_or(Date());
        }
        document.title = cells.text(4, TextLimits::title);
        document.page = cells.text(5, TextLimits::page);
        document.content = cells.optionalInteger(6, 1, kMaxInteger);
        answer.documents.push_back(std::move(document));
    };
    return each("SELECT criterion, position, number, date, title, page, content FROM document "
                "ORDER BY criterion, position",
        "document", read);
}

Result<void> Reader::links()
{
    return each(
        "SELECT criterion, position, url FROM link ORDER BY criterion, position", "link", [&](Cells &cells) {
            auto &answer = answerOf(cells);
            requireNext(cells, answer.links);
            answer.links.push_back(cells.text(2, TextLimits::link));
        });
}

Result<void> Reader::declared()
{
    const auto read = [&](Cells &cells) {
        Declared declared{cells.text(0, kIdBytes), cells.text(1, kIdBytes)};
        cells.require(checkedDeclarations(rules(), declared.target, {declared.id}).has_value());
        m_loaded.dossier.answers.declared.push_back(std::move(declared));
    };
    return each("SELECT target, id FROM declared ORDER BY target, id", "declared", read);
}

Result<void> Reader::changes()
{
    return each("SELECT count(*), min(number), max(number) FROM change", "change", [&](Cells &cells) {
        cells.integer(0, m_loaded.edits, m_loaded.edits);
        cells.integer(1, 1, 1);
        cells.integer(2, m_loaded.edits, m_loaded.edits);
    });
}

Result<void> Reader::checkAnswers()
{
    auto &criteria = m_loaded.dossier.answers.criteria;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const auto &criterion = rules().criteria[i];
        const auto checked = checkedAnswer(criteria[i], criterion, m_loaded.contents);
        if (!checked)
            return wrong("answer, " + criterion.id + checked.error().where);
        if (*checked != criteria[i])
            return wrong("answer, " + criterion.id);
    }
    return {};
}

bool isKnownChange(const Change &change, const Rubric &rubric)
{
    const bool onRow = findCriterion(rubric, change.target).has_value();
    if (change.what == "answer")
        return onRow;
    if (change.what == "declared")
        return onRow || findGroup(rubric, change.target);
    return (change.what == "heading" || change.what == "created") && change.target.empty();
}

} // namespace

Result<Loaded> readDossier(const Connection &connection)
{
    return Reader(connection).read();
}

Result<std::vector<Change>> readHistory(
    const Connection &connection, const Rubric &rubric, std::int64_t count)
{
    std::vector<Change> changes;
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
        cells.require(change.number == static_cast<std::int64_t>(changes.size()) + 1);
        cells.require(isKnownChange(change, rubric));
        cells.require(!unsafeCharacter(change.before) && !unsafeCharacter(change.after));
        changes.push_back(std::move(change));
    });
    if (!done)
        return tl::unexpected(done.error());
    if (static_cast<std::int64_t>(changes.size()) < count)
        return tl::unexpected(damaged(connection.file(), "change, #" + std::to_string(changes.size())));
    return changes;
}

} // namespace bangdiem
