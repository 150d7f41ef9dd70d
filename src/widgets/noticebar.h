// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

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

    struct Action {
        QString text; ///< On its button.
        std::function<void()> run;
    };

    /// `text` is shown as plain text; each action has a button.
    void tell(Kind kind, Lasting lasting, const QString &text, std::vector<Action> actions = {});
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setActions(std::vector<Action> actions);
    void addButton();
    void paintKind();

    Kind m_kind = Kind::Done;
    QLabel *m_icon;
    QLabel *m_text;
    std::vector<Action> m_actions;
    std::vector<QPushButton *> m_buttons; ///< One for each action; more of them are hidden.
    QPushButton *m_close;
};

} // namespace bangdiem
