// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noticebar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bangdiem {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    m_icon->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, [this] { m_action(); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::tell(
    Kind kind, Lasting lasting, const QString &text, const QString &actionText, std::function<void()> action)
{
    m_kind = kind;
    m_action = std::move(action);
    m_icon->setText(kind == Kind::Done ? u"✓"_s : u"⚠"_s);
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_close->setVisible(lasting == Lasting::UntilClosed);
    setAccessibleName(text);
    paintKind();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintKind();
}

void NoticeBar::paintKind()
{
    QPalette tinted = QPalette();
    const bool dark = tinted.color(QPalette::Window).lightness() < 128;
    const bool done = m_kind == Kind::Done;
    tinted.setColor(
        QPalette::Window, QColor(dark ? (done ? 0x173a28 : 0x433512) : (done ? 0xe3f4e8 : 0xfff1cf)));
    setPalette(tinted);
}

} // namespace bangdiem
