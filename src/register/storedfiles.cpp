// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/storedfiles.h"

#include "storage/hash.h"
#include "storage/newfile.h"
#include "storage/paths.h"
#include "storage/privatecopies.h"
#include "storage/regularfile.h"

#include <QFile>

namespace bangdiem {

namespace {

constexpr qint64 kChunk = 1 << 20; // Bytes.

tl::unexpected<Error> damaged(const Database &database, const std::string &sha256)
{
    return fail(ErrorCode::RegisterDamaged, database.place().name(), {"stored_file, " + sha256});
}

Error writeError(const QFile &file, const std::filesystem::path &target)
{
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, toUtf8(target), {}};
    return {ErrorCode::IoFailure, toUtf8(target), {file.errorString().toStdString()}};
}

} // namespace

Result<void> storeFile(
    Database &database, const std::filesystem::path &file, const std::string &sha256, std::int64_t size)
{
    const auto inserted = database.run(
        "INSERT INTO stored_file (sha256, size) VALUES (?, ?) ON CONFLICT DO NOTHING", sha256, size);
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (*inserted == 0)
        return {};
    const auto source = openRegularFile(file);
    if (!source)
        return fail(ErrorCode::IoFailure, toUtf8(file), {"open"});
    Sha256 hash;
    std::int64_t stored = 0;
    for (std::int64_t number = 0;; ++number) {
        const auto bytes = source->read(kChunk);
        if (bytes.isEmpty())
            break;
        hash.add(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        stored += bytes.size();
        auto done = database.run(
            "INSERT INTO chunk (sha256, number, data) VALUES (?, ?, ?)", sha256, number, bytes);
        if (!done)
            return tl::unexpected(done.error());
    }
    if (stored != size || hash.hex() != sha256)
        return fail(ErrorCode::IoFailure, toUtf8(file), {"read otherwise than before"});
    return {};
}

Result<void> dropUnused(Database &database, const std::string &sha256)
{
    const auto users = database.number("SELECT count(*) FROM submission WHERE sha256 = ?", sha256);
    if (!users || *users > 0)
        return users.map([](std::int64_t) {});
    return database.run("DELETE FROM chunk WHERE sha256 = ?", sha256)
        .and_then(
            [&](std::int64_t) { return database.run("DELETE FROM stored_file WHERE sha256 = ?", sha256); })
        .map([](std::int64_t) {});
}

Result<void> writeStoredFile(
    Database &database, const std::string &sha256, const std::filesystem::path &target)
{
    QFile file(toQString(target));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        std::error_code ignored;
        if (std::filesystem::exists(target, ignored))
            return fail(ErrorCode::FileExists, toUtf8(target));
        return tl::unexpected(writeError(file, target));
    }
    Sha256 hash;
    bool isWritten = true;
    std::int64_t number = 0;
    bool isWhole = true;
    const auto take = [&](const Row &row) {
        const auto bytes = row.bytes(1);
        isWhole = isWhole && row.integer(0) == number++;
        hash.add(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        isWritten = isWritten && file.write(bytes) == bytes.size();
    };
    auto done
        = database.each("SELECT number, data FROM chunk WHERE sha256 = ? ORDER BY number", take, sha256);
    if (done && (!isWritten || !file.flush()))
        done = tl::unexpected(writeError(file, target));
    if (done && (!isWhole || hash.hex() != sha256))
        done = damaged(database, sha256);
    if (!done)
        file.remove();
    return done;
}

Result<std::shared_ptr<const DossierFile>> openStored(
    Database &database, const std::string &sha256, const std::shared_ptr<PrivateCopies> &copies)
{
    const auto place = copies->newPlace("submission.bangdiem");
    if (!place)
        return tl::unexpected(place.error());
    if (auto written = writeStoredFile(database, sha256, *place); !written) {
        copies->remove(*place);
        return tl::unexpected(written.error());
    }
    auto opened = DossierFile::open(*place, Access::ReadOnly);
    if (!opened) {
        copies->remove(*place);
        return damaged(database, sha256);
    }
    const auto removed = [copies, copy = *place](const DossierFile *file) {
        delete file;
        copies->remove(copy);
    };
    return std::shared_ptr<const DossierFile>(new DossierFile(*std::move(opened)), removed);
}

} // namespace bangdiem
