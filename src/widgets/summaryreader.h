// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dossiersummary.h"

#include <QFutureWatcher>

namespace bangdiem {

/// Reads what a dossier holds beside the window: a slow share keeps nobody waiting, and the reader may be
/// gone before the answer comes. One at a time; another read() forgets the one before.
class SummaryReader final : public QObject
{
    Q_OBJECT
public:
    explicit SummaryReader(QObject *parent = nullptr);
    ~SummaryReader() override;

    void read(const QString &path);
    /// Of the last read(); only after finished().
    Result<DossierSummary> summary() const { return m_watcher.result(); }

Q_SIGNALS:
    void finished();

private:
    QFutureWatcher<Result<DossierSummary>> m_watcher;
};

} // namespace bangdiem
