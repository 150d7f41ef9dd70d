// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencehashes.h"
#include "storage/hash.h"

#include <gmock/gmock.h>

namespace bangdiem {
namespace {

using ::testing::Optional;

/// Contents 1 to 30, which come in no piece, one, and more than can wait.
class EvidenceHashing : public ::testing::Test
{
protected:
    static std::string piece(std::int64_t content, std::int64_t number)
    {
        return std::string(static_cast<std::size_t>(1'000 * number + content), 'a');
    }
    /// What is added, with what it should be; `spoil` may change either of the two.
    void add(std::int64_t content, const std::function<void(std::string &, StoredContent &)> &spoil = {})
    {
        std::string whole;
        for (std::int64_t number = 0; number < content % 10; ++number)
            whole += piece(content, number);
        StoredContent stored{static_cast<std::int64_t>(whole.size()), sha256Of(whole)};
        if (spoil)
            spoil(whole, stored);
        for (std::size_t begin = 0; begin < whole.size(); begin += kPiece)
            hashes.add(
                std::as_bytes(std::span(whole).subspan(begin, std::min(kPiece, whole.size() - begin))));
        hashes.expect(content, stored);
    }

    static constexpr std::size_t kPiece = 1'500;
    EvidenceHashes hashes;
};

TEST_F(EvidenceHashing, FindsNothingWhereAllIsWhatItShouldBe)
{
    for (std::int64_t content = 1; content <= 30; ++content)
        add(content);

    EXPECT_EQ(hashes.firstWrong(), std::nullopt);
}

TEST_F(EvidenceHashing, FindsNothingInNothing)
{
    EXPECT_EQ(hashes.firstWrong(), std::nullopt);
}

TEST_F(EvidenceHashing, NamesTheFirstThatIsWrong)
{
    for (std::int64_t content = 1; content <= 30; ++content)
        add(content, [&](std::string &whole, StoredContent &) {
            if (content == 17 || content == 23)
                whole.back() ^= 1;
        });

    EXPECT_THAT(hashes.firstWrong(), Optional(17));
}

TEST_F(EvidenceHashing, HoldsItAgainstTheSizeAsWell)
{
    add(5, [](std::string &, StoredContent &stored) { ++stored.size; });

    EXPECT_THAT(hashes.firstWrong(), Optional(5));
}

TEST_F(EvidenceHashing, MissesBytesThatDidNotCome)
{
    add(8, [](std::string &whole, StoredContent &) { whole.clear(); });

    EXPECT_THAT(hashes.firstWrong(), Optional(8));
}

TEST_F(EvidenceHashing, CanBeLeftInTheMiddleOfAContent)
{
    hashes.add(std::as_bytes(std::span("abc")));
}

} // namespace
} // namespace bangdiem
