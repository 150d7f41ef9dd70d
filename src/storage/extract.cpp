// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/extract.h"

#include "storage/newfile.h"
#include "storage/paths.h"

#include <QFile>
#include <QSaveFile>

#include <cerrno>

namespace bangdiem {

namespace fs = std::filesystem;

namespace {

constexpr int kMostNames = 10'000;

/// "I.2.4", "I.2.4 (2)", …: what follows a dot of an id is no extension.
std::string numberedFolder(const std::string &name, int number)
{
    return number == 1 ? name : name + " (" + std::to_string(number) + ")";
}

Result<void> makeFolder(const fs::path &directory)
{
    std::error_code error;
    fs::create_directories(directory, error);
    return error ? tl::unexpected(systemError(error, directory)) : Result<void>();
}

/// A folder of that name in `directory`: one that is there already, but never one that a link leads to.
Result<fs::path> folderFor(const std::string &criterion, const fs::path &directory)
{
    std::error_code error;
    for (int number = 1; number <= kMostNames; ++number) {
        auto folder = directory / toPath(numberedFolder(safeFileName(criterion), number));
        const auto type = fs::symlink_status(folder, error).type();
        if (type == fs::file_type::directory)
            return folder;
        if (type != fs::file_type::not_found)
            continue;
        if (fs::create_directory(folder, error))
            return folder;
        if (error)
            return tl::unexpected(systemError(error, folder));
    }
    return fail(ErrorCode::IoFailure, toUtf8(directory), {criterion});
}

/// A new file: never one that is there, never the target of a link (O_EXCL).
Result<fs::path> openNew(QFile &file, const fs::path &folder, const std::string &name)
{
    for (int number = 1; number <= kMostNames; ++number) {
        auto path = folder / toPath(numberedFileName(name, number));
        file.setFileName(toQString(path));
        errno = 0;
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return path;
        const std::error_code code(errno, std::generic_category());
        std::error_code ignored;
        if (fs::symlink_status(path, ignored).type() == fs::file_type::not_found)
            return tl::unexpected(systemError(code, path));
    }
    return fail(ErrorCode::IoFailure, toUtf8(folder), {name});
}

/// `written` is told how many bytes are there; where it returns false, the writing ends with Cancelled.
Result<void> writeBytes(const DossierFile &dossier, const Attachment &attachment, QFileDevice &file,
    const fs::path &path, const Progress &written)
{
    std::int64_t done = 0;
    return dossier.readContent(attachment.content, [&](std::span<const std::byte> bytes) -> Result<void> {
        if (auto kept = writeAll(file, bytes, path); !kept)
            return kept;
        done += static_cast<std::int64_t>(bytes.size());
        return written && !written(done) ? fail(ErrorCode::Cancelled, toUtf8(path)) : Result<void>();
    });
}

Result<fs::path> extractOne(const DossierFile &dossier, const Attachment &attachment, const fs::path &folder)
{
    QFile file;
    auto path = openNew(file, folder, safeFileName(attachment.name));
    if (!path)
        return path;
    auto done = writeBytes(dossier, attachment, file, *path, {});
    if (done && !file.flush())
        done = tl::unexpected(writeError(file, *path));
    if (done)
        return path;
    file.remove();
    return tl::unexpected(done.error());
}

} // namespace

std::string numberedFileName(const std::string &name, int number)
{
    if (number == 1)
        return name;
    const auto dot = name.rfind('.');
    const auto extension = dot == std::string::npos ? std::string() : name.substr(dot);
    return name.substr(0, dot) + " (" + std::to_string(number) + ")" + extension;
}

Result<std::vector<ExtractedFile>> extractEvidence(const DossierFile &file, const fs::path &directory)
{
    if (auto there = makeFolder(directory); !there)
        return tl::unexpected(there.error());
    std::vector<ExtractedFile> extracted;
    const auto &dossier = file.dossier();
    for (std::size_t criterion = 0; criterion < dossier.answers.criteria.size(); ++criterion) {
        const auto &attachments = dossier.answers.criteria[criterion].attachments;
        if (attachments.empty())
            continue;
        const auto folder = folderFor(dossier.rules().criteria[criterion].id, directory);
        if (!folder)
            return tl::unexpected(folder.error());
        for (const auto &attachment : attachments) {
            auto path = extractOne(file, attachment, *folder);
            if (!path)
                return tl::unexpected(path.error());
            extracted.push_back({criterion, *std::move(path)});
        }
    }
    return extracted;
}

Result<std::vector<ExtractedScan>> extractScans(const DossierFile &file, const fs::path &directory)
{
    if (auto there = makeFolder(directory); !there)
        return tl::unexpected(there.error());
    std::vector<ExtractedScan> extracted;
    Result<fs::path> folder;
    for (const auto &[revision, scan] : file.scans()) {
        if (extracted.empty() || extracted.back().revision != revision)
            folder = folderFor("ban-ky-lan-" + std::to_string(revision), directory);
        if (!folder)
            return tl::unexpected(folder.error());
        auto path = extractOne(file, scan, *folder);
        if (!path)
            return tl::unexpected(path.error());
        extracted.push_back({revision, *std::move(path)});
    }
    return extracted;
}

Result<void> saveContent(
    const DossierFile &file, const Attachment &attachment, const fs::path &target, const Progress &progress)
{
    QSaveFile out(toQString(target));
    if (!out.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(out, target));
    if (auto done = writeBytes(file, attachment, out, target, progress); !done)
        return done;
    if (!out.commit())
        return tl::unexpected(writeError(out, target));
    return {};
}

} // namespace bangdiem
