// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rankingwork.h"

#include "app/picturefile.h"
#include "presentation/filetask.h"
#include "storage/extract.h"
#include "widgets/dialogs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

QString filterOf(RankingFormat format)
{
    switch (format) {
    case RankingFormat::Xlsx:
        return u"Excel (*.xlsx)"_s;
    case RankingFormat::Pdf:
        return u"PDF (*.pdf)"_s;
    case RankingFormat::Csv:
        break;
    }
    return u"CSV (*.csv)"_s;
}

} // namespace

RankingWork::RankingWork(RegisterSession &session, Settings &settings, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_ranking(session)
{
    m_ranking.choose({.rubric = {}, .ties = settings.rankingTies()});
    connect(&m_ranking, &RankingSession::changed, this,
        [this] { m_settings.rememberRankingTies(m_ranking.choice().ties); });
}

std::optional<QString> RankingWork::askTarget(
    const QString &what, const QString &suffix, const QString &filter, const QString &failure)
{
    const auto &rubric = m_ranking.rubric();
    const auto sheet = rubric.texts.appendix.empty() ? rubric.name : rubric.texts.appendix;
    const auto name
        = u"%1 %2 %3"_s.arg(what, QString::fromStdString(sheet), QString::number(m_ranking.choice().year));
    const auto folder
        = m_settings.exportFolder().isEmpty() ? m_settings.lastFolder() : m_settings.exportFolder();
    auto target = m_dialogs.askExportTarget(
        folder + u'/' + QString::fromStdString(safeFileName(name.toStdString())) + u'.' + suffix, filter);
    if (!target || !m_session.way().place.isAt(QFileInfo(*target).filesystemFilePath()))
        return target;
    m_dialogs.showError(failure, {ErrorCode::FileExists, target->toStdString(), {}});
    return std::nullopt;
}

void RankingWork::exportRanking(RankingFormat format)
{
    const auto failure = tr("The ranking was not written");
    const auto target = askTarget(tr("ranking"), suffixOf(format), filterOf(format), failure);
    if (!target)
        return;
    const auto &choice = m_ranking.choice();
    const auto table = rankingTable(m_ranking.rubric(), choice.year, m_ranking.ranking(), choice.by,
        choice.ties, placeOfSigning(m_ranking.rubric()));
    auto *task = new FileTask([table, path = *target, format](
                                  const std::stop_token &) { return writeRanking(path, table, format); });
    const auto done = m_dialogs.waitFor(*task, tr("Writing the file…"));
    if (done)
        Q_EMIT written(*target);
    else if (done.error().code != ErrorCode::Cancelled)
        m_dialogs.showError(failure, done.error());
}

void RankingWork::exportPicture(const QByteArray &png, const QString &name)
{
    const auto failure = tr("The picture was not written");
    const auto target = askTarget(name, u"png"_s, u"PNG (*.png)"_s, failure);
    if (!target)
        return;
    if (const auto done = writePicture(*target, png); done)
        Q_EMIT written(*target);
    else
        m_dialogs.showError(failure, done.error());
}

} // namespace bangdiem
