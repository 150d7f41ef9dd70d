// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidencefiles.h"

#include "presentation/editingsession.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProgressDialog>
#include <QSaveFile>

namespace bangdiem {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidenceFiles)
};

constexpr int kPatience = 200; ///< Milliseconds before the window shows.
constexpr int kSteps = 1000;

std::filesystem::path toPath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

Error writeError(const QSaveFile &file, const QString &target)
{
    const auto code = file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
        : file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError
        ? ErrorCode::PermissionDenied
        : ErrorCode::IoFailure;
    return {code, target.toStdString(), {target.toStdString()}};
}

} // namespace

Result<void> attachWithProgress(
    EditingSession &session, std::size_t criterion, const QStringList &paths, QWidget *parent)
{
    std::vector<std::filesystem::path> files;
    qint64 all = 0;
    for (const auto &path : paths) {
        files.push_back(toPath(path));
        all += QFileInfo(path).size();
    }
    QProgressDialog window(Words::tr("Adding files to the dossier…"), Words::tr("Cancel"), 0, kSteps, parent);
    window.setWindowModality(Qt::WindowModal);
    window.setMinimumDuration(kPatience);
    return session.attach(criterion, files, [&](std::int64_t bytes) {
        const auto share = all > 0 ? static_cast<double>(bytes) / static_cast<double>(all) : 0;
        window.setValue(qBound(0, static_cast<int>(share * kSteps), kSteps - 1));
        return !window.wasCanceled();
    });
}

Result<void> saveEvidence(const EditingSession &session, const Attachment &file, const QString &target)
{
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(out, target));
    const auto written
        = session.file().readContent(file.content, [&](std::span<const std::byte> bytes) -> Result<void> {
              const auto size = static_cast<qint64>(bytes.size());
              if (out.write(reinterpret_cast<const char *>(bytes.data()), size) != size)
                  return tl::unexpected(writeError(out, target));
              return {};
          });
    if (!written)
        return written;
    if (!out.commit())
        return tl::unexpected(writeError(out, target));
    return {};
}

} // namespace bangdiem
