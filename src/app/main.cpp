// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compose.h"
#include "app/ending.h"
#include "app/language.h"
#include "app/screenshots.h"
#include "app/theme.h"
#include "widgets/qtdialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QScreen>
#include <QTemporaryDir>

#include <cstdlib>
#include <iostream>

using namespace bangdiem;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWrongArguments = 2; // as bangdiem-cli
constexpr int kMachineFailed = 3;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

struct Arguments {
    QString dossier; ///< To open at once; may be empty.
    QString screenshots; ///< Folder; empty where none are wanted.
    std::optional<Language> language;
};

Moment now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Arguments readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Self-assessment of the use of information technology."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption lang(
        u"lang"_s, Texts::tr("Language of the program, remembered: vi or en."), u"vi|en"_s);
    const QCommandLineOption screenshot(u"screenshot"_s,
        Texts::tr("Write a picture of each page of DOSSIER into FOLDER and end."), u"FOLDER"_s);
    parser.addOptions({lang, screenshot});
    parser.addPositionalArgument(u"DOSSIER"_s, Texts::tr("Dossier to open."), u"[DOSSIER]"_s);
    parser.process(application);

    Arguments arguments{parser.positionalArguments().value(0), parser.value(screenshot), {}};
    if (!parser.isSet(lang))
        return arguments;
    const auto named = parser.value(lang);
    if (named != "vi"_L1 && named != "en"_L1)
        parser.showHelp(kWrongArguments);
    arguments.language = named == "en"_L1 ? Language::English : Language::Vietnamese;
    return arguments;
}

void setUp(QApplication &application)
{
    QCoreApplication::setApplicationName(u"bangdiem"_s);
    QCoreApplication::setOrganizationName(u"bangdiem"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BANGDIEM_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Bảng Điểm"_s);
    QGuiApplication::setDesktopFileName(u"vn.bangdiem.BangDiem"_s);
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/bangdiem-%1.png"_s.arg(size), QSize(size, size));
    application.setWindowIcon(icon);
}

/// Works on copies, so that taking pictures changes neither the dossier nor what the program remembers.
int photograph(QApplication &application, const Arguments &arguments)
{
    if (arguments.dossier.isEmpty()) {
        std::cerr << "bangdiem: --screenshot FOLDER needs a DOSSIER\n";
        return kWrongArguments;
    }
    const QTemporaryDir folder;
    QSettings storage(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(storage);
    settings.setLanguage(arguments.language.value_or(Language::Vietnamese));
    applyLanguage(settings.language());
    const auto copy = folder.filePath(QFileInfo(arguments.dossier).fileName());
    QFile::copy(arguments.dossier, copy);

    QtDialogs dialogs;
    Desk desk(settings, dialogs, now);
    MainWindow window;
    dialogs.setWindow(&window);
    Composition composition(desk, window);
    window.resize(1366, 768);
    window.show();
    const bool done = desk.open(copy) && takeScreenshots(window, composition, arguments.screenshots);
    application.closeAllWindows();
    return done ? EXIT_SUCCESS : kMachineFailed;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUp(application);
    applyLanguage(Language::Vietnamese); // for --help; the settings may say otherwise
    const auto arguments = readArguments(application);
    if (!arguments.screenshots.isEmpty())
        return photograph(application, arguments);

    QSettings storage(QSettings::IniFormat, QSettings::UserScope, u"bangdiem"_s, u"bangdiem"_s);
    Settings settings(storage);
    if (arguments.language)
        settings.setLanguage(*arguments.language);
    applyLanguage(settings.language());
    applyTheme(application, settings.theme());

    QtDialogs dialogs;
    Desk desk(settings, dialogs, now);
    MainWindow window;
    dialogs.setWindow(&window);
    Composition composition(desk, window);
    const Ending ending(application, desk);
    window.resize(QSize(1280, 720).boundedTo(window.screen()->availableSize()));
    if (arguments.dossier.isEmpty() || !desk.open(arguments.dossier))
        window.showPage(u"start"_s);
    window.show();
    return QApplication::exec();
}
