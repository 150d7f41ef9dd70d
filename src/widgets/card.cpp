// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPaintEvent>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

constexpr double kSmall = 0.9;
constexpr int kRadius = 5;

/// Follows the theme while the program runs.
class QuietLabel final : public QLabel
{
public:
    using QLabel::QLabel;
    void takeColour()
    {
        auto colours = palette();
        colours.setColor(
            QPalette::WindowText, quietText(parentWidget() ? parentWidget()->palette() : colours));
        if (colours != palette())
            setPalette(colours);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            takeColour();
    }
};

void makePlain(QLabel &label)
{
    label.setTextFormat(Qt::PlainText);
    label.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    label.setWordWrap(true); // After the policy, in which it says that the height follows the width.
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * kSmall);
    return font;
}

} // namespace

Card::Card(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(heading))
    , m_body(new QVBoxLayout)
{
    m_heading->setTextFormat(Qt::PlainText);
    auto font = smaller(m_heading->font());
    font.setBold(true);
    font.setCapitalization(QFont::AllUppercase);
    m_heading->setFont(font);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addLayout(m_body);
    m_body->setSpacing(8);
    colourHeading();
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    colourHeading();
    update();
}

void Card::colourHeading()
{
    auto colours = m_heading->palette();
    colours.setColor(QPalette::WindowText, toneColor(m_tone, palette()));
    if (colours != m_heading->palette())
        m_heading->setPalette(colours);
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourHeading();
}

void Card::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (rect().adjusted(kRadius, kRadius, -kRadius, -kRadius).contains(event->rect())) {
        if (m_tone != Tone::Quiet)
            painter.fillRect(event->rect(), tint(m_tone, palette()));
        return; // A field inside was painted anew; the line around stays.
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = m_tone == Tone::Quiet ? gridLine(palette()) : toneColor(m_tone, palette());
    painter.setPen(line);
    painter.setBrush(m_tone == Tone::Quiet ? palette().color(QPalette::Window) : tint(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    makePlain(*label);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QuietLabel(text, parent);
    makePlain(*label);
    label->setFont(smaller(label->font()));
    label->takeColour();
    return label;
}

} // namespace bangdiem
