// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/trustfolder.h"

#include "base/text.h"
#include "storage/paths.h"
#include "storage/regularfile.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 1'000;
constexpr qint64 kLongest = (qint64(32) << 20) + 1; ///< Bytes: one more than any that is taken.

bool isOfTrust(const fs::path &file)
{
    constexpr std::array<std::string_view, 5> kEndings{".cer", ".crt", ".der", ".pem", ".crl"};
    return std::ranges::find(kEndings, lowerAscii(toUtf8(file.extension()))) != kEndings.end();
}

Error folderError(const std::error_code &error, const fs::path &folder)
{
    const auto where = toUtf8(folder);
    if (error == std::errc::permission_denied)
        return {ErrorCode::PermissionDenied, where, {}};
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return {ErrorCode::FileMissing, where, {}};
    return {ErrorCode::IoFailure, where, {error.message()}};
}

Result<void> addFile(TrustStore &store, const fs::path &path)
{
    const auto where = toUtf8(path);
    const auto file = openRegularFile(path);
    if (!file)
        return fail(ErrorCode::PermissionDenied, where);
    const auto bytes = file->read(kLongest).toStdString();
    if (file->error() != QFileDevice::NoError)
        return fail(ErrorCode::IoFailure, where, {file->errorString().toStdString()});
    return store.add(bytes, where);
}

} // namespace

Result<TrustFolder> readTrustFolder(const fs::path &folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (isOfTrust(entry->path()))
            files.push_back(entry->path());
    }
    if (error)
        return tl::unexpected(folderError(error, folder));
    if (files.size() > kMostFiles)
        return fail(ErrorCode::TooMany, toUtf8(folder), {std::to_string(kMostFiles)});
    std::ranges::sort(files);

    TrustFolder read;
    for (const auto &file : files) {
        if (auto added = addFile(read.store, file); added)
            ++read.files;
        else
            read.faults.push_back(added.error());
    }
    return read;
}

} // namespace bangdiem
