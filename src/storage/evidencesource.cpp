// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencesource.h"

#include "base/text.h"
#include "storage/fileformat.h"
#include "storage/paths.h"
#include "storage/regularfile.h"

namespace bangdiem {

namespace {

/// The file's name as text: what is no UTF-8 or hidden is written out.
std::string nameOf(const std::filesystem::path &source)
{
    const auto visible = madeVisible(toUtf8(source.filename()));
    return toNfc(visible).value_or(visible);
}

} // namespace

Result<EvidenceSource> openEvidence(const std::filesystem::path &source)
{
    const auto where = toUtf8(source);
    auto name = nameOf(source);
    auto file = openRegularFile(source);
    if (!file) {
        std::error_code ignored;
        const bool isFolder = std::filesystem::is_directory(source, ignored);
        return fail(
            isFolder ? ErrorCode::EvidenceFolder : ErrorCode::EvidenceFileMissing, where, {std::move(name)});
    }
    if (auto sized = checkEvidenceSize(file->size(), where, name); !sized)
        return tl::unexpected(sized.error());
    return EvidenceSource{std::move(file), std::move(name)};
}

Result<void> checkEvidenceSize(std::int64_t bytes, const std::string &where, const std::string &name)
{
    if (bytes == 0)
        return fail(ErrorCode::EvidenceEmpty, where, {name});
    if (bytes > kMaxContent)
        return fail(ErrorCode::EvidenceTooLarge, where, {name, "1 GiB"});
    return {};
}

} // namespace bangdiem
