// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerplace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

ServerPlace server(const std::string &text)
{
    return *parseRegisterPlace(text).value().server();
}

TEST(RegisterPlaces, APathIsAFile)
{
    EXPECT_EQ(parseRegisterPlace("sổ/so-tttt.register")->file()->filename(), "so-tttt.register");
    EXPECT_EQ(parseRegisterPlace("a b.register")->name(), "a b.register");
}

TEST(RegisterPlaces, AUrlIsAServer)
{
    EXPECT_EQ(server("postgresql://so@db.tayninh.gov.vn:6432/tham_dinh"),
        (ServerPlace{"db.tayninh.gov.vn", 6432, "tham_dinh", "so", {{"sslmode", "verify-full"}}}));
    EXPECT_EQ(server("postgresql://localhost/td"), (ServerPlace{"localhost", 0, "td", "", {}}));
    EXPECT_EQ(server("postgresql:///td?host=/run/postgresql&user=so&port=5433"),
        (ServerPlace{"/run/postgresql", 5433, "td", "so", {}}));
    EXPECT_EQ(server("postgresql:///?service=so-tttt").options.at("service"), "so-tttt");
    EXPECT_EQ(server("postgresql://so@10.0.0.5/td?sslmode=require").options.at("sslmode"), "require");
    EXPECT_EQ(parseRegisterPlace("postgresql://so@db:6432/td?sslmode=require")->name(),
        "postgresql://so@db:6432/td");
}

TEST(RegisterPlaces, APasswordIsRefusedAndNotRepeated)
{
    for (const auto *text : {"postgresql://so:bí-mật@db/td", "postgresql://so:b%C3%AD@db/td",
             "postgres://so:x@db/td", "postgresql://db/td?password=x", "postgresql://so:x@/td?host=/run"}) {
        const auto refused = parseRegisterPlace(text);
        ASSERT_FALSE(refused.has_value()) << text;
        EXPECT_EQ(refused.error().code, ErrorCode::RegisterPasswordShown) << text;
        const auto said = refused.error().where + describe(refused.error(), Language::English);
        for (const auto *secret : {"bí-mật", "%C3%AD", ":x@", "password=x"})
            EXPECT_THAT(said, Not(HasSubstr(secret)));
    }
}

TEST(RegisterPlaces, WhatLibpqCouldTakeForAnOptionIsRefused)
{
    for (const auto *text :
        {"postgresql://db/td?sslmode=disable%20password=x", "postgresql://db/td?passfile=/x",
            "postgresql://db/td?sslmode=a;b", "postgresql://db/td?options=-csearch_path", "postgresql://db/",
            "postgresql://db:99999/td", "postgresql://db/td#x", "mysql://db/td"})
        EXPECT_EQ(parseRegisterPlace(text).error().code, ErrorCode::RegisterAddress) << text;
}

} // namespace
} // namespace bangdiem::testing
