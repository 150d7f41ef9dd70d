// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <map>

namespace bangdiem {

/// A stretch in which the event loop of the window's thread did not turn: nothing was painted, no key taken.
struct Stretch {
    double wall = 0; ///< Milliseconds.
    double processor = 0; ///< Milliseconds of this thread's processor time.
    bool waited = false; ///< For a disk, a lock or another thread.
    QString where; ///< The event that took most of it, and whose it was.

    /// What it takes on a machine that does nothing else: other programs' turns at the processor are not
    /// counted, waiting is.
    double milliseconds() const { return waited ? wall : processor; }
};

/// The application that measures each turn of its event loop, nested ones too.
class TurnWatch final : public QApplication
{
public:
    TurnWatch(int &argc, char **argv);

    /// From here on the stretches belong to `phase`.
    void enter(const QString &phase);
    /// The longest of each phase.
    const std::map<QString, Stretch> &longest() const { return m_longest; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    struct Now {
        double wall = 0;
        double processor = 0;
        long waits = 0;
    };
    static Now now();
    void beginTurn();
    void endTurn();

    QString m_phase;
    std::map<QString, Stretch> m_longest;
    bool m_turning = false;
    Now m_begun;
    double m_heaviest = 0; ///< Milliseconds of the longest event of this turn.
    QString m_where;
};

} // namespace bangdiem
