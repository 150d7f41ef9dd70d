// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bangdiem {

class Desk;
class EditingSession;
class MainWindow;
class NoticeBar;

/// The strips about the open dossier itself: it is sealed or may only be read, the last edits could not be
/// written, it lies on a network drive, it is a part of another one, or its rubric is not this machine's.
class DossierNotices final : public QObject
{
    Q_OBJECT
public:
    DossierNotices(Desk &desk, MainWindow &window);

    /// Says all of it anew: after the session or the language changed.
    void tellAll();

private:
    void tellReadOnly();
    void tellSealed(const EditingSession &session);
    void tellUnsaved();
    void tellNetwork();
    void tellPart();
    void tellRubric();
    void tellCopied(const QString &path, const QStringList &lost);
    QString whyUnsaved(const EditingSession &session) const;

    Desk &m_desk;
    NoticeBar *m_readOnly;
    NoticeBar *m_unsaved;
    NoticeBar *m_network;
    NoticeBar *m_part;
    NoticeBar *m_rubric;
    NoticeBar *m_copied;
};

} // namespace bangdiem
