// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textfield.h"

#include "presentation/typedtext.h"
#include "widgets/uitext.h"

namespace bangdiem {

TextField::TextField(std::size_t maxBytes, QWidget *parent)
    : QLineEdit(parent)
    , m_maxBytes(maxBytes)
{
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto stored = QString::fromStdString(value()); stored != text())
            setText(stored);
    });
}

std::string TextField::value() const
{
    return storable(text(), m_maxBytes);
}

void TextField::setValue(const std::string &value)
{
    if (this->value() == value)
        return;
    setText(shown(value));
    setCursorPosition(0); // A text longer than the field is read from its beginning.
}

} // namespace bangdiem
