// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

namespace bangdiem {

class MainWindow;
class NoticeBar;

/// The reviewer's request to explain at the agency's desk: opens its file, shows it at the rows of the open
/// dossier, and remembers it until it is put away.
class ExplainDesk final : public QObject
{
    Q_OBJECT
public:
    ExplainDesk(Desk &desk, MainWindow &window);

    void openChosen();
    /// Tells the user what went wrong; what was shown before stays then.
    void open(const QString &path);
    void tell(); ///< Says it anew: after the language changed.

Q_SIGNALS:
    void rowsWanted(); ///< Only those that are to be explained.

private:
    void takeSession();
    void remember();
    void take(const Feedback &feedback);
    void putAway();
    QString sentence(const EditingSession &session) const;
    void tellLost(const Error &fault);

    Desk &m_desk;
    NoticeBar *m_bar;
    std::optional<Error> m_lost; ///< Why what was remembered of this dossier cannot be shown.
};

} // namespace bangdiem
