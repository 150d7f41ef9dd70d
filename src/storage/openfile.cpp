// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openfile.h"

#include "dossier/contentkeys.h"
#include "storage/content.h"
#include "storage/fileformat.h"
#include "storage/loading.h"
#include "storage/newfile.h"
#include "storage/partrows.h"
#include "storage/paths.h"
#include "storage/sidecars.h"
#include "storage/writing.h"

namespace bangdiem {

namespace fs = std::filesystem;

namespace {

using Mode = Connection::Mode;

/// The file that `path` leads to. Errors: FileMissing, NotADossier (a folder, a pipe, a device),
/// PermissionDenied.
Result<fs::path> realFile(const fs::path &path)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return fail(ErrorCode::FileMissing, toUtf8(path));
    if (error)
        return fail(ErrorCode::PermissionDenied, toUtf8(path));
    if (!fs::is_regular_file(status))
        return fail(ErrorCode::NotADossier, toUtf8(path));
    auto real = fs::canonical(path, error);
    if (error)
        return fail(ErrorCode::PermissionDenied, toUtf8(path));
    return real;
}

/// SQLite opens the journals it finds; a pipe, a folder or a link in their place is nobody's unfinished
/// writing.
Result<void> checkSidecars(const fs::path &file)
{
    for (const auto &[sidecar, type] : sidecarsOf(file)) {
        if (type != fs::file_type::regular)
            return fail(ErrorCode::UnfinishedWriting, toUtf8(sidecar));
    }
    return {};
}

/// A connection to a file whose first bytes say that it is ours; nothing else of it was read.
Result<Connection> connect(const fs::path &file, Mode mode)
{
    auto connection = Connection::open(file, mode);
    if (!connection)
        return connection;
    const auto checked = connection->header().and_then(
        [&](const FileHeader &header) { return checkHeader(header, connection->file()); });
    if (!checked)
        return tl::unexpected(checked.error());
    return connection;
}

/// Rolls back what a killed program left half-written. Errors: UnfinishedWriting where that cannot be done
/// here.
Result<void> recover(const fs::path &file)
{
    const EditLock lock(file);
    if (!lock.isHeld() && !lock.holder())
        return fail(ErrorCode::UnfinishedWriting, toUtf8(file));
    auto connection = connect(file, Mode::ReadWrite);
    if (!connection || connection->isReadOnly() || !connection->configure())
        return fail(ErrorCode::UnfinishedWriting, toUtf8(file));
    return {};
}

Result<Connection> connectForReading(const fs::path &file)
{
    auto connection = connect(file, Mode::ReadOnly);
    if (!connection)
        return connection;
    const auto configured = connection->configure();
    if (configured)
        return connection;
    if (configured.error().code != ErrorCode::UnfinishedWriting)
        return tl::unexpected(configured.error());
    connection = tl::unexpected(configured.error()); // Closes it.
    return recover(file)
        .and_then([&] { return connect(file, Mode::ReadOnly); })
        .and_then([](Connection again) -> Result<Connection> {
            if (auto done = again.configure(); !done)
                return tl::unexpected(done.error());
            return again;
        });
}

/// Removes evidence that nothing refers to any more: undo of an earlier session cannot ask for it again.
Result<void> sweep(OpenFile &file)
{
    std::map<std::int64_t, StoredContent> used;
    for (const auto &answer : file.loaded.dossier.answers.criteria) {
        for (const auto &attachment : answer.attachments)
            used.emplace(attachment.content, StoredContent{attachment.size, attachment.sha256});
    }
    for (const auto &scan : file.loaded.scans)
        used.emplace(scan.file.content, StoredContent{scan.file.size, scan.file.sha256});
    if (used.size() == file.loaded.contents.size())
        return {};
    Transaction transaction(file.connection);
    return transaction.begin()
        .and_then([&] { return sweepContents(file.connection); })
        .and_then([&] { return transaction.commit(); })
        .map([&] { file.loaded.contents = std::move(used); });
}

Result<OpenFile> openReadOnly(
    const fs::path &path, const fs::path &file, std::optional<Holder> holder, const std::stop_token &stop)
{
    auto connection = connectForReading(file);
    if (!connection)
        return tl::unexpected(connection.error());
    connection->lockDown();
    auto loaded = load(*connection, stop);
    if (!loaded)
        return tl::unexpected(loaded.error());
    return OpenFile{path, std::nullopt, std::move(holder), *std::move(connection), *std::move(loaded)};
}

Result<OpenFile> openForEditing(
    const fs::path &path, const fs::path &file, EditLock lock, const std::stop_token &stop)
{
    auto connection = connect(file, Mode::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    if (connection->isReadOnly()) {
        lock.release();
        return openReadOnly(path, file, std::nullopt, stop);
    }
    if (auto done = connection->configure(); !done)
        return tl::unexpected(done.error());
    connection->lockDown();
    auto loaded = load(*connection, stop);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (loaded->isSealed)
        connection->forbidWriting();
    return OpenFile{path, std::move(lock), std::nullopt, *std::move(connection), *std::move(loaded)};
}

/// `dossier` as it may be stored. Errors: those of its parts.
Result<Dossier> checkedDossier(Dossier dossier, const Contents &contents)
{
    auto heading = storableHeading(dossier.heading);
    if (!heading)
        return tl::unexpected(heading.error());
    dossier.heading = *std::move(heading);
    auto &criteria = dossier.answers.criteria;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (i >= dossier.rules().criteria.size())
            return fail(ErrorCode::UnknownCriterion, {}, {std::to_string(i)});
        auto answer = checkedAnswer(std::move(criteria[i]), dossier.rules().criteria[i], contents);
        if (!answer)
            return tl::unexpected(answer.error());
        criteria[i] = *std::move(answer);
    }
    for (const auto &declared : dossier.answers.declared) {
        if (const auto ids = checkedDeclarations(dossier.rules(), declared.target, {declared.id}); !ids)
            return tl::unexpected(ids.error());
    }
    if (!isDossierId(dossier.id) || dossier.revision < 1)
        return fail(ErrorCode::BadArgument, {}, {dossier.id});
    if (auto part = checkPart(dossier); !part)
        return tl::unexpected(part.error());
    return dossier;
}

/// Copies the evidence files of `dossier` and gives its attachments their new keys.
Result<void> copyEvidence(Connection &connection, Dossier &dossier, const EvidenceOrigin &evidence)
{
    ContentKeys keys;
    std::int64_t copied = 0;
    const auto copy = [&](std::int64_t content) -> Result<void> {
        if (keys.contains(content))
            return {};
        const auto &expected = evidence.contents.at(content); // checkedDossier() has seen it there.
        const auto key = copyContent(connection, {*evidence.connection, content, expected},
            [&](std::int64_t bytes) { return !evidence.progress || evidence.progress(copied + bytes); });
        if (!key)
            return tl::unexpected(key.error());
        copied += expected.size;
        keys.emplace(content, *key);
        return {};
    };
    for (auto &answer : dossier.answers.criteria) {
        for (const auto &file : answer.attachments) {
            if (auto done = copy(file.content); !done)
                return done;
        }
        answer = withContents(std::move(answer), keys);
    }
    return {};
}

/// Writes the whole dossier under a name that nobody looks for.
Result<void> writeTemporary(const fs::path &temporary, const std::function<Result<void>(Connection &)> &fill)
{
    auto connection = Connection::open(temporary, Mode::Create);
    if (!connection)
        return tl::unexpected(connection.error());
    Transaction transaction(*connection);
    return connection
        ->run("PRAGMA auto_vacuum = INCREMENTAL") // So that removed evidence makes the file smaller again.
        .and_then([&] { return connection->configure(); })
        .and_then([&] { return transaction.begin(); })
        .and_then([&] { return createSchema(*connection); })
        .and_then([&] { return fill(*connection); })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

Result<OpenFile> createFile(
    const fs::path &path, const Dossier &dossier, Moment now, const EvidenceOrigin &evidence)
{
    auto checked = checkedDossier(dossier, evidence.contents);
    if (!checked)
        return tl::unexpected(checked.error());
    return createFile(path, [&](Connection &connection) {
        return copyEvidence(connection, *checked, evidence).and_then([&] {
            return writeNew(connection, *checked, now);
        });
    });
}

Result<OpenFile> createFile(const fs::path &path, const std::function<Result<void>(Connection &)> &fill)
{
    std::error_code error;
    // Not made absolute first: that throws where the current folder is gone.
    const auto parent = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const auto folder = fs::canonical(parent, error);
    if (error == std::errc::no_such_file_or_directory)
        return fail(ErrorCode::FileMissing, toUtf8(parent));
    if (error)
        return tl::unexpected(systemError(error, path));
    const auto file = folder / path.filename();
    const auto there = fs::symlink_status(file, error).type();
    if (there == fs::file_type::none)
        return tl::unexpected(systemError(error, path));
    if (there != fs::file_type::not_found)
        return fail(ErrorCode::FileExists, toUtf8(path));
    // SQLite would take what lies there for a journal of the new file.
    if (const auto beside = sidecarsOf(file); !beside.empty())
        return fail(ErrorCode::FileExists, toUtf8(path.parent_path() / beside.front().path.filename()));
    EditLock lock(file);
    if (!lock.isHeld()) {
        return lock.holder() ? fail(ErrorCode::DossierHeld, toUtf8(path), {lock.holder()->host})
                             : fail(ErrorCode::PermissionDenied, toUtf8(path));
    }
    const auto temporary = temporaryPathFor(file);
    const auto done = writeTemporary(temporary, fill).and_then([&] { return publish(temporary, file); });
    if (done)
        return openForEditing(path, file, std::move(lock), {});
    fs::remove(temporary, error);
    return tl::unexpected(done.error());
}

Result<OpenFile> openFile(const fs::path &path, Access access, const std::stop_token &stop)
{
    const auto file = realFile(path);
    if (!file)
        return tl::unexpected(file.error());
    if (auto clean = checkSidecars(*file); !clean)
        return tl::unexpected(clean.error());
    // Looked at before the lock is made: a foreign file gets no sidecar from us.
    if (const auto ours = connect(*file, Mode::ReadOnly); !ours)
        return tl::unexpected(ours.error());
    if (access == Access::ReadOnly)
        return openReadOnly(path, *file, std::nullopt, stop);
    EditLock lock(*file);
    if (!lock.isHeld())
        return openReadOnly(path, *file, lock.holder(), stop);
    auto opened = openForEditing(path, *file, std::move(lock), stop);
    // A disk that is full must not keep a dossier from being opened: what is unused then simply stays.
    if (opened && opened->lock && !opened->loaded.isSealed)
        static_cast<void>(sweep(*opened));
    return opened;
}

} // namespace bangdiem
