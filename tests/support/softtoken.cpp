// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken.h"

#include "signing/tokensession.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include <openssl/pem.h>
#include <unistd.h>

namespace bangdiem::testing {

namespace {

void writeKey(const std::filesystem::path &file, EVP_PKEY *key)
{
    const BioOwner bio(BIO_new_file(file.c_str(), "w"));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
}

template <typename T> CK_ATTRIBUTE attribute(CK_ATTRIBUTE_TYPE type, T &value)
{
    return {type, &value, sizeof value};
}

CK_ATTRIBUTE attribute(CK_ATTRIBUTE_TYPE type, std::string &value)
{
    return {type, value.data(), CK_ULONG{value.size()}};
}

void createCertificate(CK_FUNCTION_LIST &driver, CK_SLOT_ID slot, const Holder &holder, const std::string &id)
{
    CK_SESSION_HANDLE session = 0;
    unsigned char pin[] = "1234";
    driver.C_OpenSession(slot, CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr, &session);
    driver.C_Login(session, CKU_USER, pin, 4);
    CK_OBJECT_CLASS kind = CKO_CERTIFICATE;
    CK_CERTIFICATE_TYPE form = CKC_X_509;
    CK_BBOOL yes = CK_TRUE;
    CK_BBOOL no = CK_FALSE;
    std::string der = holder.der();
    std::string name(1, static_cast<char>(std::stoi(id, nullptr, 16)));
    auto subject = derOf<X509_NAME>(i2d_X509_NAME, X509_get_subject_name(holder.certificate));
    CK_ATTRIBUTE attributes[] = {attribute(CKA_CLASS, kind), attribute(CKA_CERTIFICATE_TYPE, form),
        attribute(CKA_TOKEN, yes), attribute(CKA_PRIVATE, no), attribute(CKA_SUBJECT, subject),
        attribute(CKA_ID, name), attribute(CKA_VALUE, der)};
    CK_OBJECT_HANDLE object = 0;
    const auto answer = driver.C_CreateObject(session, attributes, std::size(attributes), &object);
    driver.C_Logout(session);
    driver.C_CloseSession(session);
    if (answer != CKR_OK)
        throw std::runtime_error("SoftHSM takes no certificate");
}

} // namespace

SoftTokens::SoftTokens()
    : m_folder(std::filesystem::temp_directory_path() / ("bangdiem-tokens-" + std::to_string(getpid())))
{
    std::filesystem::create_directories(m_folder / "tokens");
    std::ofstream(m_folder / "softhsm2.conf")
        << "directories.tokendir = " << (m_folder / "tokens").string() << "\nobjectstore.backend = file\n"
        << "log.level = ERROR\n";
    setenv("SOFTHSM2_CONF", (m_folder / "softhsm2.conf").c_str(), 1);
}

SoftTokens::~SoftTokens()
{
    std::filesystem::remove_all(m_folder);
}

std::filesystem::path SoftTokens::driver()
{
    return "/usr/lib/softhsm/libsofthsm2.so";
}

void SoftTokens::run(const std::string &command) const
{
    const auto log = (m_folder / "log").string();
    if (std::system((command + " >" + log + " 2>&1").c_str()) != 0)
        throw std::runtime_error("failed: " + command);
}

void SoftTokens::add(const std::string &label) const
{
    run("softhsm2-util --init-token --free --label '" + label + "' --so-pin 12345678 --pin 1234");
}

void SoftTokens::put(const std::string &label, const Holder &holder, const std::string &id) const
{
    const auto file = m_folder / "key.pem";
    writeKey(file, holder.key);
    run("softhsm2-util --import " + file.string() + " --token '" + label + "' --label signer --id " + id
        + " --pin 1234");
    putCertificate(label, holder, id);
}

void SoftTokens::putCertificate(const std::string &label, const Holder &holder, const std::string &id) const
{
    const auto driver = TokenDriver::load(SoftTokens::driver()).value();
    const auto token = chooseToken(driver->tokens().value(), label).value();
    createCertificate(driver->functions(), token.slot, holder, id);
}

void SoftTokens::removeAll() const
{
    std::filesystem::remove_all(m_folder / "tokens");
}

} // namespace bangdiem::testing
