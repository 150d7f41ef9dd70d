// SPDX-License-Identifier: GPL-3.0-or-later
// verify_loop ours|bare rsa|curve TIMES: verifies a seal over 20 kB that often, with its whole policy or by
// the bare calls of OpenSSL (read, CMS_verify with ESS, chain and revocation lists), for instructions.py to
// count.
#include "craftedseal.h"
#include "signing/truststoreparts.h"
#include "signing/verifyseal.h"

#include <cstdlib>
#include <iostream>

using namespace bangdiem;
using namespace std::chrono_literals;

namespace {

constexpr Moment kNow = std::chrono::sys_days(std::chrono::year(2026) / 3 / 2);

/// What a reviewer has: a seal, its content, the office's root and the lists.
struct Sealed {
    explicit Sealed(testing::KeyKind kind)
    {
        testing::CertificateWish wish;
        wish.from = kNow - 8760h;
        wish.until = kNow + 8760h;
        auto authority = wish;
        authority.authority = true;
        authority.name = "Root CA";
        const auto root = testing::issue(authority, testing::keyOf(kind, 1), nullptr);
        authority.name = "CA";
        const auto below = testing::issue(authority, testing::keyOf(kind, 2), &root);
        testing::CraftedSigner signer;
        signer.holder = testing::issue(wish, testing::keyOf(kind, 3), &below);
        signer.time = kNow - 1h;
        seal = testing::craftSeal(content, {signer}, {&below});
        for (const auto &file : {root.der(), testing::revocationList(root, kNow - 1h, kNow + 1h),
                 testing::revocationList(below, kNow - 1h, kNow + 1h)})
            if (!trust.add(file, "made here"))
                std::abort();
    }

    std::string content = std::string(20'000, 'x');
    std::string seal;
    TrustStore trust;
};

// Not inlined: verify_figures.py counts what happens inside the two.
[[gnu::noinline]] bool isValidOurs(const Sealed &sealed)
{
    return verifySeal(sealed.content, sealed.seal, sealed.trust, kNow).validity == Validity::Valid;
}

/// A store of its own, for it holds the lists and the time, set up once.
StoreOwner bareStore(const Sealed &sealed)
{
    StoreOwner store(X509_STORE_new());
    auto *objects = X509_STORE_get1_all_certs(sealed.trust.parts().authorities.get());
    X509_STORE_add_cert(store.get(), sk_X509_value(objects, 0));
    sk_X509_pop_free(objects, X509_free);
    for (const auto &list : sealed.trust.parts().revocationLists)
        X509_STORE_add_crl(store.get(), list.get());
    auto *parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    X509_VERIFY_PARAM_set_time(parameters, kNow.time_since_epoch().count());
    return store;
}

[[gnu::noinline]] bool isValidBare(const Sealed &sealed, X509_STORE *store)
{
    const auto *at = bytesOf(sealed.seal);
    const CmsOwner cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(sealed.seal.size())));
    const BioOwner content(BIO_new_mem_buf(sealed.content.data(), static_cast<int>(sealed.content.size())));
    return CMS_verify(cms.get(), nullptr, store, content.get(), nullptr, CMS_BINARY | CMS_CADES) == 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const bool ours = argv[1] == std::string_view("ours");
    const Sealed sealed(
        argv[2] == std::string_view("rsa") ? testing::KeyKind::Rsa2048 : testing::KeyKind::P256);
    const auto store = bareStore(sealed);
    for (auto left = std::strtoul(argv[3], nullptr, 10); left > 0; --left)
        if (!(ours ? isValidOurs(sealed) : isValidBare(sealed, store.get()))) {
            std::cerr << "not valid\n";
            return 1;
        }
}
