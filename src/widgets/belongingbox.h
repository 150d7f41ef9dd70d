// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "presentation/verifying.h"

class QLabel;
class QLineEdit;

namespace bangdiem {

/// Whether a file belongs to the dossier that is open, and a paper to one of them: the fingerprint that is
/// printed on it is typed.
class BelongingBox final : public QWidget
{
    Q_OBJECT
public:
    /// `traces`: of what a paper is held against. `name`: of the file of the dossier that is open, empty
    /// where there is none.
    BelongingBox(
        const Verified &verified, DossierTraces traces, const QString &name, QWidget *parent = nullptr);

private:
    void addFile(const Verified &verified, const QString &name);
    void addPaper(const QString &what);
    void comparePaper();

    DossierTraces m_traces;
    QLineEdit *m_fingerprint = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace bangdiem
