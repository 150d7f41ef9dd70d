// SPDX-License-Identifier: GPL-3.0-or-later
// A seal with its bytes changed: never valid with another meaning, and never a crash.
#include "signingfixture.h"

#include <random>

namespace bangdiem {
namespace {

using namespace testing;

class SealDamage : public ::testing::TestWithParam<KeyKind>
{
protected:
    /// Whether the damaged seal says exactly what the good one said, or is not valid.
    bool isHarmless(const std::string &damaged) const
    {
        const auto verdict = pki.verify(damaged);
        return verdict.validity != Validity::Valid || meaningOf(verdict) == meaning;
    }

    SigningFixture pki;
    std::string good = pki.sealBy(pki.by(pki.signer(SigningFixture::wish(), GetParam())));
    std::string meaning = meaningOf(pki.verify(good));
};

TEST_P(SealDamage, NoByteMayBeOther)
{
    ASSERT_EQ(pki.verify(good).validity, Validity::Valid);
    for (std::size_t i = 0; i < good.size(); ++i) {
        auto damaged = good;
        damaged[i] = static_cast<char>(damaged[i] ^ (1 << i % 8));
        EXPECT_TRUE(isHarmless(damaged)) << i;
    }
}

TEST_P(SealDamage, RandomChangesNeitherCrashNorDeceive)
{
    std::mt19937 random(20261123); // NOLINT(cert-msc51-cpp): the same changes each time
    const auto below = [&random](std::size_t limit) { return random() % limit; };
    for (int round = 0; round < 1'500; ++round) {
        auto damaged = good;
        for (auto changes = 1 + below(4); changes > 0 && !damaged.empty(); --changes) {
            const auto at = below(damaged.size());
            const auto size = 1 + below(20);
            switch (below(4)) {
            case 0:
                damaged[at] = static_cast<char>(random());
                break;
            case 1:
                damaged.erase(at, size);
                break;
            case 2:
                damaged.insert(at, damaged.substr(below(damaged.size()), size));
                break;
            default:
                damaged.replace(at, size, good.substr(below(good.size()), size));
            }
        }
        EXPECT_TRUE(isHarmless(damaged)) << "round " << round;
    }
}

INSTANTIATE_TEST_SUITE_P(Keys, SealDamage, ::testing::Values(KeyKind::Rsa2048, KeyKind::P256));

} // namespace
} // namespace bangdiem
