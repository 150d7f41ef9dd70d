// SPDX-License-Identifier: GPL-3.0-or-later
// A PKCS #11 driver for what SoftHSM never does: a PIN that locks, a token pulled out in the middle of a
// signature, a reader with its own keys. BANGDIEM_FAKE_TOKEN says which, BANGDIEM_FAKE_CERTIFICATE names the
// file of the one certificate that it holds.
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include <p11-kit/pkcs11.h>

namespace {

constexpr CK_OBJECT_HANDLE kCertificate = 1;
constexpr CK_OBJECT_HANDLE kKey = 2;

int logins = 0;
CK_OBJECT_CLASS searched = 0;
bool found = false;

bool plays(std::string_view role)
{
    const char *played = std::getenv("BANGDIEM_FAKE_TOKEN");
    return played != nullptr && role == played;
}

CK_RV initialize(void *)
{
    logins = 0;
    return plays("no-start") ? CKR_GENERAL_ERROR : CKR_OK;
}

CK_RV succeed(void *)
{
    return CKR_OK;
}

CK_RV slotList(CK_BBOOL, CK_SLOT_ID *slots, CK_ULONG *count)
{
    *count = plays("absent") ? 0 : 1;
    if (slots != nullptr)
        *slots = 0;
    return CKR_OK;
}

CK_RV tokenInfo(CK_SLOT_ID, CK_TOKEN_INFO *info)
{
    std::memset(info, ' ', sizeof *info);
    std::memcpy(info->label, "fake", 4);
    info->flags = CKF_TOKEN_INITIALIZED | CKF_USER_PIN_INITIALIZED;
    if (plays("locked") || (plays("locks") && logins > 0))
        info->flags |= CKF_USER_PIN_LOCKED;
    if (plays("last-try") && logins > 0)
        info->flags |= CKF_USER_PIN_FINAL_TRY;
    if (plays("pin-pad"))
        info->flags |= CKF_PROTECTED_AUTHENTICATION_PATH;
    return CKR_OK;
}

CK_RV openSession(CK_SLOT_ID, CK_FLAGS, void *, CK_NOTIFY, CK_SESSION_HANDLE *session)
{
    *session = 1;
    return CKR_OK;
}

CK_RV closeSession(CK_SESSION_HANDLE)
{
    return CKR_OK;
}

CK_RV logIn(CK_SESSION_HANDLE, CK_USER_TYPE, unsigned char *pin, CK_ULONG)
{
    ++logins;
    if (plays("pin-pad"))
        return pin == nullptr ? CKR_OK : CKR_ARGUMENTS_BAD;
    return plays("locks") || plays("last-try") ? CKR_PIN_INCORRECT : CKR_OK;
}

CK_RV findInit(CK_SESSION_HANDLE, CK_ATTRIBUTE *wanted, CK_ULONG)
{
    std::memcpy(&searched, wanted->pValue, sizeof searched);
    found = false;
    return CKR_OK;
}

CK_RV find(CK_SESSION_HANDLE, CK_OBJECT_HANDLE *objects, CK_ULONG, CK_ULONG *count)
{
    *count = found || (plays("no-key") && searched == CKO_PRIVATE_KEY) ? 0 : 1;
    *objects = searched == CKO_CERTIFICATE ? kCertificate : kKey;
    found = true;
    return CKR_OK;
}

std::string certificate()
{
    const char *name = std::getenv("BANGDIEM_FAKE_CERTIFICATE");
    std::ifstream file(name == nullptr ? "" : name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

CK_RV attributeValue(CK_SESSION_HANDLE, CK_OBJECT_HANDLE, CK_ATTRIBUTE *asked, CK_ULONG)
{
    std::string value = "1";
    if (asked->type == CKA_VALUE)
        value = certificate();
    else if (asked->type == CKA_ALWAYS_AUTHENTICATE)
        value = '\x01';
    if (asked->pValue != nullptr)
        std::memcpy(asked->pValue, value.data(), std::min<std::size_t>(asked->ulValueLen, value.size()));
    asked->ulValueLen = value.size();
    return CKR_OK;
}

CK_RV mechanismInfo(CK_SLOT_ID, CK_MECHANISM_TYPE, CK_MECHANISM_INFO *info)
{
    info->flags = CKF_SIGN;
    return CKR_OK;
}

CK_RV signInit(CK_SESSION_HANDLE, CK_MECHANISM *, CK_OBJECT_HANDLE)
{
    return CKR_OK;
}

CK_RV sign(CK_SESSION_HANDLE, unsigned char *, CK_ULONG, unsigned char *signature, CK_ULONG *size)
{
    if (plays("removed"))
        return CKR_DEVICE_REMOVED;
    if (plays("refuses"))
        return CKR_KEY_FUNCTION_NOT_PERMITTED;
    std::memset(signature, 1, 64);
    *size = 64;
    return CKR_OK;
}

} // namespace

extern "C" int fakeLogins()
{
    return logins;
}

extern "C" CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    static CK_FUNCTION_LIST functions{};
    functions.C_Initialize = initialize;
    functions.C_Finalize = succeed;
    functions.C_GetSlotList = slotList;
    functions.C_GetTokenInfo = tokenInfo;
    functions.C_OpenSession = openSession;
    functions.C_CloseSession = closeSession;
    functions.C_Logout = closeSession;
    functions.C_Login = logIn;
    functions.C_FindObjectsInit = findInit;
    functions.C_FindObjects = find;
    functions.C_FindObjectsFinal = closeSession;
    functions.C_GetAttributeValue = attributeValue;
    functions.C_GetMechanismInfo = mechanismInfo;
    functions.C_SignInit = signInit;
    functions.C_Sign = sign;
    *list = &functions;
    return CKR_OK;
}
