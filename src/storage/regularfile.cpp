// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/regularfile.h"

#include "storage/paths.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace bangdiem {

namespace {

constexpr auto kReading = QIODevice::ReadOnly | QIODevice::Unbuffered;

} // namespace

#ifdef Q_OS_UNIX
std::unique_ptr<QFile> openRegularFile(const std::filesystem::path &path, Links links)
{
    // Asked of the open file, not of its path, so that nobody can swap the two. O_NONBLOCK: a pipe without a
    // writer would keep us waiting.
    const int descriptor = ::open(path.c_str(),
        O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (links == Links::Refused ? O_NOFOLLOW : 0));
    if (descriptor < 0)
        return nullptr;
    struct stat status = {};
    auto file = std::make_unique<QFile>();
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)
        && file->open(descriptor, kReading, QFileDevice::AutoCloseHandle))
        return file;
    ::close(descriptor);
    return nullptr;
}
#else
std::unique_ptr<QFile> openRegularFile(const std::filesystem::path &path, Links links)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)
        || (links == Links::Refused && std::filesystem::is_symlink(path, error)))
        return nullptr;
    auto file = std::make_unique<QFile>(toQString(path));
    return file->open(kReading) ? std::move(file) : nullptr;
}
#endif

Result<std::string> readRegularFile(const std::filesystem::path &path, const ReadLimit &limit)
{
    const auto where = toUtf8(path);
    std::error_code ignored;
    const auto file = openRegularFile(path);
    if (!file)
        return fail(std::filesystem::is_regular_file(path, ignored) ? ErrorCode::PermissionDenied
                                                                    : ErrorCode::FileMissing,
            where);
    const auto bytes = file->read(limit.bytes + 1);
    if (file->error() != QFileDevice::NoError)
        return fail(ErrorCode::IoFailure, where, {file->errorString().toStdString()});
    if (bytes.size() > limit.bytes)
        return fail(ErrorCode::TooLarge, where, {limit.shown});
    return bytes.toStdString();
}

} // namespace bangdiem
