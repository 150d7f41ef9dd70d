// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgresserver.h"
#include "shippeddossiers.h"
#include "submissions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::testing {

enum class Engine { File, Server };

/// A register of its own, in a file and on a server: every test runs on both.
class RegisterTest : public ::testing::TestWithParam<Engine>
{
protected:
    RegisterTest();

    /// One more connection to the register, as another reviewer has it.
    Register opened() const;
    Author author(const std::string &name = "Trần Thị B", int seconds = 0) const
    {
        return {name, kSomeMoment + std::chrono::seconds(seconds)};
    }
    /// Takes one file in.
    Reception received(const DossierFile &file);
    /// A submission of `agency` in the register.
    OpenedSubmission taken(const std::string &name, const SampleAgency &agency,
        const std::function<void(Dossier &)> &change = {});
    std::size_t row(std::string_view id) const;
    /// "what target" of each entry of the log.
    std::vector<std::string> logged(std::optional<std::int64_t> submission = {});
    bool isServer() const { return GetParam() == Engine::Server; }
    /// Runs SQL past the program.
    void tamper(const QString &sql) const;

    Submissions submissions;
    std::string address;
    ConnectionManner manner;
    Register book;
};

std::string engineName(const ::testing::TestParamInfo<Engine> &info);

#define ON_EACH_ENGINE(Suite)                                                                                \
    INSTANTIATE_TEST_SUITE_P(OnEachEngine, Suite, ::testing::Values(Engine::File, Engine::Server), engineName)

} // namespace bangdiem::testing
