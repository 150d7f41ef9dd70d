// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writing.h"

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

/// Those that differ: a given figure by `put`, an absent one by `drop`, each called with its name.
template <typename Put, typename Drop>
Result<void> writeFigures(
    const Criterion &criterion, const Figures &before, const Figures &after, Put put, Drop drop)
{
    const auto figureOf
        = [](const Figures &figures, std::size_t index) -> const std::optional<std::int64_t> & {
        return index < figures.size() ? figures[index] : kNoFigure;
    };
    for (std::size_t i = 0; i < criterion.figures.size(); ++i) {
        const auto &value = figureOf(after, i);
        if (figureOf(before, i) == value)
            continue;
        const auto &name = criterion.figures[i].name;
        if (auto done = value ? put(name, *value) : drop(name); !done)
            return done;
    }
    return {};
}

/// The sums of units are not written: they have no other form than what they are the sums of.
Result<void> writeOwnFigures(
    Connection &connection, const Criterion &criterion, const Answer &before, const Answer &after)
{
    static const Figures none;
    const auto own = [](const Answer &answer) -> const Figures & {
        return answer.units.empty() ? answer.figures : none;
    };
    return writeFigures(
        criterion, own(before), own(after),
        [&](const std::string &name, std::int64_t value) {
            return connection.run("INSERT INTO figure (criterion, name, value) VALUES (?1, ?2, ?3) "
                                  "ON CONFLICT DO UPDATE SET value = excluded.value",
                criterion.id, name, value);
        },
        [&](const std::string &name) {
            return connection.run(
                "DELETE FROM figure WHERE criterion = ?1 AND name = ?2", criterion.id, name);
        });
}

Result<void> writeUnit(Connection &connection, const Criterion &criterion, std::size_t position,
    const UnitFigures &before, const UnitFigures &after)
{
    const auto &id = criterion.id;
    if (before.unit != after.unit) {
        auto done = connection.run("INSERT INTO answer_unit (criterion, position, unit) VALUES (?1, ?2, ?3) "
                                   "ON CONFLICT DO UPDATE SET unit = excluded.unit",
            id, position, after.unit);
        if (!done)
            return done;
    }
    return writeFigures(
        criterion, before.figures, after.figures,
        [&](const std::string &name, std::int64_t value) {
            return connection.run(
                "INSERT INTO unit_figure (criterion, position, name, value) VALUES (?1, ?2, ?3, ?4) "
                "ON CONFLICT DO UPDATE SET value = excluded.value",
                id, position, name, value);
        },
        [&](const std::string &name) {
            return connection.run(
                "DELETE FROM unit_figure WHERE criterion = ?1 AND position = ?2 AND name = ?3", id, position,
                name);
        });
}

Result<void> writeUnits(
    Connection &connection, const Criterion &criterion, const Answer &before, const Answer &after)
{
    static const UnitFigures none;
    for (std::size_t i = 0; i < after.units.size(); ++i) {
        const auto &old = i < before.units.size() ? before.units[i] : none;
        if (auto done = writeUnit(connection, criterion, i, old, after.units[i]); !done)
            return done;
    }
    const auto count = after.units.size();
    if (count >= before.units.size())
        return {};
    return connection
        .run("DELETE FROM unit_figure WHERE criterion = ?1 AND position >= ?2", criterion.id, count)
        .and_then([&] {
            return connection.run(
                "DELETE FROM answer_unit WHERE criterion = ?1 AND position >= ?2", criterion.id, count);
        });
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

std::optional<std::string> dateText(const Document &document)
{
    return document.date ? std::optional(toIsoText(*document.date)) : std::nullopt;
}

Result<void> writeDocuments(
    Connection &connection, const std::string &id, const Answer &before, const Answer &after)
{
    return writeList(connection, "DELETE FROM document WHERE criterion = ?1 AND position >= ?2", id,
        before.documents, after.documents, [&](std::size_t position, const Document &document) {
            return connection.run(
                "INSERT INTO document (criterion, position, number, date, title, page, content) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET number = excluded.number, "
                "date = excluded.date, title = excluded.title, page = excluded.page, "
                "content = excluded.content",
                id, position, document.number, dateText(document), document.title, document.page,
                document.content);
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

Result<void> writeEarlierFigures(
    Connection &connection, const Criterion &criterion, const Figures &before, const Figures &after)
{
    return writeFigures(
        criterion, before, after,
        [&](const std::string &name, std::int64_t value) {
            return connection.run("INSERT INTO earlier_figure (criterion, name, value) VALUES (?1, ?2, ?3) "
                                  "ON CONFLICT DO UPDATE SET value = excluded.value",
                criterion.id, name, value);
        },
        [&](const std::string &name) {
            return connection.run(
                "DELETE FROM earlier_figure WHERE criterion = ?1 AND name = ?2", criterion.id, name);
        });
}

Result<void> writeEarlierDocuments(Connection &connection, const std::string &id,
    const std::vector<Document> &before, const std::vector<Document> &after)
{
    return writeList(connection, "DELETE FROM earlier_document WHERE criterion = ?1 AND position >= ?2", id,
        before, after, [&](std::size_t position, const Document &document) {
            return connection.run(
                "INSERT INTO earlier_document (criterion, position, number, date, title, page) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET number = excluded.number, "
                "date = excluded.date, title = excluded.title, page = excluded.page",
                id, position, document.number, dateText(document), document.title, document.page);
        });
}

Result<void> writeEarlier(
    Connection &connection, const Criterion &criterion, const Answer &before, const Answer &after)
{
    if (before.earlier == after.earlier)
        return {};
    const auto &id = criterion.id;
    const auto old = before.earlier.value_or(Earlier());
    const auto now = after.earlier.value_or(Earlier());
    const auto row = [&] {
        return after.earlier
            ? connection.run("INSERT INTO earlier (criterion, year, reviewed) VALUES (?1, ?2, ?3) "
                             "ON CONFLICT DO UPDATE SET year = excluded.year, reviewed = excluded.reviewed",
                id, now.year, now.reviewed ? 1 : 0)
            : connection.run("DELETE FROM earlier WHERE criterion = ?1", id);
    };
    return row()
        .and_then([&] { return writeEarlierFigures(connection, criterion, old.figures, now.figures); })
        .and_then([&] { return writeEarlierDocuments(connection, id, old.documents, now.documents); });
}

} // namespace

Result<void> writeAnswer(
    Connection &connection, const Criterion &criterion, const Answer &before, const Answer &after)
{
    return writeClaimAndNote(connection, criterion.id, before, after)
        .and_then([&] { return writeOwnFigures(connection, criterion, before, after); })
        .and_then([&] { return writeUnits(connection, criterion, before, after); })
        .and_then([&] { return writeAttachments(connection, criterion.id, before, after); })
        .and_then([&] { return writeDocuments(connection, criterion.id, before, after); })
        .and_then([&] { return writeLinks(connection, criterion.id, before, after); })
        .and_then([&] { return writeEarlier(connection, criterion, before, after); });
}

} // namespace bangdiem
