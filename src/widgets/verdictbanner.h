// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "signing/sealreason.h"

class QLabel;

namespace bangdiem {

class Card;

/// The verdict on a file at a glance: sign, word and what follows from it.
class VerdictBanner final : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    /// `name`: of the file.
    void tell(const QString &name, Validity validity, bool isSheet);

private:
    Card *m_card;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_file;
    QLabel *m_advice;
};

} // namespace bangdiem
