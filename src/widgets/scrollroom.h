// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace bangdiem {

/// The middle of a dialog: the dialog grows with what is shown in it as far as the screen has room, and it
/// scrolls where not. What has the focus is in sight.
class ScrollRoom final : public QScrollArea
{
    Q_OBJECT
public:
    /// `content` is owned.
    explicit ScrollRoom(QWidget *content, QWidget *parent = nullptr);

    /// Makes the window as tall as it takes to show all of it, if the screen has room; never smaller.
    void growWindow();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int wantedHeight(int width) const;
    void follow(QWidget *focused);
};

} // namespace bangdiem
