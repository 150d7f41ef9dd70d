// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/newfile.h"

#include "storage/paths.h"

#include <QFile>
#include <QUuid>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bangdiem {

namespace {

void syncFolder([[maybe_unused]] const std::filesystem::path &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor); // Some file systems cannot sync a folder; there is nothing better to do then.
    ::close(descriptor);
#endif
}

} // namespace

std::filesystem::path temporaryPathFor(const std::filesystem::path &path)
{
    const auto unique = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    return path.parent_path() / (".~" + unique + ".tmp");
}

Result<void> publish(const std::filesystem::path &temporary, const std::filesystem::path &path)
{
    std::error_code error;
    std::filesystem::create_hard_link(temporary, path, error);
    if (error == std::errc::file_exists)
        return fail(ErrorCode::FileExists, toUtf8(path));
    if (!error) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
    } else if (auto done = publishWithoutLinks(temporary, path); !done) {
        return done;
    }
    syncFolder(path.parent_path());
    return {};
}

Result<void> publishWithoutLinks(const std::filesystem::path &temporary, const std::filesystem::path &path)
{
    QFile placeholder(toQString(path));
    if (!placeholder.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        std::error_code error;
        const bool exists = std::filesystem::exists(std::filesystem::symlink_status(path, error));
        return fail(exists ? ErrorCode::FileExists : ErrorCode::PermissionDenied, toUtf8(path));
    }
    placeholder.close();
    std::error_code error;
    std::filesystem::rename(temporary, path, error);
    if (!error)
        return {};
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    return tl::unexpected(systemError(error, path));
}

Error writeError(const QFileDevice &file, const std::filesystem::path &path)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return {ErrorCode::DiskFull, toUtf8(path), {}};
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return {ErrorCode::PermissionDenied, toUtf8(path), {}};
    default:
        return {ErrorCode::IoFailure, toUtf8(path), {file.errorString().toStdString()}};
    }
}

Result<void> writeAll(QFileDevice &file, std::span<const std::byte> bytes, const std::filesystem::path &path)
{
    while (!bytes.empty()) {
        errno = 0;
        const auto written
            = file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
        // Qt knows a full disk by one of its numbers only: a file that may not grow has another.
        if (written <= 0 && errno == EFBIG)
            return fail(ErrorCode::DiskFull, toUtf8(path));
        if (written <= 0)
            return tl::unexpected(writeError(file, path));
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Error systemError(const std::error_code &code, const std::filesystem::path &path)
{
    using std::errc;
    if (code == errc::permission_denied || code == errc::operation_not_permitted
        || code == errc::read_only_file_system)
        return {ErrorCode::PermissionDenied, toUtf8(path), {}};
    if (code == errc::no_space_on_device || code == errc::file_too_large)
        return {ErrorCode::DiskFull, toUtf8(path), {}};
    return {ErrorCode::IoFailure, toUtf8(path), {code.message()}};
}

} // namespace bangdiem
