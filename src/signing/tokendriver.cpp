// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokendriver.h"

#include "base/text.h"
#include "signing/certificatereading.h"
#include "signing/tokensession.h"

#include <algorithm>

#include <dlfcn.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace bangdiem {

namespace {

constexpr CK_ULONG kMostSlots = 64;

using GetFunctionList = CK_RV (*)(CK_FUNCTION_LIST **);

tl::unexpected<Error> broken(const std::filesystem::path &module, const std::string &why)
{
    return fail(ErrorCode::TokenDriverBroken, module.string(), {madeVisible(why)});
}

bool isAuthority(const Certificate &certificate)
{
    const auto read = readCertificate(certificate.der);
    return !read || X509_check_ca(read.get()) != 0;
}

/// As a PKCS #11 URI writes bytes: "%01%A0".
std::string escaped(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += {'%', digits[value >> 4U], digits[value & 15U]};
    }
    return text;
}

} // namespace

TokenDriver::TokenDriver(CK_FUNCTION_LIST *functions, bool ends)
    : m_functions(functions)
    , m_ends(ends)
{
}

TokenDriver::~TokenDriver()
{
    // Never unloaded: some drivers leave threads behind that would run on in memory that is gone.
    if (m_ends)
        m_functions->C_Finalize(nullptr);
}

Result<std::shared_ptr<TokenDriver>> TokenDriver::load(const std::filesystem::path &module)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(module, ignored))
        return fail(ErrorCode::TokenDriverMissing, module.string());
    // With its folder: a bare name would be looked for in the system's folders.
    void *library = dlopen(std::filesystem::absolute(module).c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr)
        return broken(module, dlerror());
    const auto list = reinterpret_cast<GetFunctionList>(dlsym(library, "C_GetFunctionList"));
    CK_FUNCTION_LIST *functions = nullptr;
    if (list == nullptr || list(&functions) != CKR_OK || functions == nullptr)
        return broken(module, "C_GetFunctionList");
    const auto answer = functions->C_Initialize(nullptr);
    if (answer != CKR_OK && answer != CKR_CRYPTOKI_ALREADY_INITIALIZED)
        return broken(module, "C_Initialize");
    return std::shared_ptr<TokenDriver>(new TokenDriver(functions, answer == CKR_OK));
}

Result<std::vector<Token>> TokenDriver::tokens() const
{
    std::vector<CK_SLOT_ID> slots(kMostSlots);
    CK_ULONG count = kMostSlots;
    if (const auto answer = m_functions->C_GetSlotList(CK_TRUE, slots.data(), &count); answer != CKR_OK)
        return tl::unexpected(tokenError(answer));
    slots.resize(std::min(count, kMostSlots));
    std::vector<Token> tokens;
    for (const auto slot : slots) {
        CK_TOKEN_INFO info{};
        const bool ready
            = m_functions->C_GetTokenInfo(slot, &info) == CKR_OK && (info.flags & CKF_TOKEN_INITIALIZED) != 0;
        if (const auto token = tokenIn(*m_functions, slot); ready && token)
            tokens.push_back(*token);
    }
    if (tokens.empty())
        return fail(ErrorCode::TokenAbsent);
    return tokens;
}

Result<std::vector<TokenCertificate>> TokenDriver::certificates(const Token &token) const
{
    const auto session = TokenSession::open(*m_functions, token.slot);
    if (!session)
        return tl::unexpected(session.error());
    const auto objects = session->find(CKO_CERTIFICATE);
    if (!objects)
        return tl::unexpected(objects.error());
    std::vector<TokenCertificate> certificates;
    for (const auto object : *objects)
        if (const auto read = readCertificate(session->attribute(object, CKA_VALUE)))
            certificates.push_back({certificateOf(read.get()), session->attribute(object, CKA_ID),
                madeVisible(session->attribute(object, CKA_LABEL))});
    ERR_clear_error();
    if (certificates.empty())
        return fail(ErrorCode::TokenNoCertificate, token.label);
    return certificates;
}

Result<Token> chooseToken(std::span<const Token> tokens, std::string_view label)
{
    std::vector<Token> fitting;
    std::ranges::copy_if(tokens, std::back_inserter(fitting),
        [label](const Token &token) { return label.empty() || token.label == label; });
    if (fitting.empty())
        return fail(ErrorCode::TokenAbsent, std::string(label));
    if (fitting.size() == 1)
        return fitting.front();
    std::string labels;
    for (const auto &token : fitting)
        labels += (labels.empty() ? "“" : ", “") + token.label + "” (" + token.serial + ")";
    return fail(ErrorCode::TokenSeveral, {}, {labels});
}

Result<TokenCertificate> chooseCertificate(
    std::span<const TokenCertificate> certificates, std::string_view serial)
{
    std::vector<TokenCertificate> fitting;
    std::ranges::copy_if(
        certificates, std::back_inserter(fitting), [serial](const TokenCertificate &certificate) {
            return serial.empty() ? !isAuthority(certificate) : certificate.serial == serial;
        });
    if (fitting.empty())
        return fail(ErrorCode::TokenNoCertificate, std::string(serial));
    if (fitting.size() == 1)
        return fitting.front();
    std::string names;
    for (const auto &certificate : fitting)
        names += (names.empty() ? "“" : ", “") + certificate.name + "” (" + certificate.serial
            + ", id=" + escaped(certificate.id) + ")";
    return fail(ErrorCode::TokenSeveralCertificates, {}, {names});
}

} // namespace bangdiem
