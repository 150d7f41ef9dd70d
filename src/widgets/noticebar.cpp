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
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::tell(Kind kind, Lasting lasting, const QString &text, std::vector<Action> actions)
{
    m_kind = kind;
    setActions(std::move(actions));
    m_icon->setText(kind == Kind::Done ? u"✓"_s : u"⚠"_s);
    m_close->setVisible(lasting == Lasting::UntilClosed);
    paintKind();
    const bool known = isVisible() && m_text->text() == text;
    m_text->setText(text);
    setAccessibleName(text);
    show();
    if (known)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The buttons stay the same ones, so that focus stays where it is when the strip says its text anew.
void NoticeBar::setActions(std::vector<Action> actions)
{
    m_actions = std::move(actions);
    while (m_buttons.size() < m_actions.size())
        addButton();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_actions.size());
        if (i < m_actions.size())
            m_buttons[i]->setText(m_actions[i].text);
    }
}

void NoticeBar::addButton()
{
    const auto index = m_buttons.size();
    auto *button = new QPushButton(this);
    button->setObjectName(objectName() + u".action%1"_s.arg(index));
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, index] {
        const auto run = m_actions[index].run; // It may change the actions.
        run();
    });
    m_buttons.push_back(button);
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
