// SPDX-License-Identifier: GPL-3.0-or-later
// A signed sheet with some bytes changed, or any bytes as a PDF: valid only where it is the sheet that was
// signed.
#include "fuzztarget.h"

#include "signing/pkcs12.h"
#include "signing/signpdf.h"
#include "signing/verifypdf.h"
#include "signingfixture.h"
#include "support/checkout.h"
#include "support/filebytes.h"

using namespace bangdiem;
using namespace bangdiem::testing;

namespace {

/// printed.pdf is a sealed sheet as `bangdiem-cli report` prints it.
std::string printedSheet()
{
    return tests::bytesOf(tests::sourceFile("tests/fuzz/printed.pdf"));
}

struct SignedSheet {
    SigningFixture pki;
    std::string pdf = [this] {
        const auto key = openPkcs12(keyFile(pki.signer(), {&pki.below}, "x"), Secret("x"));
        const SignatureBox box{150, 50, "0 0 0 RG 1 1 148 48 re S\n", "Nguyễn Văn A"};
        return signPdf(printedSheet(), *key.value(), box, SigningFixture::now - std::chrono::hours(1))
            .value();
    }();
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SignedSheet good;
    const auto input = fuzz::textOf(data, size);
    const bool isWhole = input.starts_with("%PDF") || input.empty();
    const auto pdf = isWhole ? std::string(input) : fuzz::patched(good.pdf, input.substr(1));

    const auto verdict = verifyPdf(pdf, good.pki.trust, SigningFixture::now);

    if (verdict.validity == Validity::Valid)
        fuzz::promise(pdf == good.pdf, "a valid PDF is the one that was signed");
    else
        fuzz::promise(!verdict.reasons.empty(), "a PDF that is not valid has a reason");
    return 0;
}
