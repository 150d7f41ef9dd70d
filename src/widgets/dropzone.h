// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace bangdiem {

/// A dashed box that says where files may be dropped; a click or a key chooses them in a dialog. The panel
/// around it takes the drops.
class DropZone final : public QToolButton
{
    Q_OBJECT
public:
    explicit DropZone(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bangdiem
