// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "review/feedback.h"

class QCheckBox;
class QLabel;

namespace bangdiem {

class Card;

/// What the reviewer says of a row, as the agency reads it, and whether the clerk has dealt with it.
class ExplainBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ExplainBox(QWidget *parent = nullptr);

    void showRow(const Feedback &feedback, const FeedbackRow &row, bool explained);

Q_SIGNALS:
    void explainedChosen(bool explained);

private:
    Card *m_card;
    QLabel *m_icon;
    QLabel *m_verdict;
    QLabel *m_comment;
    QLabel *m_who;
    QCheckBox *m_explained;
};

} // namespace bangdiem
