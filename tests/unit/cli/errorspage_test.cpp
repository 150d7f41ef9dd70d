// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/checkout.h"
#include "support/filebytes.h"

#include <string>

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

/// The sentence with its places still open: "{0}".
std::string sentence(ErrorCode code, Language language)
{
    return describe({code, {}, {"{0}", "{1}", "{2}"}}, language);
}

std::string expectedTable()
{
    std::string table = "| code | exit | tiếng Việt | English |\n|---|---|---|---|\n";
    for (const auto code : allErrorCodes()) {
        const auto *exitCode = errorKind(code) == ErrorKind::Input ? "2" : "3";
        table += "| `" + std::string(errorName(code)) + "` | " + exitCode + " | "
            + sentence(code, Language::Vietnamese) + " | " + sentence(code, Language::English) + " |\n";
    }
    return table;
}

TEST(ErrorsPage, holdsEveryCodeWithItsExitCodeAndBothSentences)
{
    const auto text = tests::bytesOf(tests::sourceFile("docs/errors.md"));

    const auto begin = text.find("| code |");
    const auto end = text.find("\n\n", begin);
    const auto table = begin == std::string::npos ? std::string() : text.substr(begin, end + 1 - begin);

    EXPECT_EQ(table, expectedTable()) << "docs/errors.md must hold exactly this table:\n" << expectedTable();
}

} // namespace
} // namespace bangdiem
