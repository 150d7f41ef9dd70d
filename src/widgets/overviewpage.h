// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "dossier/overview.h"

class QBoxLayout;
class QLabel;

namespace bangdiem {

class EarlierDossiers;
enum class Unfit;
class EditingSession;
class NumbersTable;
class PictureView;

/// Tổng quan: points against maximum, where points were lost and why, and the agency's earlier years, as
/// pictures and as a table of the same numbers. Computed only while it is seen.
class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    /// `candidates`: files in which the agency's earlier dossiers may be. `session` must outlive the page.
    OverviewPage(const EditingSession &session, const QStringList &candidates, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void addYear(const QString &path); ///< Reads it beside the window; says on the page why it is refused.

Q_SIGNALS:
    void addYearRequested();
    void yearAdded(const QString &path);
    void exportRequested(const QByteArray &png);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *bar();
    QWidget *content();
    void takeChange();
    void refresh();
    void showYears();
    void tellRefused(Unfit why, const Overview &other);
    void tell(const QString &refusal);
    void askExport();
    std::vector<Overview> years() const; ///< Of this dossier, then the earlier ones.

    const EditingSession &m_session;
    QStringList m_candidates;
    EarlierDossiers *m_earlier;
    Overview m_own;
    bool m_looked = false;
    bool m_stale = true;
    QTimer m_pause;
    QLabel *m_summary;
    QLabel *m_refusal;
    QBoxLayout *m_pair;
    PictureView *m_sections;
    PictureView *m_losses;
    PictureView *m_years;
    QLabel *m_noYears;
    NumbersTable *m_numbers;
};

} // namespace bangdiem
