// SPDX-License-Identifier: GPL-3.0-or-later
// sheet_keys ROWS|DOSSIER: searches and filters a sheet of so many rows key by key and says how much
// processor time each key took until what it changed was painted, in microseconds: one line a key, "search"
// or "filter" first. A dossier is copied before.
#include "benchdossier.h"
#include "nodialogs.h"
#include "presentation/editingsession.h"
#include "presentation/sheetfilter.h"
#include "storage/privatecopies.h"
#include "widgets/sheetpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

namespace {

using namespace bangdiem;

constexpr int kRounds = 5;

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

void press(const char *what, QWidget *widget, int key, const QString &text)
{
    const auto start = processorTime();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
    QApplication::sendPostedEvents(); // Paints; what waits for a pause of typing does not run.
    std::printf("%s %.0f\n", what, processorTime() - start);
}

/// A pause of typing, in which the panel follows; nobody waits for it.
void waitForPause()
{
    for (QDeadlineTimer end(SheetFilter::kPause + 60); !end.hasExpired();)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

/// A word that many rows have, one that few have, a number and what nothing has; then all taken back.
void search(QWidget *field)
{
    for (const auto &text : {QStringLiteral("đào tạo cán bộ"), QStringLiteral("Van thu"),
             QStringLiteral("S12.3"), QStringLiteral("(4321)"), QStringLiteral("xyz")}) {
        for (const auto letter : text)
            press("search", field, Qt::Key_unknown, QString(letter));
        waitForPause();
        for (qsizetype i = 0; i < text.size(); ++i)
            press("search", field, Qt::Key_Backspace, {});
        waitForPause();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.bangdiem")).toStdString();
    const char *what = argc > 1 ? argv[1] : "5000";
    if (const auto rows = std::strtoul(what, nullptr, 10))
        bench::makeDossier(path, rows);
    else
        std::filesystem::copy_file(what, path);
    auto file = DossierFile::open(path, Access::ReadWrite);
    if (!file)
        return 1;
    EditingSession session(std::move(*file), [] { return Moment{}; });
    bench::NoDialogs dialogs;
    PrivateCopies copies(std::filesystem::temp_directory_path() / "bangdiem-bench");
    SheetPage page({&dialogs, &copies, [] { return Moment(); }});
    page.resize(1366, 700);
    page.setSession(&session);
    page.show();
    QApplication::processEvents();
    for (int round = 0; round < kRounds; ++round) {
        page.find();
        search(page.findChild<QLineEdit *>(QStringLiteral("sheet.search")));
        auto *chip = page.findChild<QAbstractButton *>(QStringLiteral("sheet.filter.all"));
        for (int step = 0; step < 4; ++step) {
            chip->setFocus();
            press("filter", chip, Qt::Key_Right, {});
            chip = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            waitForPause();
        }
    }
    page.setSession(nullptr);
    return 0;
}
