// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QVBoxLayout;

namespace bangdiem {

/// A few lines of plain text; Tab leaves it.
class LinesField final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LinesField(int lines, QWidget *parent = nullptr);

    /// Under its name, which leads to it, at the end of `layout`.
    void addTo(QVBoxLayout &layout, const QString &label, const QString &objectName);
    void showText(const QString &text); ///< Without telling that it changed.

Q_SIGNALS:
    void left(); ///< The focus went on.

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace bangdiem
