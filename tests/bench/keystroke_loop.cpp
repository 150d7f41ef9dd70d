// SPDX-License-Identifier: GPL-3.0-or-later
// keystroke_loop bare|36|5000 TIMES: types that many keys into a figure of the page of a sheet with so many
// rows, or into a bare QLineEdit of the same size, and paints after each; for instructions.py to count. Each
// key changes the score of the row, so that its cell, its sums and the total are painted anew.
#include "benchdossier.h"
#include "nodialogs.h"
#include "presentation/editingsession.h"
#include "storage/privatecopies.h"
#include "widgets/sheetpage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace bangdiem;

void press(QWidget *field, Qt::Key key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &up);
    QApplication::sendPostedEvents(); // Paints; what waits for a pause of typing does not run.
}

/// "3" and "30" in turn.
void typeInTurn(QLineEdit *field, unsigned long times)
{
    field->setFocus();
    field->selectAll();
    press(field, Qt::Key_3, QStringLiteral("3"));
    for (unsigned long i = 0; i < times; ++i)
        i % 2 == 0 ? press(field, Qt::Key_0, QStringLiteral("0")) : press(field, Qt::Key_Backspace, {});
}

void typeIntoBareLine(QSize size, unsigned long times)
{
    QWidget window;
    window.resize(1366, 700);
    QLineEdit line(&window);
    line.setAlignment(Qt::AlignRight);
    line.setGeometry(QRect(QPoint(1200, 300), size));
    window.show();
    QApplication::processEvents();
    typeInTurn(&line, times);
}

int typeIntoPage(std::size_t rows, unsigned long times)
{
    const QTemporaryDir folder;
    auto file = DossierFile::create(
        folder.filePath(QStringLiteral("a.bangdiem")).toStdString(), bench::fullDossier(rows), Moment{});
    if (!file) {
        std::fprintf(stderr, "%s\n", describe(file.error(), Language::English).c_str());
        return 1;
    }
    EditingSession session(std::move(*file), [] { return Moment{}; });
    bench::NoDialogs dialogs;
    PrivateCopies copies(std::filesystem::temp_directory_path() / "bangdiem-bench");
    SheetPage page({&dialogs, &copies, [] { return Moment(); }});
    page.resize(1366, 700);
    page.setSession(&session);
    page.show();
    page.goTo(rows / 2 / bench::kRowsOfGroup * bench::kRowsOfGroup);
    QApplication::processEvents();
    const auto criterion = *page.currentCriterion();
    auto *field = page.findChild<QLineEdit *>(
        QString::fromStdString(session.rubric().criteria[criterion].id) + QStringLiteral(".figure.users"));
    std::printf("field %dx%d\n", field->width(), field->height());
    typeInTurn(field, times);
    return session.answer(criterion).figures.size() == 2 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const auto what = std::string_view(argv[1]);
    const auto times = std::strtoul(argv[2], nullptr, 10);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QApplication application(argc, argv);
    if (what != "bare")
        return typeIntoPage(std::strtoul(argv[1], nullptr, 10), times);
    typeIntoBareLine({112, 25}, times);
    return 0;
}
