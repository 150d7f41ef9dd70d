// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a seal, or a good seal and its content with some bytes changed: never valid over other
// content, never valid with another meaning.
#include "fuzztarget.h"

#include "signingfixture.h"

using namespace bangdiem;

namespace {

struct Sealed {
    SigningFixture pki;
    std::string seal = pki.sealBy(pki.by(pki.signer()));
    std::string meaning = meaningOf(pki.verify(seal));
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Sealed good;
    constexpr std::uint8_t kDerSequence = 0x30; // A seal begins so: these bytes are one by themselves.
    const auto input = fuzz::textOf(data, size);
    const bool isWhole = !input.empty() && data[0] == kDerSequence;
    // An odd first byte changes the content instead.
    const bool ofContent = !isWhole && !input.empty() && data[0] % 2 == 1;
    const std::string own(SigningFixture::content);
    const auto changes = input.substr(input.empty() || isWhole ? 0 : 1);
    const auto content = ofContent ? fuzz::patched(own, changes) : own;
    const auto seal = isWhole ? std::string(input)
        : ofContent           ? good.seal
                              : fuzz::patched(good.seal, changes);

    const auto verdict = verifySeal(content, seal, good.pki.trust, SigningFixture::now);

    if (verdict.validity != Validity::Valid) {
        fuzz::promise(!verdict.reasons.empty(), "a seal that is not valid has a reason");
        return 0;
    }
    fuzz::promise(content == own, "a valid seal is over the content that was sealed");
    fuzz::promise(meaningOf(verdict) == good.meaning, "a valid seal means what was sealed");
    return 0;
}
