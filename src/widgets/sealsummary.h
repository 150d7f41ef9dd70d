// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bangdiem {

class Card;
class EditingSession;
class FactList;

/// What is about to be sealed, or what was: agency, sheet, year, points, answers, evidence and the
/// fingerprint of all that. Before sealing also what check still finds.
class SealSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit SealSummary(const EditingSession &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void checkRequested();

private:
    void addFacts();
    QWidget *fingerprintLine();
    QWidget *findingsLine();
    void tellContent();
    void tellSeal();
    void tellFindings();
    void copyFingerprint();

    const EditingSession &m_session;
    Card *m_card;
    FactList *m_facts;
    QLabel *m_agency = nullptr;
    QLabel *m_sheet = nullptr;
    QLabel *m_points = nullptr;
    QLabel *m_answers = nullptr;
    QLabel *m_evidence = nullptr;
    QLabel *m_revision = nullptr;
    QLabel *m_sealedAt = nullptr;
    QLabel *m_signer = nullptr;
    QLabel *m_manner = nullptr;
    QLabel *m_fingerprintName;
    QLabel *m_fingerprint;
    QPushButton *m_copy;
    QWidget *m_findings = nullptr;
    QLabel *m_findingsIcon = nullptr;
    QLabel *m_findingsText = nullptr;
    QPushButton *m_check = nullptr;
};

} // namespace bangdiem
