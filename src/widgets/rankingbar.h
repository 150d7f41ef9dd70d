// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace bangdiem {

class RankingSession;
class RegisterSession;

/// Which ranking is looked at: sheet and year, by which points, and, where asked for, how ties are ranked.
/// What else a page offers goes behind them. As many lines as the width asks for.
class RankingBar final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the bar. `name`: what the object names of its parts begin with.
    RankingBar(RegisterSession &session, RankingSession &ranking, const QString &name, bool withTies,
        QWidget *parent = nullptr);

    void add(QWidget *part);
    /// A choice with an accessible name, at the bar's end.
    QComboBox *addBox(const QString &name, const QString &meaning);

private:
    void offer();
    void choose();
    void takeChoice();

    RegisterSession &m_session;
    RankingSession &m_ranking;
    QString m_name;
    QComboBox *m_sheet;
    QComboBox *m_by;
    QComboBox *m_ties = nullptr;
};

} // namespace bangdiem
