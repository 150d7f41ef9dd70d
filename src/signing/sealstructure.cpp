// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/sealstructure.h"

#include <openssl/asn1.h>
#include <openssl/err.h>

namespace bangdiem {

namespace {

using namespace std::string_view_literals;

constexpr auto kSignedData = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"sv;
constexpr auto kData = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"sv;
constexpr int kMostCertificates = 16;

struct Element {
    int tag = -1; ///< Of the universal class; context-specific tags are kContext + number.
    std::string_view content;
    std::string_view whole;
};
constexpr int kContext = 0x100;

/// Takes the first element off `rest`; tag -1 when there is none.
Element take(std::string_view &rest)
{
    const auto *at = bytesOf(rest);
    long size = 0;
    int tag = 0;
    int kind = 0;
    const int form = ASN1_get_object(&at, &size, &tag, &kind, static_cast<long>(rest.size()));
    const bool indefinite = (form & 1) != 0;
    if ((form & 0x80) != 0 || indefinite || (kind != V_ASN1_UNIVERSAL && kind != V_ASN1_CONTEXT_SPECIFIC))
        return {};
    const auto head = static_cast<std::size_t>(at - bytesOf(rest));
    const auto length = static_cast<std::size_t>(size);
    const Element element{kind == V_ASN1_UNIVERSAL ? tag : kContext + tag, rest.substr(head, length),
        rest.substr(0, head + length)};
    rest.remove_prefix(head + length);
    return element;
}

/// Takes an element of the tag `tag` off `rest`.
bool takes(std::string_view &rest, int tag, std::string_view &content)
{
    const auto element = take(rest);
    content = element.content;
    return element.tag == tag;
}

/// How many elements of the tag `tag` are in `content`; -1 when there is anything else or more than `most`.
int countOf(std::string_view content, int tag, int most)
{
    int count = 0;
    for (; !content.empty(); ++count)
        if (take(content).tag != tag || count == most)
            return -1;
    return count;
}

/// The NIDs of a SET OF AlgorithmIdentifier; empty when it is none.
std::vector<int> digestsOf(std::string_view set)
{
    std::vector<int> digests;
    while (!set.empty()) {
        const auto element = take(set);
        const auto *at = bytesOf(element.whole);
        const std::unique_ptr<X509_ALGOR, Released<X509_ALGOR_free>> algorithm(
            d2i_X509_ALGOR(nullptr, &at, static_cast<long>(element.whole.size())));
        if (!algorithm)
            return {};
        const ASN1_OBJECT *name = nullptr;
        X509_ALGOR_get0(&name, nullptr, nullptr, algorithm.get());
        digests.push_back(OBJ_obj2nid(name));
    }
    return digests;
}

struct Outline {
    std::string_view digests;
    std::string_view signers;
};

/// The parts of SignedData, in their order and no others.
bool outline(std::string_view der, Outline &found)
{
    std::string_view content;
    std::string_view data;
    std::string_view name;
    std::string_view version;
    if (!takes(der, V_ASN1_SEQUENCE, content) || !der.empty() || !takes(content, V_ASN1_OBJECT, name)
        || name != kSignedData || !takes(content, kContext, data) || !content.empty()
        || !takes(data, V_ASN1_SEQUENCE, content) || !data.empty() || !takes(content, V_ASN1_INTEGER, version)
        || version != "\x01"sv || !takes(content, V_ASN1_SET, found.digests)
        || !takes(content, V_ASN1_SEQUENCE, data) || !takes(data, V_ASN1_OBJECT, name) || name != kData
        || !data.empty())
        return false;
    auto next = take(content);
    if (next.tag == kContext) {
        if (countOf(next.content, V_ASN1_SEQUENCE, kMostCertificates) < 0)
            return false;
        next = take(content);
    }
    found.signers = next.content;
    return next.tag == V_ASN1_SET && content.empty();
}

} // namespace

std::variant<ReadSeal, SealFinding> readSeal(std::string_view der)
{
    if (der.size() > kSealLimit)
        return SealFinding{SealReason::TooLarge, {"256 KiB"}};
    Outline found;
    if (!outline(der, found))
        return SealFinding{SealReason::Malformed};
    if (countOf(found.signers, V_ASN1_SEQUENCE, kMostSigners) < 1)
        return SealFinding{SealReason::SignerCount, {std::to_string(kMostSigners)}};
    if (countOf(found.digests, V_ASN1_SEQUENCE, kMostSigners) < 1)
        return SealFinding{SealReason::Malformed};

    const auto *at = bytesOf(der);
    ReadSeal read{
        CmsOwner(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size()))), digestsOf(found.digests)};
    ERR_clear_error();
    // Written anew it must be the same: whatever was not DER shows here.
    if (!read.cms || derOf<CMS_ContentInfo>(i2d_CMS_ContentInfo, read.cms.get()) != der)
        return SealFinding{SealReason::Malformed};
    return read;
}

std::optional<std::string_view> unpadded(std::string_view padded)
{
    const auto seal = take(padded);
    if (seal.tag != V_ASN1_SEQUENCE || padded.find_first_not_of('\0') != std::string_view::npos)
        return std::nullopt;
    return seal.whole;
}

} // namespace bangdiem
