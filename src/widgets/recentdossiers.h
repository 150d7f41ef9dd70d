// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/summaryreader.h"

#include <QListWidget>

namespace bangdiem {

/// The dossiers worked on last, with what each holds. The files are read beside the window, one after the
/// other, the first time the list is seen; one that is gone says so and can be taken off the list.
class RecentDossiers final : public QListWidget
{
    Q_OBJECT
public:
    enum Roles { PathRole = Qt::UserRole, TitleRole, DetailRole, MissingRole };

    explicit RecentDossiers(QWidget *parent = nullptr);
    ~RecentDossiers() override;

    void setPaths(const QStringList &paths);
    /// What is known of a path already, such as of the dossier that is open: it is not read again.
    void setSummary(const QString &path, const DossierSummary &summary);
    QString currentPath() const; ///< Empty where there is none.

Q_SIGNALS:
    void openRequested(const QString &path);
    void removeRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readNext();
    void showRead();
    void showSummary(QListWidgetItem *item, const DossierSummary &summary);
    void showFault(QListWidgetItem *item, const Error &error);

    QStringList m_unread;
    QString m_reading; ///< Empty while nothing is read.
    SummaryReader m_reader;
};

} // namespace bangdiem
