// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recentdossiers.h"

#include "widgets/recentdelegate.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

void describeItem(QListWidgetItem *item, const QString &title, const QString &detail)
{
    item->setData(RecentDossiers::TitleRole, title);
    item->setData(RecentDossiers::DetailRole, detail);
    item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(title, detail));
}

} // namespace

RecentDossiers::RecentDossiers(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new RecentDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(&m_reader, &SummaryReader::finished, this, &RecentDossiers::showRead);
    connect(this, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT openRequested(item->data(PathRole).toString()); });
}

RecentDossiers::~RecentDossiers() = default;

void RecentDossiers::setPaths(const QStringList &paths)
{
    clear();
    m_unread = paths;
    for (const auto &path : paths) {
        auto *item = new QListWidgetItem(this);
        item->setData(PathRole, path);
        describeItem(item, QFileInfo(path).completeBaseName(), tr("Reading…"));
    }
    if (count() > 0)
        setCurrentRow(0);
    if (isVisible())
        readNext();
}

void RecentDossiers::setSummary(const QString &path, const DossierSummary &summary)
{
    m_unread.removeAll(path);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(PathRole) == path)
            showSummary(item(row), summary);
}

QString RecentDossiers::currentPath() const
{
    return currentItem() ? currentItem()->data(PathRole).toString() : QString();
}

void RecentDossiers::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &RecentDossiers::readNext, Qt::QueuedConnection);
}

void RecentDossiers::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentItem())
        Q_EMIT removeRequested(currentPath());
    else
        QListWidget::keyPressEvent(event);
}

void RecentDossiers::readNext()
{
    if (!m_reading.isEmpty() || m_unread.isEmpty())
        return;
    m_reading = m_unread.takeFirst();
    m_reader.read(m_reading);
}

void RecentDossiers::showRead()
{
    const auto path = std::exchange(m_reading, {});
    const auto summary = m_reader.summary();
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(PathRole) == path)
            summary ? showSummary(item(row), *summary) : showFault(item(row), summary.error());
    readNext();
}

void RecentDossiers::showSummary(QListWidgetItem *item, const DossierSummary &summary)
{
    describeItem(item, shown(summary.agency),
        tr("%1 · year %2 · %3 of %4 points · %5 of %6 rows answered")
            .arg(shown(summary.appendix), QString::number(summary.year), shown(summary.score),
                shown(summary.maximum), QString::number(summary.answered),
                QString::number(summary.criteria)));
}

void RecentDossiers::showFault(QListWidgetItem *item, const Error &error)
{
    const auto path = item->data(PathRole).toString();
    item->setData(MissingRole, true);
    describeItem(item, QFileInfo(path).completeBaseName(),
        error.code == ErrorCode::FileMissing ? tr("The file is no longer there")
                                             : shown(describe(error, uiLanguage())));
}

} // namespace bangdiem
