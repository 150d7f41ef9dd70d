// SPDX-License-Identifier: GPL-3.0-or-later
// The measure of tests/bench/startup_figures.py: a window with a tree of 60 rows, until it is painted.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTreeView>

#include <cstdlib>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardItemModel model(60, 5);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(
                row, column, new QStandardItem(QStringLiteral("Dòng %1, cột %2").arg(row).arg(column)));
    QMainWindow window;
    auto *tree = new QTreeView;
    tree->setModel(&model);
    window.setCentralWidget(tree);
    window.resize(1280, 720);
    window.show();
    QCoreApplication::processEvents();
    window.grab();
    std::_Exit(0); // what comes after the first page is no part of the start
}
