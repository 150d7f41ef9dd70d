// SPDX-License-Identifier: GPL-3.0-or-later
// export_batch FOLDER COUNT: hostile dossiers 1 … COUNT as FOLDER/N.csv, .xlsx and .odt, and in N.json what
// another program must find in each: the lines above and below the table; the rows from the column headings
// to the total, with numbers for points and in words.
#include "hostiledossiers.h"
#include "report/exports.h"
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
        const auto base = arguments[1] + QLatin1Char('/') + QString::number(seed);
        if (!writeAll(base, officialSheet(dossier, scores))) {
            std::fprintf(stderr, "%s was not written\n", qUtf8Printable(base));
            return 1;
        }
    }
    return 0;
}
