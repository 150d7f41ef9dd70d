// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trustoptions.h"

#include "cli/inputs.h"
#include "cli/jsonout.h"
#include "cli/textout.h"
#include "storage/regularfile.h"

namespace bangdiem::cli {

namespace {

const ReadLimit kListLimit{qint64{32} << 20U, "32 MiB"};

constexpr Option kTrust{"trust", "DIR",
    {"thư mục chứng thư của các nơi cấp được tin cậy và danh sách thu hồi (CRL)",
        "folder of the trusted authorities' certificates and revocation lists (CRL)"}};
constexpr Option kLists{.name = "crl",
    .value = "FILE",
    .meaning = {"thêm một danh sách thu hồi ngoài thư mục ấy", "one more revocation list, from elsewhere"},
    .repeatable = true};

/// A list must not smuggle an authority in.
Result<void> addList(TrustStore &store, const std::string &path, Language language)
{
    const auto bytes = readRegularFile(toPath(path), kListLimit);
    if (!bytes)
        return tl::unexpected(bytes.error());
    TrustStore alone;
    if (auto read = alone.add(*bytes, path); !read)
        return read;
    if (alone.authorities() > 0)
        return fail(ErrorCode::BadArgument, path,
            {say({"đây là chứng thư, không phải danh sách thu hồi; nơi cấp được tin cậy để trong thư mục của "
                  "--trust",
                     "this is a certificate and not a revocation list; trusted authorities lie in the folder "
                     "of --trust"},
                language)});
    return store.add(*bytes, path);
}

} // namespace

std::vector<Option> withTrustOptions(std::vector<Option> others)
{
    others.insert(others.begin(), {kTrust, kLists});
    return others;
}

tl::expected<TrustFolder, Faults> trustOf(const Request &request)
{
    TrustFolder trust;
    if (const auto folder = request.option("trust")) {
        auto read = readTrustFolder(toPath(*folder));
        if (!read)
            return tl::unexpected(faultsOf({read.error()}, *folder));
        trust = *std::move(read);
    }
    for (const auto &path : request.allOf("crl")) {
        if (const auto added = addList(trust.store, path, request.language); !added)
            return tl::unexpected(faultsOf({added.error()}, path));
    }
    return trust;
}

void addTrust(const TrustFolder &trust, const Request &request, Output &output)
{
    const auto language = request.language;
    Json json{{"authorities", trust.store.authorities()}, {"revocation_lists", trust.store.revocationLists()},
        {"faults", Json::array()}};
    if (!trust.faults.empty())
        output.text
            += say({"\nKhông dùng được trong thư mục tin cậy:\n", "\nCannot be used in the trust folder:\n"},
                language);
    for (const auto &fault : trust.faults) {
        json["faults"].push_back(toJson(fault, language));
        output.text += "  " + faultLine(fault, language) + '\n';
    }
    if (request.has("trust") || request.has("crl"))
        output.json["trust"] = std::move(json);
}

} // namespace bangdiem::cli
