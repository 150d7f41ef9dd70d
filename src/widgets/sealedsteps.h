// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "scoring/answers.h"

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace bangdiem {

class EditingSession;

/// What is left to do with a sealed dossier: print and sign it, attach the scan of the signed paper, send it.
class SealedSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit SealedSteps(const EditingSession &session, QWidget *parent = nullptr);

    void refresh();
    /// The file to send was written and read back.
    void tellSent(const QString &path, qint64 size);

Q_SIGNALS:
    void printRequested();
    void signedPdfRequested(bool withToken); ///< Else with a key file.
    void scansRequested();
    void scanShown(const bangdiem::Attachment &scan);
    void scanSaved(const bangdiem::Attachment &scan);
    void scanRemoved(std::size_t position); ///< Among those of the seal in force.
    void submitRequested();
    void folderRequested(const QString &path); ///< Where the file that was written lies.

private:
    bool isOnPaper() const;
    void addPrinting(QVBoxLayout &column);
    void addScans(QVBoxLayout &column);
    void addSending(QVBoxLayout &column);
    void refreshScans();
    void refreshButtons();
    const Attachment *current() const; ///< Null where none is chosen.

    const EditingSession &m_session;
    std::vector<Attachment> m_files; ///< The scans of the seal in force.
    QPushButton *m_print = nullptr;
    QPushButton *m_signWithFile = nullptr;
    QPushButton *m_signWithToken = nullptr;
    QListWidget *m_scans;
    QToolButton *m_view = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_remove = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_submit = nullptr;
    QLabel *m_sent;
    QPushButton *m_folder = nullptr;
    QString m_sentPath;
};

} // namespace bangdiem
