// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writing.h"

#include "storage/fileformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bangdiem {

namespace {

const std::optional<std::int64_t> kNoFigure;

Result<void> writeClaimAndNote(
    Connection &connection, const std::string &id, const Answer &before, const Answer &after)
{
    if (before.claim == after.claim && before.note == after.note)
        return {};
    if (!after.claim && after.note.empty())
        return connection.run("DELETE FROM answer WHERE criterion = ?1", id);
    std::optional<std::int64_t> units;
    if (after.claim)
        units = after.claim->units();
    return connection.run("INSERT INTO answer (criterion, claim, note) VALUES (?1, ?2, ?3) "
                          "ON CONFLICT DO UPDATE SET claim = excluded.claim, note = excluded.note",
        id, units, after.note);
}

Result<void> writeFigures(
    Connection &connection, const Criterion &criterion, const Answer &before, const Answer &after)
{
    const auto figureOf = [](const Answer &answer, std::size_t index) -> const std::optional<std::int64_t> & {
        return index < answer.figures.size() ? answer.figures[index] : kNoFigure;
    };
    for (std::size_t i = 0; i < criterion.figures.size(); ++i) {
        const auto &value = figureOf(after, i);
        if (figureOf(before, i) == value)
            continue;
        const auto &name = criterion.figures[i].name;
        auto done = value
            ? connection.run("INSERT INTO figure (criterion, name, value) VALUES (?1, ?2, ?3) "
                             "ON CONFLICT DO UPDATE SET value = excluded.value",
                criterion.id, name, *value)
            : connection.run("DELETE FROM figure WHERE criterion = ?1 AND name = ?2", criterion.id, name);
        if (!done)
            return done;
    }
    return {};
}

/// Items at their positions: those that differ are replaced by `put`, those at the end are cut off.
template <typename Item, typename Put>
Result<void> writeList(Connection &connection, Sql cut, const std::string &id,
    const std::vector<Item> &before, const std::vector<Item> &after, Put put)
{
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (i < before.size() && before[i] == after[i])
            continue;
        if (auto done = put(i, after[i]); !done)
            return done;
    }
    if (after.size() < before.size())
        return connection.run(cut, id, after.size());
    return {};
}

Result<void> writeAttachments(
    Connection &connection, const std::string &id, const Answer &before, const Answer &after)
{
    return writeList(connection, "DELETE FROM attachment WHERE criterion = ?1 AND position >= ?2", id,
        before.attachments, after.attachments, [&](std::size_t position, const Attachment &attachment) {
            return connection.run("INSERT INTO attachment (criterion, position, name, content) "
                                  "VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE "
                                  "SET name = excluded.name, content = excluded.content",
                id, position, attachment.name, attachment.content);
        });
}

Result<void> writeDocuments(
    Connection &connection, const std::string &id, const Answer &before, const Answer &after)
{
    return writeList(connection, "DELETE FROM document WHERE criterion = ?1 AND position >= ?2", id,
        before.documents, after.documents, [&](std::size_t position, const Document &document) {
            std::optional<std::string> date;
            if (document.date)
                date = toIsoText(*document.date);
            return connection.run(
                "INSERT INTO document (criterion, position, number, date, title, page, content) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET number = excluded.number, "
                "date = excluded.date, title = excluded.title, page = excluded.page, "
                "content = excluded.content",
                id, position, document.number, date, document.title, document.page, document.content);
        });
}

Result<void> writeLinks(
    Connection &connection, const std::string &id, const Answer &before, const Answer &after)
{
    return writeList(connection, "DELETE FROM link WHERE criterion = ?1 AND position >= ?2", id, before.links,
        after.links, [&](std::size_t position, const std::string &link) {
            return connection.run("INSERT INTO link (criterion, position, url) VALUES (?1, ?2, ?3) "
                                  "ON CONFLICT DO UPDATE SET url = excluded.url",
                id, position, link);
        });
}

/// A clock that stands before 1970 or after 9999 must not keep anybody from working.
std::int64_t storable(Moment moment)
{
    return std::clamp<std::int64_t>(moment.time_since_epoch().count(), 0, kLastMoment);
}

Result<void> writeRubric(Connection &connection, const CarriedRubric &rubric)
{
    return connection.run("INSERT INTO rubric (only, id, sha256, json) VALUES (1, ?1, ?2, ?3)",
        rubric.rubric.id, rubric.sha256, std::as_bytes(std::span(rubric.json.data(), rubric.json.size())));
}

