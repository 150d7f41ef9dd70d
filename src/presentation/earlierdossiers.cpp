// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/earlierdossiers.h"

#include "scoring/evaluate.h"
#include "storage/dossierfile.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace bangdiem {

namespace {

/// What no other name of the agency can excuse.
std::optional<Unfit> objection(const Overview &own, const Overview &other)
{
    if (own.rubric != other.rubric || own.sections.size() != other.sections.size())
        return Unfit::OtherRubric;
    return other.year < own.year ? std::nullopt : std::optional(Unfit::NotEarlier);
}

} // namespace

Result<Overview> readOverview(const std::filesystem::path &path)
{
    const auto file = DossierFile::open(path, Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    const auto &dossier = file->dossier();
    return overviewOf(dossier, evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment));
}

EarlierDossiers::EarlierDossiers(QObject *parent)
    : QObject(parent)
{
    connect(&m_reader, &QFutureWatcherBase::finished, this, &EarlierDossiers::takeRead);
}

void EarlierDossiers::look(const Overview &own, const QStringList &paths)
{
    m_own = own;
    m_found.clear();
    m_waiting.clear();
    m_forgotten = !m_reading.path.isEmpty();
    for (const auto &path : paths)
        m_waiting.push_back({path, false});
    Q_EMIT changed();
    readNext();
}

void EarlierDossiers::add(const QString &path)
{
    m_waiting.push_back({path, true});
    readNext();
}

void EarlierDossiers::readNext()
{
    if (!m_reading.path.isEmpty() || m_waiting.empty())
        return;
    m_reading = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    // A slow share keeps nobody waiting: the window may even be gone when the answer comes.
    auto promise = std::make_shared<QPromise<Result<Overview>>>();
    m_reader.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path = QFileInfo(m_reading.path).filesystemFilePath()] {
        promise->start();
        promise->addResult(readOverview(path));
        promise->finish();
    });
}

void EarlierDossiers::takeRead()
{
    const auto candidate = std::exchange(m_reading, {});
    const auto overview = m_reader.result();
    if (!std::exchange(m_forgotten, false))
        overview ? judge(candidate, *overview) : tellUnreadable(candidate, overview.error());
    readNext();
}

void EarlierDossiers::tellUnreadable(const Candidate &candidate, Error error)
{
    if (!candidate.chosen)
        return;
    if (error.where.empty())
        error.where = QDir::toNativeSeparators(candidate.path).toStdString();
    Q_EMIT unreadable(error);
}

void EarlierDossiers::judge(const Candidate &candidate, const Overview &overview)
{
    const auto unfit = objection(m_own, overview);
    if (unfit && candidate.chosen)
        Q_EMIT refused(*unfit, overview);
    if (unfit || (!candidate.chosen && !areComparable(m_own, overview)))
        return;
    keep(overview, candidate.chosen);
    if (candidate.chosen)
        Q_EMIT added(candidate.path);
}

void EarlierDossiers::keep(Overview overview, bool chosen)
{
    const auto known = std::ranges::find(m_found, overview.year, &Overview::year);
    if (known == m_found.end())
        m_found.push_back(std::move(overview));
    else if (chosen)
        *known = std::move(overview);
    std::ranges::sort(m_found, std::ranges::greater(), &Overview::year);
    Q_EMIT changed();
}

} // namespace bangdiem
