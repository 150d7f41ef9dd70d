// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"

#include <memory>

#include <zip.h>

namespace bangdiem {

namespace {

/// 1 January 1980, the first day that a ZIP archive knows.
constexpr zip_uint16_t kFirstDay = 33;

struct SourceFree {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct ArchiveDiscard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FileClose {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;
using Archive = std::unique_ptr<zip_t, ArchiveDiscard>;
using OpenFile = std::unique_ptr<zip_file_t, FileClose>;

bool addAll(zip_t *archive, const std::vector<ArchivedFile> &files)
{
    for (const auto &file : files) {
        auto *source = zip_source_buffer(
            archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
        const auto index = zip_file_add(archive, file.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        const auto added = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(archive, added, added == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        zip_file_set_dostime(archive, added, 0, kFirstDay, 0);
    }
    return true;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const auto read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == static_cast<zip_int64_t>(stat.size) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipped(const std::vector<ArchivedFile> &files)
{
    const auto failure = fail(ErrorCode::IoFailure, {}, {"libzip"});
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!buffer)
        return failure;
    zip_source_keep(buffer.get());
    Archive archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(buffer.get());
        return failure;
    }
    if (!addAll(archive.get(), files) || zip_close(archive.get()) < 0)
        return failure;
    static_cast<void>(archive.release());
    auto bytes = bytesOf(buffer.get());
    if (bytes.isEmpty())
        return failure;
    return bytes;
}

std::optional<QByteArray> unzipped(const QByteArray &archive, const std::string &name)
{
    zip_error_t error;
    zip_error_init(&error);
    auto *source
        = zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    if (!source)
        return std::nullopt;
    const Archive opened(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!opened) {
        zip_source_free(source);
        return std::nullopt;
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(opened.get(), name.c_str(), 0, &stat) < 0)
        return std::nullopt;
    const OpenFile file(zip_fopen(opened.get(), name.c_str(), 0));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    if (!file || zip_fread(file.get(), bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
        return std::nullopt;
    return bytes;
}

} // namespace bangdiem
