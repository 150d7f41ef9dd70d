// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writing.h"

#include "storage/fileformat.h"
#include "storage/partrows.h"
#include "storage/scanrows.h"
#include "storage/sealrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bangdiem {

namespace {

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

Result<void> writeUnits(
    Connection &connection, const std::vector<std::string> &before, const std::vector<std::string> &after)
{
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (i < before.size() && before[i] == after[i])
            continue;
        auto done = connection.run("INSERT INTO unit (position, name) VALUES (?1, ?2) "
                                   "ON CONFLICT DO UPDATE SET name = excluded.name",
            i, after[i]);
        if (!done)
            return done;
    }
    if (after.size() < before.size())
        return connection.run("DELETE FROM unit WHERE position >= ?1", after.size());
    return {};
}

std::string compact(const QJsonDocument &json)
{
    return json.toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Result<void> writeNew(Connection &connection, const Dossier &dossier, Moment now)
{
    return writeWithPast(connection, dossier, {{{1, now, "created", "", "", toJson(dossier.heading)}}, {}});
}

Result<void> writeWithPast(Connection &connection, const Dossier &dossier, const Past &past)
{
    const auto &history = past.history;
    const auto &heading = dossier.heading;
    auto done = connection
                    .run("INSERT INTO dossier "
                         "(only, id, revision, state, agency, place, staff, year, as_of, edits) "
                         "VALUES (1, ?1, ?2, ?9, ?3, ?4, ?5, ?6, ?7, ?8)",
                        dossier.id, dossier.revision, heading.agency, heading.place, heading.assessment.staff,
                        heading.assessment.year, toIsoText(heading.assessment.asOf), history.back().number,
                        stateName(past.isSealed))
                    .and_then([&] { return writeUnits(connection, {}, heading.units); })
                    .and_then([&] { return writeRubric(connection, *dossier.rubric); })
                    .and_then([&] { return writeAnswers(connection, dossier); })
                    .and_then([&] { return writePart(connection, dossier); });
    for (auto change = history.begin(); done && change != history.end(); ++change)
        done = writeChange(connection,
            {change->number, change->at, change->what, change->target, change->before, change->after});
    for (auto seal = past.seals.begin(); done && seal != past.seals.end(); ++seal)
        done = writeSeal(connection, *seal);
    for (auto seal = past.seals.begin(); done && seal != past.seals.end(); ++seal)
        done = writeScans(connection, seal->revision, scansOf(past.scans, seal->revision));
    return done;
}

Result<void> writeHeading(Connection &connection, const Heading &before, const Heading &after)
{
    return connection
        .run("UPDATE dossier SET agency = ?1, place = ?2, staff = ?3, year = ?4, as_of = ?5 WHERE only = 1",
            after.agency, after.place, after.assessment.staff, after.assessment.year,
            toIsoText(after.assessment.asOf))
        .and_then([&] { return writeUnits(connection, before.units, after.units); });
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
             "AND content NOT IN (SELECT content FROM document WHERE content IS NOT NULL) "
             "AND content NOT IN (SELECT content FROM scan)")
        .and_then(
            [&] { return connection.run("DELETE FROM content WHERE id NOT IN (SELECT content FROM chunk)"); })
        .and_then([&] { return connection.run("PRAGMA incremental_vacuum"); });
}

std::int64_t storable(Moment moment)
{
    return std::clamp<std::int64_t>(moment.time_since_epoch().count(), 0, kLastMoment);
}

std::string toJson(const Heading &heading)
{
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    QJsonArray units;
    for (const auto &unit : heading.units)
        units.append(text(unit));
    return compact(QJsonDocument(QJsonObject{
        {QStringLiteral("agency"), text(heading.agency)},
        {QStringLiteral("place"), text(heading.place)},
        {QStringLiteral("staff"), static_cast<qint64>(heading.assessment.staff)},
        {QStringLiteral("year"), heading.assessment.year},
        {QStringLiteral("as_of"), text(toIsoText(heading.assessment.asOf))},
        {QStringLiteral("units"), units},
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

std::string toJson(const Seal &seal)
{
    return compact(QJsonDocument(QJsonObject{
        {QStringLiteral("revision"), seal.revision},
        {QStringLiteral("fingerprint"), QString::fromStdString(seal.sha256)},
        {QStringLiteral("signer"), QString::fromStdString(seal.signer)},
        {QStringLiteral("signed"), !seal.signature.empty()},
    }));
}

std::string toJson(const Attachment &scan)
{
    return compact(QJsonDocument(QJsonObject{
        {QStringLiteral("name"), QString::fromStdString(scan.name)},
        {QStringLiteral("size"), static_cast<qint64>(scan.size)},
        {QStringLiteral("sha256"), QString::fromStdString(scan.sha256)},
    }));
}

std::string reopeningJson(const Reopening &reopening)
{
    QJsonObject json{
        {QStringLiteral("reason"), QString::fromStdString(reopening.reason)},
        {QStringLiteral("revision"), reopening.revision},
    };
    if (!reopening.altered.empty())
        json[QStringLiteral("altered")] = QString::fromStdString(reopening.altered);
    return compact(QJsonDocument(json));
}

} // namespace bangdiem
