// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <optional>

class QToolButton;

namespace bangdiem {

class EditingSession;
class TextLine;

/// The line below the sheet: total, section of the current row, answered rows, errors and warnings, points
/// still to gain, and whether everything is on the disk.
class SummaryBar final : public QFrame
{
    Q_OBJECT
public:
    explicit SummaryBar(QWidget *parent = nullptr);

    /// Null empties the bar. The session must live until another one is set.
    void setSession(EditingSession *session);
    void setCriterion(std::optional<std::size_t> criterion);
    /// Says something for a few seconds, in place of the section.
    void tell(const QString &message);

Q_SIGNALS:
    void checkRequested(); ///< What the counts are made of, on the page Kiểm tra.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    void showScores();
    void showAdvice();
    void showSaved();
    QString sectionText() const;

    EditingSession *m_session = nullptr;
    std::optional<std::size_t> m_criterion;
    QString m_message;
    QTimer m_messageTime;
    QTimer m_pause;
    TextLine *m_total;
    TextLine *m_section;
    TextLine *m_answered;
    QToolButton *m_errors;
    QToolButton *m_warnings;
    TextLine *m_gain;
    TextLine *m_saved;
};

} // namespace bangdiem
