// SPDX-License-Identifier: GPL-3.0-or-later
// `desk_child FILE`: opens the dossier in the program's window, edits a row, says "edited" and goes on until
// the system ends it.
#include "frame_fixture.h"

#include "app/ending.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace bangdiem;
    if (argc != 2)
        return 2;
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings storage(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings(storage);
    tests::FakeDialogs dialogs;
    Desk desk(settings, dialogs, [] { return Moment(); });
    MainWindow window;
    const Composition composition(desk, window);
    const Ending ending(application, desk);
    window.show();
    if (!desk.open(QString::fromLocal8Bit(argv[1])))
        return 3;
    QMetaObject::invokeMethod(
        &desk,
        [&] {
            Answer answer;
            answer.note = "vừa sửa";
            desk.session()->setAnswer(0, answer);
            std::puts("edited");
            std::fflush(stdout);
        },
        Qt::QueuedConnection);
    return QApplication::exec();
}
