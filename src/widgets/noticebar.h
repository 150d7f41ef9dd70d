// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QFrame>

class QLabel;
class QPushButton;

namespace bangdiem {

/// A strip above the page that tells something without stopping anybody: a sentence, perhaps a button.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Done, Attention };
    enum class Lasting { UntilClosed, Always }; ///< Always: it has no close button.

    explicit NoticeBar(QWidget *parent = nullptr);

    /// `text` is shown as plain text; without `actionText` there is no button.
    void tell(Kind kind, Lasting lasting, const QString &text, const QString &actionText = {},
        std::function<void()> action = {});
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintKind();

    Kind m_kind = Kind::Done;
    std::function<void()> m_action;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_close;
};

} // namespace bangdiem
