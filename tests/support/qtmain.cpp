// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

#include <memory>

namespace {

/// Made only when tests run, so that listing them needs no display.
class ApplicationEnvironment final : public testing::Environment
{
public:
    ApplicationEnvironment(int &argc, char **argv)
        : m_argc(argc)
        , m_argv(argv)
    {
    }

    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        m_application = std::make_unique<QApplication>(m_argc, m_argv);
        QApplication::setApplicationName(QStringLiteral("bangdiem-tests"));
    }

    void TearDown() override { m_application.reset(); }

private:
    int &m_argc;
    char **m_argv;
    std::unique_ptr<QApplication> m_application;
};

} // namespace

/// The PDF library of Qt 6.4 does not give back all of a damaged document; LeakSanitizer asks for this by
/// name.
extern "C" const char *__lsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier)
const char *__lsan_default_suppressions()
{
    return "leak:libQt6Pdf.so";
}

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    testing::AddGlobalTestEnvironment(std::make_unique<ApplicationEnvironment>(argc, argv).release());
    return RUN_ALL_TESTS();
}
