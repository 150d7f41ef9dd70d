// SPDX-License-Identifier: GPL-3.0-or-later
// export_batch FOLDER COUNT: hostile dossiers 1 … COUNT as FOLDER/N.csv, .xlsx and .odt, and in N.json what
// another program must find in each: the lines above and below the table; the rows from the column headings
// to the total, with numbers for points and in words.
#include "hostiledossiers.h"
#include "report/exports.h"
#include "report/rankingtable.h"
#include "report/sheetlines.h"
#include "scoring/evaluate.h"

#include <QGuiApplication>

#include <cstdio>
#include <fstream>

#include <nlohmann/json.hpp>

using namespace bangdiem;
using Json = nlohmann::ordered_json;

namespace {

/// The cells of a row, null where another one covers them. With `points`, numbers as numbers.
Json cellsOf(const OfficialRow &row, bool withPoints)
{
    auto cells = Json::array();
    for (std::size_t i = 0; i < row.cells.size(); i = spanEnd(row, i)) {
        const auto points = i == 2 ? row.maximum : i == 4 ? row.score : std::nullopt;
        if (withPoints && points)
            cells.push_back(static_cast<double>(points->units()) / Points::kUnitsPerOne);
        else
            cells.push_back(shownText(spanText(row, i)));
        for (auto covered = i + 1; covered < spanEnd(row, i); ++covered)
            cells.push_back(nullptr);
    }
    return cells;
}

Json expectedOf(const OfficialSheet &sheet)
{
    Json expected{{"above", Json::array()}, {"below", Json::array()}};
    for (const auto &line : linesAbove(sheet))
        expected["above"].push_back(shownText(line.text()));
    for (const auto &line : linesBelow(sheet))
        expected["below"].push_back(shownText(line.text()));
    auto header = Json::array();
    for (const auto &column : sheet.texts.columns)
        header.push_back(shownText(column));
    expected["table"] = expected["words"] = Json::array({header});
    for (const auto &row : sheet.rows) {
        expected["table"].push_back(cellsOf(row, true));
        expected["words"].push_back(cellsOf(row, false));
    }
    return expected;
}

bool writeAll(const QString &base, const OfficialSheet &sheet)
{
    std::ofstream(base.toStdString() + ".json") << expectedOf(sheet);
    return writeCsv(base + QLatin1String(".csv"), sheet) && writeXlsx(base + QLatin1String(".xlsx"), sheet)
        && writeOdt(base + QLatin1String(".odt"), sheet);
}

/// The names that the dossier has anywhere, as agencies: nothing that a person can type may break a table.
TableDocument rankingOf(const Dossier &dossier)
{
    const auto &rubric = dossier.rules();
    std::vector<Standing> standings;
    const auto add = [&](const std::string &agency) {
        const auto number = static_cast<std::int64_t>(standings.size()) + 1;
        Standing standing{number, agency, ReviewState::Closed, Points::fromUnits(number * 2'500),
            Points::fromUnits(number * 1'250), {}, {}};
        standing.selfSections.assign(rubric.sections.size(), Points::fromInteger(1));
        standing.reviewedSections = standing.selfSections;
        standings.push_back(std::move(standing));
    };
    add(dossier.heading.agency);
    for (const auto &answer : dossier.answers.criteria) {
        if (!answer.note.empty())
            add(answer.note);
        for (const auto &document : answer.documents)
            if (!document.title.empty())
                add(document.title);
    }
    return rankingTable(rubric, dossier.heading.assessment.year,
        ranked(std::move(standings), RankBy::Reviewed, Ties::Skip, rubric.maximum), RankBy::Reviewed,
        Ties::Skip, "Tây Ninh");
}

Json cellOf(const TableCell &cell)
{
    if (const auto *points = std::get_if<Points>(&cell))
        return static_cast<double>(points->units()) / Points::kUnitsPerOne;
    const auto *text = std::get_if<std::string>(&cell);
    return text ? Json(shownText(*text)) : Json("");
}

bool writeRankings(const QString &base, const TableDocument &table)
{
    Json expected = Json::array({Json::array()});
    for (const auto &column : table.columns)
        expected[0].push_back(shownText(column.heading));
    for (const auto &row : table.rows) {
        auto cells = Json::array();
        for (const auto &cell : row.cells)
            cells.push_back(cellOf(cell));
        expected.push_back(std::move(cells));
    }
    std::ofstream(base.toStdString() + ".json") << expected;
    return writeRanking(base + QLatin1String(".csv"), table, RankingFormat::Csv)
        && writeRanking(base + QLatin1String(".xlsx"), table, RankingFormat::Xlsx);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    for (std::uint32_t seed = 1; seed <= arguments[2].toUInt(); ++seed) {
        const auto dossier = hostileDossier(seed);
        const auto scores = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
        const auto folder = arguments[1] + QLatin1Char('/');
        const auto base = folder + QString::number(seed);
        if (!writeAll(base, officialSheet(dossier, scores))
            || !writeRankings(folder + QLatin1Char('r') + QString::number(seed), rankingOf(dossier))) {
            std::fprintf(stderr, "%s was not written\n", qUtf8Printable(base));
            return 1;
        }
    }
    return 0;
}
