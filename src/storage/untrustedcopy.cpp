// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/untrustedcopy.h"

#include "storage/fileformat.h"
#include "storage/hash.h"
#include "storage/newfile.h"
#include "storage/paths.h"
#include "storage/regularfile.h"
#include "storage/sidecars.h"
#include "storage/sqliteerror.h"

#include <QDateTime>

#include <algorithm>

namespace bangdiem {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPiece = 1 << 20; // Bytes.

/// A submitted file stands alone; what its journal holds is not in it.
Result<void> checkAlone(const fs::path &file)
{
    const auto sidecars = sidecarsOf(file);
    if (sidecars.empty())
        return {};
    return fail(ErrorCode::FileNotAlone, toUtf8(file), {toUtf8(sidecars.front().path.filename())});
}

/// Why openRegularFile() did not open it.
tl::unexpected<Error> notOpened(const fs::path &path)
{
    std::error_code error;
    const auto type = fs::symlink_status(path, error).type();
    switch (type) {
    case fs::file_type::not_found:
        return fail(ErrorCode::FileMissing, toUtf8(path));
    case fs::file_type::symlink:
        return fail(ErrorCode::FileIsLink, toUtf8(path));
    case fs::file_type::regular:
    case fs::file_type::none:
        return fail(ErrorCode::PermissionDenied, toUtf8(path));
    default:
        return fail(ErrorCode::NotADossier, toUtf8(path));
    }
}

class Copying
{
public:
    Copying(QFile &source, const fs::path &path, const UntrustedOptions &options)
        : m_source(source)
        , m_where(toUtf8(path))
        , m_options(options)
        , m_size(source.size())
        , m_changed(source.fileTime(QFileDevice::FileModificationTime))
    {
    }

    Result<UntrustedCopy> to(const fs::path &target)
    {
        if (m_size > m_options.maxBytes)
            return fail(ErrorCode::TooLarge, m_where, {std::to_string(m_options.maxBytes) + " byte"});
        QFile copy(toQString(target));
        if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return tl::unexpected(writeError(copy, target));
        Sha256 hash;
        for (std::int64_t done = 0; done < m_size;) {
            const auto piece = next(done);
            if (!piece)
                return tl::unexpected(piece.error());
            hash.add(*piece);
            if (auto written = writeAll(copy, *piece, target); !written)
                return tl::unexpected(written.error());
            done += static_cast<std::int64_t>(piece->size());
            if (m_options.stop.stop_requested() || (m_options.progress && !m_options.progress(done)))
                return fail(ErrorCode::Cancelled, m_where);
        }
        return checkUnchanged().map([&] { return UntrustedCopy{target, m_size, hash.hex()}; });
    }

private:
    /// The next bytes; the first ones are looked at before the others are asked for.
    Result<std::span<const std::byte>> next(std::int64_t done)
    {
        const auto wanted = std::min<std::int64_t>(m_size - done, static_cast<std::int64_t>(m_buffer.size()));
        const auto length = m_source.read(reinterpret_cast<char *>(m_buffer.data()), wanted);
        if (length < 0)
            return fail(ErrorCode::IoFailure, m_where, {m_source.errorString().toStdString()});
        if (length == 0)
            return fail(ErrorCode::FileChanging, m_where);
        const auto piece = std::span<const std::byte>(m_buffer).first(static_cast<std::size_t>(length));
        if (done == 0) {
            if (auto right = checkBeginning(piece); !right)
                return tl::unexpected(right.error());
        }
        return piece;
    }

    Result<void> checkBeginning(std::span<const std::byte> piece) const
    {
        FileHeader header;
        if (piece.size() < header.size())
            return fail(ErrorCode::NotADossier, m_where);
        std::ranges::copy(piece.first(header.size()), header.begin());
        if (auto right = checkHeader(header, m_where); !right)
            return right;
        // Nothing hides behind the last page, and what is not there need not be copied.
        if (statedSize(header) != m_size)
            return tl::unexpected(damaged(m_where, std::to_string(m_size) + " byte"));
        return {};
    }

    Result<void> checkUnchanged() const
    {
        const bool isSame
            = m_source.size() == m_size && m_source.fileTime(QFileDevice::FileModificationTime) == m_changed;
        return isSame ? Result<void>() : fail(ErrorCode::FileChanging, m_where);
    }

    QFile &m_source;
    std::string m_where;
    const UntrustedOptions &m_options;
    std::int64_t m_size;
    QDateTime m_changed;
    std::vector<std::byte> m_buffer = std::vector<std::byte>(kPiece);
};

} // namespace

Result<UntrustedCopy> copyUntrusted(
    const fs::path &path, const UntrustedOptions &options, PrivateCopies &copies)
{
    const auto source = openRegularFile(path, Links::Refused);
    if (!source)
        return notOpened(path);
    if (auto alone = checkAlone(path); !alone)
        return tl::unexpected(alone.error());
    if (source->size() == 0)
        return fail(ErrorCode::NotADossier, toUtf8(path));
    const auto place = copies.newPlace("copy.bangdiem");
    if (!place)
        return tl::unexpected(place.error());
    auto copied = Copying(*source, path, options).to(*place);
    if (!copied)
        return copied;
    // A writing that began meanwhile has left its journal, or has changed the file.
    return checkAlone(path).and_then([&] { return PrivateCopies::protect(*place); }).map([&] {
        return *std::move(copied);
    });
}

} // namespace bangdiem
