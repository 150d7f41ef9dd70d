// SPDX-License-Identifier: GPL-3.0-or-later
#include "untrustedfixture.h"

#include "storage/rubriccatalogue.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

namespace fs = std::filesystem;

StrangersFile::StrangersFile(const std::string &bytes, const std::string &name)
    : m_path(m_received / name)
    , m_copies(m_own / "bản sao")
{
    writeBytes(m_path, bytes);
}

UntrustedOptions StrangersFile::options() const
{
    UntrustedOptions options;
    options.copies = m_copies;
    options.officialRubric = officialRubricSha256;
    return options;
}

Result<UntrustedDossier> StrangersFile::open(const UntrustedOptions &options) const
{
    const auto before = state();
    auto opened = openUntrusted(m_path, options);
    EXPECT_TRUE(state() == before) << "the file or what lies beside it was changed";
    if (!opened) {
        EXPECT_EQ(opened.error().where, m_path.string());
        EXPECT_TRUE(!fs::exists(m_copies) || fs::is_empty(m_copies)) << "a copy outlives the refusal";
    }
    return opened;
}

Error StrangersFile::refusal() const
{
    const auto opened = open();
    EXPECT_FALSE(opened) << "was opened";
    return opened ? Error() : opened.error();
}

std::string StrangersFile::refusalText() const
{
    const auto error = refusal();
    return std::string(errorName(error.code)) + (error.details.empty() ? "" : ": " + error.details.front());
}

std::vector<ErrorCode> StrangersFile::flags() const
{
    const auto opened = open();
    EXPECT_TRUE(opened) << problemOf(opened);
    std::vector<ErrorCode> codes;
    if (opened) {
        for (const auto &flag : opened->flags())
            codes.push_back(flag.code);
    }
    return codes;
}

std::vector<std::string> StrangersFile::state() const
{
    std::vector<std::string> state;
    for (const auto &name : m_received.names()) {
        const auto path = m_received / name;
        const auto type = fs::symlink_status(path).type();
        state.push_back(name + '|' + std::to_string(static_cast<int>(type)) + '|'
            + (type == fs::file_type::regular ? bytesOf(path) : ""));
    }
    return state;
}

} // namespace bangdiem::testing