Result<void> writeAnswers(Connection &connection, const Dossier &dossier)
{
    const auto &answers = dossier.answers;
    for (std::size_t i = 0; i < answers.criteria.size(); ++i) {
        auto done = writeAnswer(connection, dossier.rules().criteria[i], {}, answers.criteria[i]);
        if (!done)
            return done;
    }
    for (const auto &declared : answers.declared) {
        auto done = writeDeclared(connection, declared.target, {}, {declared.id});
        if (!done)
            return done;
    }
    return {};
}

std::string compact(const QJsonDocument &json)
{
    return json.toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Result<void> writeNew(Connection &connection, const Dossier &dossier, Moment now)
{
    const auto &heading = dossier.heading;
    return connection
        .run("INSERT INTO dossier (only, id, revision, state, agency, place, staff, year, as_of, edits) "
             "VALUES (1, ?1, ?2, 'draft', ?3, ?4, ?5, ?6, ?7, 1)",
            dossier.id, dossier.revision, heading.agency, heading.place, heading.assessment.staff,
            heading.assessment.year, toIsoText(heading.assessment.asOf))
        .and_then([&] { return writeRubric(connection, *dossier.rubric); })
        .and_then([&] { return writeAnswers(connection, dossier); })
        .and_then([&] {
            return writeChange(connection, {1, now, "created", "", "", toJson(heading)});
        });
}

Result<void> writeHeading(Connection &connection, const Heading &heading)
{
    return connection.run(
        "UPDATE dossier SET agency = ?1, place = ?2, staff = ?3, year = ?4, as_of = ?5 WHERE only = 1",
        heading.agency, heading.place, heading.assessment.staff, heading.assessment.year,
        toIsoText(heading.assessment.asOf));
}

Result<void> writeAnswer(
    Connection &connection, const Criterion &criterion, const Answer &before, const Answer &after)
{
    return writeClaimAndNote(connection, criterion.id, before, after)
        .and_then([&] { return writeFigures(connection, criterion, before, after); })
        .and_then([&] { return writeAttachments(connection, criterion.id, before, after); })
        .and_then([&] { return writeDocuments(connection, criterion.id, before, after); })
        .and_then([&] { return writeLinks(connection, criterion.id, before, after); });
}

Result<void> writeDeclared(Connection &connection, const std::string &target,
    const std::vector<std::string> &before, const std::vector<std::string> &after)
{
    for (const auto &id : before) {
        if (std::ranges::find(after, id) != after.end())
            continue;
        auto done = connection.run("DELETE FROM declared WHERE target = ?1 AND id = ?2", target, id);
        if (!done)
            return done;
    }
    for (const auto &id : after) {
        if (std::ranges::find(before, id) != before.end())
            continue;
        auto done = connection.run("INSERT INTO declared (target, id) VALUES (?1, ?2)", target, id);
        if (!done)
            return done;
    }
    return {};
}

Result<void> writeChange(Connection &connection, const NewChange &change)
{
    return connection.run(
        "INSERT INTO change (number, at, what, target, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        change.number, storable(change.at), change.what, change.target, change.before, change.after);
}

Result<void> writeEdits(
    Connection &connection, const std::string &dossierId, std::int64_t before, std::int64_t after)
{
    auto done = connection.run(
        "UPDATE dossier SET edits = ?3 WHERE only = 1 AND id = ?1 AND edits = ?2", dossierId, before, after);
    if (done && connection.changedRows() != 1)
        return fail(ErrorCode::DossierReplaced, connection.file());
    return done;
}

Result<void> sweepContents(Connection &connection)
{
    return connection
        .run("DELETE FROM chunk WHERE content NOT IN (SELECT content FROM attachment) "
             "AND content NOT IN (SELECT content FROM document WHERE content IS NOT NULL)")
        .and_then(
            [&] { return connection.run("DELETE FROM content WHERE id NOT IN (SELECT content FROM chunk)"); })
        .and_then([&] { return connection.run("PRAGMA incremental_vacuum"); });
}

std::string toJson(const Heading &heading)
{
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    return compact(QJsonDocument(QJsonObject{
        {QStringLiteral("agency"), text(heading.agency)},
        {QStringLiteral("place"), text(heading.place)},
        {QStringLiteral("staff"), static_cast<qint64>(heading.assessment.staff)},
        {QStringLiteral("year"), heading.assessment.year},
        {QStringLiteral("as_of"), text(toIsoText(heading.assessment.asOf))},
    }));
}

std::string toJson(const std::vector<std::string> &declarations)
{
    if (declarations.empty())
        return {};
    QJsonArray ids;
    for (const auto &id : declarations)
        ids.append(QString::fromStdString(id));
    return compact(QJsonDocument(ids));
}

} // namespace bangdiem
