// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "scoring/answers.h"

namespace bangdiem {

/// One part of the form of a row: claim, figures, documents, …. It knows its part of the answer and no
/// dossier.
class AnswerPart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows `answer` without emitting edited(). What is being typed stays as long as it means the same.
    virtual void showAnswer(const Answer &answer) = 0;
    /// Puts this part, as it is shown, into `answer`.
    virtual void store(Answer &answer) const = 0;
    /// The units of the agency, with which a table by unit begins.
    virtual void setAgencyUnits(const std::vector<std::string> &) { }
    /// Where nothing may be changed, what serves only to change something is not shown. Called after
    /// showAnswer().
    virtual void setReadOnly(bool) { }

Q_SIGNALS:
    /// The user, not the program, changed this part. Keystrokes in one `field` may be joined into one step;
    /// an empty `field` is a step of its own.
    void edited(const QString &field);
};

/// Typing, but never the wheel that scrolls past, changes `widget`.
void guardFromWheel(QWidget *widget);

} // namespace bangdiem
