// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readanswers.h"

#include "storage/cells.h"
#include "storage/sqliteerror.h"

#include <algorithm>
#include <limits>

namespace bangdiem {

namespace {

constexpr auto kMaxInteger = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kIdBytes = 200;

/// Reads one table after another into the answers; a table may use what those before it gave.
class AnswerReader
{
public:
    AnswerReader(const Connection &connection, Loaded &loaded)
        : m_connection(connection)
        , m_loaded(loaded)
    {
    }

    Result<void> read()
    {
        return answers()
            .and_then([&] { return figures(); })
            .and_then([&] { return units(); })
            .and_then([&] { return unitFigures(); })
            .and_then([&] { return attachments(); })
            .and_then([&] { return documents(); })
            .and_then([&] { return links(); })
            .and_then([&] { return earlier(); })
            .and_then([&] { return earlierFigures(); })
            .and_then([&] { return earlierDocuments(); })
            .and_then([&] { return declared(); })
            .and_then([&] { return checkAnswers(); });
    }

private:
    Result<void> answers();
    Result<void> figures();
    Result<void> units();
    Result<void> unitFigures();
    Result<void> attachments();
    Result<void> documents();
    Result<void> links();
    Result<void> earlier();
    Result<void> earlierFigures();
    Result<void> earlierDocuments();
    Result<void> declared();
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
    /// The same answer's Earlier; a scratch value where it has none.
    Earlier &earlierOf(Cells &cells);
    /// Puts a figure of the criterion of cell 0, its name in `column` and its value in the next.
    void takeFigure(Cells &cells, int column, Figures &figures);
    /// Cell 1 is the next position of its row.
    template <typename Items> static void requireNext(Cells &cells, const Items &items)
    {
        cells.require(cells.integer(1, 0, kMaxItems) == static_cast<std::int64_t>(items.size()));
    }

