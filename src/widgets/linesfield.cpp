// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linesfield.h"

#include "widgets/card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

LinesField::LinesField(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 14);
}

void LinesField::addTo(QVBoxLayout &layout, const QString &label, const QString &objectName)
{
    setObjectName(objectName);
    setAccessibleName(label);
    auto *words = plainLabel(label);
    words->setBuddy(this);
    layout.setContentsMargins({});
    layout.setSpacing(3);
    layout.addWidget(words);
    layout.addWidget(this);
}

void LinesField::showText(const QString &text)
{
    const QSignalBlocker programNotUser(this);
    setPlainText(text);
}

void LinesField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace bangdiem
