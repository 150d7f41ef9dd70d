// SPDX-License-Identifier: GPL-3.0-or-later
// The measure of tests/bench/sheet_figures.py: sheet_bare ROWS shows a bare QTreeView with the texts of a
// sheet of so many rows, wrapped, until it is painted; then says the most memory that it had. sheet_bare FILE
// [RUBRIC] takes the texts from a file: a line a row, depth and five cells with tabs between; before that it
// has nlohmann::json parse the rubric.
#include "benchdossier.h"

#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTreeView>

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <fstream>

namespace {

using namespace bangdiem::bench;

QList<QStandardItem *> cells(const std::string &number, const std::string &text, const char *maximum,
    const std::string &note, const char *score)
{
    QList<QStandardItem *> items;
    for (const auto &cell : {number, text, std::string(maximum), note, std::string(score)})
        items.append(new QStandardItem(QString::fromStdString(cell)));
    return items;
}

void fill(QStandardItemModel &model, std::size_t rows)
{
    QStandardItem *section = nullptr;
    QStandardItem *group = nullptr;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto number = std::to_string(row + 1);
        if (row % kRowsOfSection == 0) {
            model.appendRow(cells(number, benchSectionText(row / kRowsOfSection), "36 điểm", {}, "36"));
            section = model.item(model.rowCount() - 1);
        }
        if (row % kRowsOfSection % kRowsOfGroup == 0) {
            section->appendRow(cells(number, benchGroupText(row / kRowsOfGroup), "", {}, "4"));
            group = section->child(section->rowCount() - 1);
        }
        group->appendRow(cells(number, benchText(row), "1", benchNote(row), "1"));
    }
}

void fill(QStandardItemModel &model, std::ifstream &&lines)
{
    std::array<QStandardItem *, 4> last{model.invisibleRootItem()}; // By depth; the root before all.
    for (std::string line; std::getline(lines, line);) {
        const auto cells = QString::fromStdString(line).split(u'\t');
        QList<QStandardItem *> items;
        for (const auto &cell : cells.mid(1))
            items.append(new QStandardItem(cell));
        const auto depth = cells[0].toULongLong();
        last.at(depth)->appendRow(items);
        last.at(depth + 1) = items.front();
    }
}

void parse(std::ifstream &&rubric)
{
    if (!nlohmann::json::parse(rubric).is_object())
        std::abort();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc > 2)
        parse(std::ifstream(argv[2]));
    QStandardItemModel model(0, 5);
    const char *what = argc > 1 ? argv[1] : "5000";
    if (const auto rows = std::strtoul(what, nullptr, 10))
        fill(model, rows);
    else
        fill(model, std::ifstream(what));
    QMainWindow window;
    auto *tree = new QTreeView;
    tree->setWordWrap(true);
    tree->setModel(&model);
    tree->expandAll();
    window.setCentralWidget(tree);
    window.resize(1280, 720);
    const int widths[] = {80, 560, 60, 260, 200};
    for (int column = 0; column < 5; ++column)
        tree->setColumnWidth(column, widths[column]);
    window.show();
    QCoreApplication::processEvents();
    window.grab();
    std::printf("peak %ld kB\n", peakMemory());
    std::fflush(stdout);
    std::_Exit(0); // what comes after the first page is no part of the start
}
