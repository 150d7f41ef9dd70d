// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answerpart.h"

#include "rubric/rubric.h"

class QLabel;
class QToolButton;

namespace bangdiem {

class LinesField;

/// The links of a row, one a line, as plain text. Only web addresses are kept; another line stays visible and
/// is told. Opening one is asked of whoever has the window.
class LinksPart final : public AnswerPart
{
    Q_OBJECT
public:
    LinksPart(const Criterion &criterion, QWidget *parent);

    void showAnswer(const Answer &answer) override;
    void store(Answer &answer) const override;
    void setReadOnly(bool readOnly) override; ///< Opening stays possible.

Q_SIGNALS:
    void openRequested(const QString &link);

private:
    std::string currentLink() const; ///< Of the cursor's line; empty where that is no link.
    void tellOthers(bool typing);
    void refresh();

    LinesField *m_field;
    QLabel *m_wrong;
    QToolButton *m_open;
};

} // namespace bangdiem
