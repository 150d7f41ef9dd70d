// SPDX-License-Identifier: GPL-3.0-or-later
// register_keys REGISTER: scrolls, searches, filters and sorts the submissions of a register at the
// reviewer's desk, and says how much processor time each step took until what it changed was painted, in
// microseconds: one line a step, "PART STEP" first, all of it five times with an empty line after each time.
// At the end "peak", the most memory in kB.
#include "benchdossier.h"
#include "presentation/filetask.h"
#include "presentation/rankingsession.h"
#include "widgets/rankingpage.h"
#include "widgets/submissionlist.h"

#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QTableView>
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

void measure(const char *what, const std::function<void()> &step)
{
    const auto start = processorTime();
    step();
    QApplication::sendPostedEvents(); // Paints.
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    std::printf("%s %.0f\n", what, processorTime() - start);
}

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
}

void scroll(const char *what, QAbstractItemView *view)
{
    view->setFocus();
    measure(what, [&] { press(view, Qt::Key_Home); });
    for (int step = 0; step < 100; ++step)
        measure(what, [&] { press(view, step % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Down); });
    measure(what, [&] { press(view, Qt::Key_End); });
}

void search(const char *what, QLineEdit *field)
{
    field->setFocus();
    for (const auto &text : {QStringLiteral("xã số 77"), QStringLiteral("uy ban"), QStringLiteral("xyz")}) {
        for (const auto letter : text)
            measure(what, [&] { press(field, Qt::Key_unknown, QString(letter)); });
        for (qsizetype i = 0; i < text.size(); ++i)
            measure(what, [&] { press(field, Qt::Key_Backspace); });
    }
}

void choose(const char *what, QComboBox *box)
{
    for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Home})
        measure(what, [&] { press(box, key); });
}

void sort(QTableView *table)
{
    for (int column = 0; column < table->model()->columnCount(); ++column)
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            measure("ranking sort", [&] { table->sortByColumn(column, order); });
    table->sortByColumn(0, Qt::AscendingOrder);
}

template <typename T> T *part(const QWidget &widget, const char *name)
{
    return widget.findChild<T *>(QString::fromLatin1(name));
}

bool open(RegisterSession &session, const char *file)
{
    bool done = false;
    QEventLoop loop;
    QObject::connect(session.connectTo({parseRegisterPlace(file).value(), "Đo"}), &FileTask::finished, &loop,
        [&](const FileResult &result) {
            done = result.has_value();
            loop.quit();
        });
    loop.exec();
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    RegisterSession session({folder.path().toStdString(), [] { return Moment(); }});
    RankingSession ranking(session);
    SubmissionList list(session);
    list.resize(340, 700);
    if (argc != 2 || !open(session, argv[1]))
        return 1;
    list.show();
    QApplication::processEvents();
    RankingPage page(session, ranking);
    page.resize(1366, 700);
    page.show();
    auto *table = part<QTableView>(page, "ranking.table");
    for (QDeadlineTimer end(10'000); table->model()->rowCount() == 0 && !end.hasExpired();)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if (table->model()->rowCount() == 0)
        return 1;
    for (int round = 0; round < kRounds; ++round) {
        scroll("list scroll", part<QListView>(list, "submissions.list"));
        search("list search", part<QLineEdit>(list, "submissions.search"));
        choose("list filter", part<QComboBox>(list, "submissions.state"));
        scroll("ranking scroll", table);
        search("ranking search", part<QLineEdit>(page, "ranking.search"));
        sort(table);
        std::puts("");
    }
    std::printf("peak memory %ld\n", bench::peakMemory());
    return 0;
}
