// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textline.h"

#include <QPainter>

namespace bangdiem {

TextLine::TextLine(const QString &reserve, QWidget *parent)
    : QWidget(parent)
    , m_reserve(reserve)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLine::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    update();
}

void TextLine::setTone(std::optional<Tone> tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

void TextLine::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize TextLine::sizeHint() const
{
    const auto metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_reserve) + metrics.averageCharWidth(), metrics.height() + 4};
}

QSize TextLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, sizeHint().height()};
}

void TextLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_tone ? toneColor(*m_tone, palette()) : palette().color(QPalette::WindowText));
    const bool fits = fontMetrics().horizontalAdvance(m_text) <= width();
    painter.drawText(rect(), static_cast<int>(m_alignment) | Qt::TextSingleLine,
        fits ? m_text : fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace bangdiem
