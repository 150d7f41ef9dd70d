// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/hash.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

// FIPS 180-4, examples.
constexpr auto kOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
constexpr auto kOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
constexpr auto kOfMillionA = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

TEST(Sha256, IsThatOfTheStandard)
{
    EXPECT_EQ(sha256Of(""), kOfNothing);
    EXPECT_EQ(sha256Of("abc"), kOfAbc);
    EXPECT_EQ(sha256Of(std::string(1'000'000, 'a')), kOfMillionA);
}

TEST(Sha256, IsTheSameHoweverTheBytesCome)
{
    const std::string text(1'000'000, 'a');
    const auto bytes = std::as_bytes(std::span(text));
    for (const std::size_t piece : {1U, 63U, 64U, 65U, 262'144U}) {
        Sha256 hash;
        for (std::size_t at = 0; at < bytes.size(); at += piece)
            hash.add(bytes.subspan(at, std::min(piece, bytes.size() - at)));
        EXPECT_EQ(hash.hex(), kOfMillionA) << piece;
    }
}

} // namespace
} // namespace bangdiem
