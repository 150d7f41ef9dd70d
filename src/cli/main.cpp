// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/program.h"

#include <QApplication>
#include <QTranslator>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <string>
#include <unistd.h>

namespace {

using namespace bangdiem;

/// What QCommandLineParser says, in Vietnamese; Qt ships no Vietnamese translation.
class ParserWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (std::strcmp(context, "QCommandLineParser") != 0)
            return {};
        if (std::strcmp(source, "Missing value after '%1'.") == 0)
            return QStringLiteral("thiếu giá trị sau “%1”");
        if (std::strcmp(source, "Unexpected value after '%1'.") == 0)
            return QStringLiteral("“%1” không nhận giá trị");
        return {};
    }
};

Error notUtf8(std::string_view argument, Language language)
{
    const cli::Words sentence{"không phải văn bản UTF-8", "not UTF-8 text"};
    return {ErrorCode::BadArgument, std::string(argument), {cli::say(sentence, language)}};
}

/// Standard error holds our errors and nothing else: no remark of Qt about the locale or XDG_RUNTIME_DIR.
void withoutRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

/// A file opened in the place of a closed stream would receive what is printed.
void fillClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", O_RDONLY | O_CLOEXEC); // Takes the lowest free number; writing to it fails.
    }
}

std::unique_ptr<QCoreApplication> makeApplication(cli::Needs needs)
{
    static std::string name = "bangdiem-cli";
    static std::array<char *, 2> argv{name.data(), nullptr};
    static int argc = 1; // Our arguments are not Qt's: none of them may be swallowed.
    if (needs == cli::Needs::Core)
        return std::make_unique<QCoreApplication>(argc, argv.data());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (needs == cli::Needs::Fonts)
        return std::make_unique<QGuiApplication>(argc, argv.data());
    return std::make_unique<QApplication>(argc, argv.data());
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    fillClosedStreams();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromUtf8(argv[i]);
    const auto manner = cli::readManner(arguments);
    for (int i = 1; i < argc; ++i) {
        if (!toNfc(argv[i]))
            return cli::printFaults({notUtf8(argv[i], manner.language)}, manner);
    }

    qInstallMessageHandler(withoutRemarks);
    const auto application = makeApplication(cli::needsOf(arguments));
    ParserWords parserWords;
    if (manner.language == Language::Vietnamese)
        QCoreApplication::installTranslator(&parserWords);
    return cli::run(arguments);
}
