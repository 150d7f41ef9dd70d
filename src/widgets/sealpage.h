// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "widgets/evidencedesk.h"

class QBoxLayout;
class QPushButton;

namespace bangdiem {

class EditingSession;
class SealedSteps;
class SealList;
class SealMethods;
class SealSummary;

/// Chốt và ký: what is about to be sealed and how; then what was sealed and what is left to do with it. Says
/// what the user wants; somebody above does it. Computed only while it is seen.
class SealPage final : public QWidget
{
    Q_OBJECT
public:
    /// `session` must outlive the page; `signer` is proposed as who signs.
    SealPage(EditingSession &session, const EvidenceDesk::Tools &tools, const QString &signer,
        QWidget *parent = nullptr);

    /// The file to send was written and read back.
    void tellSent(const QString &path, qint64 size);

Q_SIGNALS:
    void checkRequested();
    void sealRequested(const QString &signer); ///< To be signed on paper.
    void keyFileRequested(const QString &signer);
    void tokenRequested(const QString &signer);
    void printRequested();
    void signedPdfRequested(bool withToken);
    void scansRequested();
    void scanRemoved(std::size_t position);
    void submitRequested();
    void folderRequested(const QString &path);
    void reopenRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *content();
    QWidget *reopening();
    void connectParts();
    void takeChange();
    void refresh();

    EditingSession &m_session;
    EvidenceDesk *m_evidence;
    SealSummary *m_summary;
    SealMethods *m_methods;
    SealedSteps *m_steps;
    QPushButton *m_reopen;
    QWidget *m_reopening;
    SealList *m_list;
    QBoxLayout *m_pair = nullptr;
    QTimer m_pause;
    bool m_stale = true;
};

} // namespace bangdiem
