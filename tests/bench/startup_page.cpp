// SPDX-License-Identifier: GPL-3.0-or-later
// The program as main() starts it with a dossier, until its page is painted: startup_page DOSSIER
// SETTINGS.ini. Then it says the most memory that it had.
#include "app/compose.h"
#include "app/language.h"
#include "app/theme.h"
#include "benchdossier.h"
#include "widgets/qtdialogs.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

using namespace bangdiem;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    QSettings storage(arguments.value(2), QSettings::IniFormat);
    Settings settings(storage);
    applyLanguage(settings.language());
    applyTheme(application, settings.theme());

    QtDialogs dialogs;
    Desk desk(settings, dialogs,
        [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); });
    MainWindow window;
    dialogs.setWindow(&window);
    Composition composition(desk, window);
    window.resize(1280, 720);
    if (!desk.open(arguments.value(1)))
        return EXIT_FAILURE;
    window.show();
    QCoreApplication::processEvents();
    window.grab();
    std::printf("peak %ld kB\n", bench::peakMemory());
    std::fflush(stdout);
    std::_Exit(window.currentPage() == QStringLiteral("sheet") ? 0 : 1);
}
