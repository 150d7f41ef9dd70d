// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokensession.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace bangdiem {

namespace {

constexpr CK_ULONG kMostObjects = 64;
constexpr CK_ULONG kLongestAttribute = 64 * 1024;

/// Fixed width, padded with blanks.
template <std::size_t size> std::string textOf(const unsigned char (&field)[size])
{
    std::string text(reinterpret_cast<const char *>(field), size);
    text.erase(text.find_last_not_of(std::string_view(" \0", 2)) + 1);
    return madeVisible(text);
}

PinState pinStateOf(CK_FLAGS flags)
{
    if ((flags & CKF_USER_PIN_LOCKED) != 0)
        return PinState::Locked;
    if ((flags & CKF_USER_PIN_FINAL_TRY) != 0)
        return PinState::LastTry;
    return (flags & CKF_USER_PIN_COUNT_LOW) != 0 ? PinState::Low : PinState::Plenty;
}

unsigned char *bytesFor(std::string_view text)
{
    return reinterpret_cast<unsigned char *>(const_cast<char *>(text.data()));
}

} // namespace

Error tokenError(CK_RV answer)
{
    switch (answer) {
    case CKR_TOKEN_NOT_PRESENT:
    case CKR_DEVICE_REMOVED:
    case CKR_SLOT_ID_INVALID:
    case CKR_SESSION_HANDLE_INVALID:
    case CKR_SESSION_CLOSED:
        return {ErrorCode::TokenRemoved, {}, {}};
    case CKR_PIN_LOCKED:
        return {ErrorCode::TokenPinLocked, {}, {}};
    case CKR_PIN_INCORRECT:
    case CKR_PIN_INVALID:
    case CKR_PIN_LEN_RANGE:
        return {ErrorCode::TokenPinWrong, {}, {}};
    case CKR_FUNCTION_CANCELED:
    case CKR_CANCEL:
        return {ErrorCode::Cancelled, {}, {}};
    default:
        std::array<char, 24> number{};
        std::snprintf(number.data(), number.size(), "0x%08lX", answer);
        return {ErrorCode::TokenRefused, {}, {number.data()}};
    }
}

Result<Token> tokenIn(CK_FUNCTION_LIST &driver, CK_SLOT_ID slot)
{
    CK_TOKEN_INFO info{};
    if (const auto answer = driver.C_GetTokenInfo(slot, &info); answer != CKR_OK)
        return tl::unexpected(tokenError(answer));
    return Token{slot, textOf(info.label), textOf(info.manufacturerID), textOf(info.model),
        textOf(info.serialNumber), pinStateOf(info.flags),
        (info.flags & CKF_PROTECTED_AUTHENTICATION_PATH) != 0};
}

TokenSession::TokenSession(CK_FUNCTION_LIST &driver, CK_SLOT_ID slot, CK_SESSION_HANDLE session)
    : m_driver(&driver)
    , m_slot(slot)
    , m_session(session)
{
}

TokenSession::TokenSession(TokenSession &&other) noexcept
    : m_driver(std::exchange(other.m_driver, nullptr))
    , m_slot(other.m_slot)
    , m_session(other.m_session)
{
}

TokenSession::~TokenSession()
{
    if (m_driver == nullptr)
        return;
    m_driver->C_Logout(m_session);
    m_driver->C_CloseSession(m_session);
}

Result<TokenSession> TokenSession::open(CK_FUNCTION_LIST &driver, CK_SLOT_ID slot)
{
    CK_SESSION_HANDLE session = 0;
    if (const auto answer = driver.C_OpenSession(slot, CKF_SERIAL_SESSION, nullptr, nullptr, &session);
        answer != CKR_OK)
        return tl::unexpected(tokenError(answer));
    return TokenSession(driver, slot, session);
}

Error TokenSession::pinError() const
{
    const auto token = tokenIn(*m_driver, m_slot);
    if (token && token->pin == PinState::Locked)
        return {ErrorCode::TokenPinLocked, {}, {}};
    if (token && token->pin == PinState::LastTry)
        return {ErrorCode::TokenPinLastTry, {}, {}};
    return {ErrorCode::TokenPinWrong, {}, {}};
}

Result<void> TokenSession::logIn(const std::optional<Secret> &pin, CK_USER_TYPE user)
{
    const auto text = pin ? pin->text() : std::string_view();
    const auto answer
        = m_driver->C_Login(m_session, user, pin ? bytesFor(text) : nullptr, CK_ULONG{text.size()});
    if (answer == CKR_OK || answer == CKR_USER_ALREADY_LOGGED_IN)
        return {};
    const auto error = tokenError(answer);
    return tl::unexpected(error.code == ErrorCode::TokenPinWrong ? pinError() : error);
}

Result<std::vector<CK_OBJECT_HANDLE>> TokenSession::find(CK_OBJECT_CLASS kind, const std::string *id) const
{
    std::vector<CK_ATTRIBUTE> wanted{{CKA_CLASS, &kind, sizeof kind}};
    if (id != nullptr)
        wanted.push_back({CKA_ID, bytesFor(*id), CK_ULONG{id->size()}});
    if (const auto answer = m_driver->C_FindObjectsInit(m_session, wanted.data(), wanted.size());
        answer != CKR_OK)
        return tl::unexpected(tokenError(answer));
    std::vector<CK_OBJECT_HANDLE> found(kMostObjects);
    CK_ULONG count = 0;
    const auto answer = m_driver->C_FindObjects(m_session, found.data(), kMostObjects, &count);
    m_driver->C_FindObjectsFinal(m_session);
    if (answer != CKR_OK)
        return tl::unexpected(tokenError(answer));
    found.resize(std::min(count, kMostObjects));
    return found;
}

std::string TokenSession::attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const
{
    CK_ATTRIBUTE asked{type, nullptr, 0};
    if (m_driver->C_GetAttributeValue(m_session, object, &asked, 1) != CKR_OK
        || asked.ulValueLen > kLongestAttribute)
        return {};
    std::string value(asked.ulValueLen, '\0');
    asked.pValue = value.data();
    if (m_driver->C_GetAttributeValue(m_session, object, &asked, 1) != CKR_OK
        || asked.ulValueLen > value.size())
        return {};
    value.resize(asked.ulValueLen);
    return value;
}

CK_RV TokenSession::beginSign(CK_MECHANISM_TYPE mechanism, CK_OBJECT_HANDLE key) const
{
    CK_MECHANISM way{mechanism, nullptr, 0};
    return m_driver->C_SignInit(m_session, &way, key);
}

Result<std::string> TokenSession::sign(std::string_view bytes) const
{
    std::string signature(2048, '\0');
    CK_ULONG size = signature.size();
    if (const auto answer
        = m_driver->C_Sign(m_session, bytesFor(bytes), CK_ULONG{bytes.size()}, bytesFor(signature), &size);
        answer != CKR_OK)
        return tl::unexpected(tokenError(answer));
    signature.resize(std::min<std::size_t>(size, signature.size()));
    return signature;
}

bool TokenSession::hasMechanism(CK_MECHANISM_TYPE mechanism) const
{
    CK_MECHANISM_INFO info{};
    return m_driver->C_GetMechanismInfo(m_slot, mechanism, &info) == CKR_OK && (info.flags & CKF_SIGN) != 0;
}

} // namespace bangdiem
