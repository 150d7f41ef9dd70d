// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/summaryreader.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace bangdiem {

SummaryReader::SummaryReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SummaryReader::finished);
}

SummaryReader::~SummaryReader() = default;

void SummaryReader::read(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<DossierSummary>>>();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, file = QFileInfo(path).filesystemFilePath()] {
        promise->start();
        promise->addResult(readSummary(file));
        promise->finish();
    });
}

} // namespace bangdiem