    const Connection &m_connection;
    Loaded &m_loaded;
    Answer m_scratch;
    Earlier m_scratchEarlier;
};

Answer &AnswerReader::answerOf(Cells &cells)
{
    const auto index = findCriterion(rules(), cells.text(0, kIdBytes));
    cells.require(index.has_value());
    return index ? m_loaded.dossier.answers.criteria[*index] : m_scratch;
}

Earlier &AnswerReader::earlierOf(Cells &cells)
{
    auto &answer = answerOf(cells);
    cells.require(answer.earlier.has_value());
    return answer.earlier ? *answer.earlier : m_scratchEarlier;
}

void AnswerReader::takeFigure(Cells &cells, int column, Figures &figures)
{
    const auto criterion = findCriterion(rules(), cells.text(0, kIdBytes));
    const auto figure
        = criterion ? findFigure(rules().criteria[*criterion], cells.text(column, kIdBytes)) : std::nullopt;
    const auto value = cells.integer(column + 1, 0, kMaxFigure);
    cells.require(figure.has_value());
    if (!cells.areRight())
        return;
    figures.resize(std::max(figures.size(), *figure + 1));
    cells.require(!figures[*figure]); // A forged file can hold a key twice, which SQLite does not check.
    figures[*figure] = value;
}

/// The cells of a document from column 2 on: number, date, title, page.
Document documentIn(Cells &cells)
{
    Document document;
    document.number = cells.text(2, TextLimits::number);
    if (const auto text = cells.optionalText(3, 10)) {
        const auto date = parseIsoDate(*text);
        cells.require(date.has_value());
        document.date = date.value_or(Date());
    }
    document.title = cells.text(4, TextLimits::title);
    document.page = cells.text(5, TextLimits::page);
    return document;
}

Result<void> AnswerReader::answers()
{
    return each("SELECT criterion, claim, note FROM answer", "answer", [&](Cells &cells) {
        auto &answer = answerOf(cells);
        cells.require(!answer.claim && answer.note.empty()); // Not a second time.
        const auto units = cells.optionalInteger(1, 0, kMaxInteger);
        if (units)
            answer.claim = Points::fromUnits(*units);
        answer.note = cells.text(2, TextLimits::note);
        cells.require(answer.claim || !answer.note.empty());
    });
}

Result<void> AnswerReader::figures()
{
    return each("SELECT criterion, name, value FROM figure", "figure",
        [&](Cells &cells) { takeFigure(cells, 1, answerOf(cells).figures); });
}

Result<void> AnswerReader::units()
{
    return each("SELECT criterion, position, unit FROM answer_unit ORDER BY criterion, position",
        "answer_unit", [&](Cells &cells) {
            auto &units = answerOf(cells).units;
            requireNext(cells, units);
            units.push_back({cells.text(2, TextLimits::unit), {}});
        });
}

Result<void> AnswerReader::unitFigures()
{
    return each("SELECT criterion, position, name, value FROM unit_figure", "unit_figure", [&](Cells &cells) {
        auto &units = answerOf(cells).units;
        const auto position = static_cast<std::size_t>(cells.integer(1, 0, kMaxItems));
        cells.require(position < units.size());
        if (cells.areRight())
            takeFigure(cells, 2, units[position].figures);
    });
}

Result<void> AnswerReader::attachments()
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

Result<void> AnswerReader::documents()
{
    return each("SELECT criterion, position, number, date, title, page, content FROM document "
                "ORDER BY criterion, position",
        "document", [&](Cells &cells) {
            auto &documents = answerOf(cells).documents;
            requireNext(cells, documents);
            documents.push_back(documentIn(cells));
            documents.back().content = cells.optionalInteger(6, 1, kMaxInteger);
        });
}

Result<void> AnswerReader::links()
{
    return each(
        "SELECT criterion, position, url FROM link ORDER BY criterion, position", "link", [&](Cells &cells) {
            auto &answer = answerOf(cells);
            requireNext(cells, answer.links);
            answer.links.push_back(cells.text(2, TextLimits::link));
        });
}

Result<void> AnswerReader::earlier()
{
    return each("SELECT criterion, year, reviewed FROM earlier", "earlier", [&](Cells &cells) {
        const auto year = cells.integer(1, kFirstYear, kLastYear);
        auto &answer = answerOf(cells);
        cells.require(!answer.earlier);
        answer.earlier = Earlier{static_cast<int>(year), cells.integer(2, 0, 1) == 1, {}, {}};
    });
}

Result<void> AnswerReader::earlierFigures()
{
    return each("SELECT criterion, name, value FROM earlier_figure", "earlier_figure",
        [&](Cells &cells) { takeFigure(cells, 1, earlierOf(cells).figures); });
}

Result<void> AnswerReader::earlierDocuments()
{
    return each("SELECT criterion, position, number, date, title, page FROM earlier_document "
                "ORDER BY criterion, position",
        "earlier_document", [&](Cells &cells) {
            auto &documents = earlierOf(cells).documents;
            requireNext(cells, documents);
            documents.push_back(documentIn(cells));
        });
}

Result<void> AnswerReader::declared()
{
    const auto read = [&](Cells &cells) {
        Declared declared{cells.text(0, kIdBytes), cells.text(1, kIdBytes)};
        cells.require(checkedDeclarations(rules(), declared.target, {declared.id}).has_value());
        m_loaded.dossier.answers.declared.push_back(std::move(declared));
    };
    return each("SELECT target, id FROM declared ORDER BY target, id", "declared", read);
}

Result<void> AnswerReader::checkAnswers()
{
    auto &criteria = m_loaded.dossier.answers.criteria;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const auto &criterion = rules().criteria[i];
        if (!criteria[i].units.empty() && !criteria[i].figures.empty())
            return wrong("figure, " + criterion.id);
        if (!criteria[i].units.empty())
            criteria[i].figures = sumOf(criteria[i].units);
        const auto checked = checkedAnswer(criteria[i], criterion, m_loaded.contents);
        if (!checked)
            return wrong("answer, " + criterion.id + checked.error().where);
        if (*checked != criteria[i])
            return wrong("answer, " + criterion.id);
    }
    return {};
}

} // namespace

Result<void> readAnswers(const Connection &connection, Loaded &loaded)
{
    return AnswerReader(connection, loaded).read();
}

} // namespace bangdiem
