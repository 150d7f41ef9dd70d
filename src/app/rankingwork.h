// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "presentation/rankingsession.h"
#include "report/rankingtable.h"

namespace bangdiem {

class Dialogs;

/// The ranking at the reviewer's desk, and what is made of it. Tells the user what went wrong.
class RankingWork final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the work.
    RankingWork(RegisterSession &session, Settings &settings, Dialogs &dialogs, QObject *parent = nullptr);

    RankingSession &ranking() { return m_ranking; }
    /// The official table, of all agencies whatever the page shows.
    void exportRanking(RankingFormat format);
    void exportPicture(const QByteArray &png, const QString &name);

Q_SIGNALS:
    void written(const QString &path);

private:
    /// Anywhere but over the register itself, which is told with `failure`.
    std::optional<QString> askTarget(
        const QString &what, const QString &suffix, const QString &filter, const QString &failure);

    RegisterSession &m_session;
    Settings &m_settings;
    Dialogs &m_dialogs;
    RankingSession m_ranking;
};

} // namespace bangdiem
