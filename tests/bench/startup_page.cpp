// SPDX-License-Identifier: GPL-3.0-or-later
// The program as main() starts it with a dossier, until its page is painted: startup_page DOSSIER
// SETTINGS.ini. Then it says the most memory that it had.
#include "app/compose.h"
#include "app/language.h"
#include "app/theme.h"
#include "benchdossier.h"
#include "nodialogs.h"
#include "presentation/filetask.h"

#include <QApplication>
#include <QEventLoop>

#include <cstdio>
#include <cstdlib>

using namespace bangdiem;

namespace {

/// Waits without a window: the one that asks for patience after 200 ms would be counted where callgrind makes
/// an opening of a tenth of a second last ten.
class PatientDialogs final : public bench::NoDialogs
{
public:
    Result<void> waitFor(FileTask &task, const QString &) override
    {
        std::optional<Result<void>> result;
        QEventLoop loop;
        QObject::connect(&task, &FileTask::finished, &loop, [&](const Result<void> &got) {
            result = got;
            loop.quit();
        });
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        return *result;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    QSettings storage(arguments.value(2), QSettings::IniFormat);
    Settings settings(storage);
    applyLanguage(settings.language());
    applyTheme(application, settings.theme());

    PatientDialogs dialogs;
    Desk desk(settings, dialogs,
        [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); });
    MainWindow window;
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
