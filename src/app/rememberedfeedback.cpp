// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rememberedfeedback.h"

#include "app/jsonfile.h"
#include "report/writewhole.h"

#include <QDir>
#include <QFile>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const Settings &settings)
{
    return settings.ownFolder() + u"/feedback"_s;
}

/// The id of a dossier that could be opened is a UUID.
QString placeOf(const Settings &settings, const std::string &dossier)
{
    return u"%1/%2.json"_s.arg(folderOf(settings), QString::fromStdString(dossier));
}

} // namespace

Result<std::optional<Explaining>> rememberedExplaining(const Settings &settings, const Dossier &dossier)
{
    const auto place = placeOf(settings, dossier.id);
    const auto text = readJsonFile(place);
    if (!text && text.error().code == ErrorCode::FileMissing)
        return std::nullopt;
    if (!text)
        return tl::unexpected(text.error());
    const auto feedback = readFeedbackJson(*text);
    if (!feedback)
        return tl::unexpected(feedback.error().front());
    if (const auto fits = checkFeedback(*feedback, dossier); !fits)
        return tl::unexpected(fits.error());
    Explaining explaining{*feedback, {}};
    for (const auto &id : settings.explained(QString::fromStdString(dossier.id)))
        explaining.explained.insert(id.toStdString());
    return explaining;
}

Result<void> rememberFeedback(Settings &settings, const Feedback &feedback)
{
    QDir().mkpath(folderOf(settings));
    const auto text = QByteArray::fromStdString(toJson(feedback));
    return writeWhole(
        placeOf(settings, feedback.dossier), text, [&](const QByteArray &written) -> Result<void> {
            return written == text ? Result<void>() : fail(ErrorCode::ExportMismatch, {}, {"JSON"});
        });
}

void rememberExplained(Settings &settings, const Explaining &explaining)
{
    QStringList ids;
    for (const auto &id : explaining.explained)
        ids << QString::fromStdString(id);
    settings.rememberExplained(QString::fromStdString(explaining.feedback.dossier), ids);
}

void forgetFeedback(Settings &settings, const std::string &dossier)
{
    QFile::remove(placeOf(settings, dossier));
    settings.rememberExplained(QString::fromStdString(dossier), {});
}

} // namespace bangdiem
