// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "scoring/wording.h"

class QLabel;
class QVBoxLayout;

namespace bangdiem {

class Card;

/// Why a row has the score it has: the reasons in words, each over the clause it rests on, and what would
/// earn the rest.
class ReasonBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonBox(QWidget *parent = nullptr);

    void showReasons(const Rubric &rubric, const Answers &answers, const Assessment &assessment,
        const ScoreSheet &sheet, std::size_t criterion);

private:
    void setLine(std::size_t line, const QString &text, bool quiet);
    void hideLinesFrom(std::size_t line);

    Card *m_card;
    QVBoxLayout *m_lines;
    struct Line {
        QLabel *plain;
        QLabel *quiet;
    };
    std::vector<Line> m_labels;
    QLabel *m_advice;
};

} // namespace bangdiem
