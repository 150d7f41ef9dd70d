// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace bangdiem {

/// A small rounded button that stays pressed: one of several choices. The chosen one is filled.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChipButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bangdiem
