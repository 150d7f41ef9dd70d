// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "scoring/answers.h"

class QLabel;
class QPushButton;

namespace bangdiem {

/// Above a row whose answer was made from an earlier year's: asks to look at it, and once that was done
/// only says so. Hidden on other rows.
class ReviewBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewBar(QWidget *parent = nullptr);

    void showAnswer(const Answer &answer);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void confirmed(); ///< "Vẫn đúng"

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_confirm;
    QLabel *m_done;
    bool m_readOnly = false;
    bool m_waits = false; ///< For the review.
};

} // namespace bangdiem
