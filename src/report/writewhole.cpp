// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writewhole.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace bangdiem {

namespace {

/// A name that nobody has, in the folder of `target`.
QString temporaryName(const QFileInfo &target)
{
    return target.absolutePath()
        + QStringLiteral("/.bangdiem-%1.tmp")
              .arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
}

/// Deletes the temporary file unless it was renamed.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QFileInfo &target)
        : m_file(temporaryName(target))
    {
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        if (m_created)
            m_file.remove();
    }

    QFile &file() { return m_file; }
    bool create()
    {
        return m_created = m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered);
    }
    void keep() { m_created = false; }

private:
    QFile m_file;
    bool m_created = false;
};

ErrorCode codeOf(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::PermissionDenied;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::IoFailure;
    }
}

tl::unexpected<Error> ioError(const QString &path, const std::error_code &why)
{
    return fail(codeOf(why.value()), path.toStdString(), {why.message()});
}

tl::unexpected<Error> lastError(const QString &path)
{
    return ioError(path, std::error_code(errno != 0 ? errno : EIO, std::generic_category()));
}

/// The bytes as they lie on the disk; errno says why not.
bool writeAndSync(QFile &file, const QByteArray &bytes)
{
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

Result<void> writeWhole(const QString &path, const QByteArray &bytes, const ReadBackCheck &check)
{
    const QFileInfo asked(path);
    const QFileInfo target(asked.exists() ? asked.canonicalFilePath() : asked.absoluteFilePath());
    if (target.isDir())
        return ioError(path, std::make_error_code(std::errc::is_a_directory));
    if (target.exists() && !target.isWritable())
        return ioError(path, std::make_error_code(std::errc::permission_denied));
    TemporaryFile temporary(target);
    errno = 0;
    if (!temporary.create() || !writeAndSync(temporary.file(), bytes) || !temporary.file().seek(0))
        return lastError(path);
    const auto readBack = temporary.file().readAll();
    if (readBack != bytes)
        return fail(ErrorCode::IoFailure, path.toStdString(), {"read back otherwise than written"});
    if (check) {
        if (auto checked = check(readBack); !checked) {
            checked.error().where = path.toStdString();
            return checked;
        }
    }
    temporary.file().close();
    if (target.exists())
        temporary.file().setPermissions(target.permissions());
    std::error_code why;
    std::filesystem::rename(
        nativePath(temporary.file().fileName()), nativePath(target.absoluteFilePath()), why);
    if (why)
        return ioError(path, why);
    temporary.keep();
    return {};
}

Result<FolderBeside> FolderBeside::create(const QString &target)
{
    const auto path = temporaryName(QFileInfo(target));
    std::error_code why;
    std::filesystem::create_directory(nativePath(path), why);
    if (why)
        return ioError(target, why);
    std::filesystem::permissions(nativePath(path), std::filesystem::perms::owner_all, why);
    return FolderBeside(path);
}

FolderBeside::FolderBeside(QString path)
    : m_path(std::move(path))
{
}

FolderBeside::FolderBeside(FolderBeside &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

FolderBeside::~FolderBeside()
{
    std::error_code ignored;
    if (!m_path.isEmpty())
        std::filesystem::remove_all(nativePath(m_path), ignored);
}

} // namespace bangdiem
