// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/statuscolors.h"

#include <optional>

namespace bangdiem {

/// One line of plain text that changes often. Unlike a QLabel a new text never asks for a new layout: it is
/// elided where it does not fit.
class TextLine final : public QWidget
{
    Q_OBJECT
public:
    /// `reserve`: the longest text that must fit.
    explicit TextLine(const QString &reserve, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// Without a tone the text has the colour of the window's.
    void setTone(std::optional<Tone> tone);
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_reserve;
    QString m_text;
    std::optional<Tone> m_tone;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace bangdiem
