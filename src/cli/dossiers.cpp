// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossiers.h"

#include "cli/inputs.h"
#include "storage/rubriccatalogue.h"

#include <QDate>
#include <QDir>
#include <QStandardPaths>

#include <unistd.h>

namespace bangdiem::cli {

namespace {

tl::expected<DossierFile, Faults> opened(const std::string &path, Access access)
{
    auto file = DossierFile::open(toPath(path), access);
    if (!file)
        return tl::unexpected(faultsOf({file.error()}, path));
    return std::move(*file);
}

std::string holderText(const Holder &holder)
{
    return holder.host + " (" + holder.program + ' ' + std::to_string(holder.process) + ')';
}

} // namespace

Moment now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Date today()
{
    const auto date = QDate::currentDate();
    return Date(std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
        std::chrono::day(static_cast<unsigned>(date.day())));
}

tl::expected<DossierFile, Faults> openDossier(const std::string &path)
{
    return opened(path, Access::ReadOnly);
}

tl::expected<DossierFile, Faults> openDossierForWriting(const std::string &path)
{
    auto file = opened(path, Access::ReadWrite);
    if (!file || file->access() == Access::ReadWrite)
        return file;
    if (file->sealState() != SealState::Draft)
        return refuse(ErrorCode::DossierSealed, path);
    if (const auto &holder = file->holder())
        return refuse(ErrorCode::DossierHeld, path, {holderText(*holder)});
    return refuse(ErrorCode::PermissionDenied, path);
}

tl::expected<DossierFile, Faults> openDossierToReopen(const std::string &path)
{
    auto file = opened(path, Access::ReadWrite);
    if (!file)
        return file;
    if (const auto &holder = file->holder())
        return refuse(ErrorCode::DossierHeld, path, {holderText(*holder)});
    return file;
}

std::filesystem::path copiesFolder()
{
    auto folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath() + QStringLiteral("/bangdiem-%1").arg(geteuid());
    return toPath((folder + QStringLiteral("/copies")).toStdString());
}

tl::expected<UntrustedDossier, Faults> openReceived(const std::string &path)
{
    UntrustedOptions options;
    options.copies = copiesFolder();
    options.officialRubric = officialRubricSha256;
    auto received = openUntrusted(toPath(path), options);
    if (!received)
        return tl::unexpected(faultsOf({received.error()}, path));
    return *std::move(received);
}

} // namespace bangdiem::cli
