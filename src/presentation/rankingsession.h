// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registersession.h"

namespace bangdiem {

/// Which ranking a reviewer asks to see.
struct RankingChoice {
    std::string rubric; ///< Its id; empty where nothing was chosen.
    int year = 0;
    RankBy by = RankBy::Reviewed;
    Ties ties = Ties::Skip;

    bool operator==(const RankingChoice &) const = default;
};

/// The ranking that the pages Xếp hạng and Biểu đồ show, read from the register while one of them is seen.
/// Knows no widget.
class RankingSession final : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive this.
    explicit RankingSession(RegisterSession &session, QObject *parent = nullptr);

    const RankingChoice &choice() const { return m_choice; }
    void choose(const RankingChoice &choice);

    /// Reads what is chosen where the register may say something else by now. Call when it is looked at.
    void refresh();
    bool isReading() const { return m_reading; }

    // What was read last, by `choice()`.

    bool isThere() const { return m_rubric != nullptr; }
    const Rubric &rubric() const { return m_rubric->rubric; } ///< Only where isThere().
    const std::vector<RankedAgency> &ranking() const { return m_ranking; }
    bool isByShare() const { return m_byShare; } ///< Rows do not apply to every agency.
    const Average &average() const { return m_average; }
    /// The same agency the year before, as ranking(); null where it is not known or would have no rank.
    const std::vector<const Standing *> &yearBefore() const { return m_yearBefore; }
    bool hasGrowth() const; ///< Somebody has a result in both years.
    std::size_t open() const; ///< How many reviews are not closed.

Q_SIGNALS:
    void changed(); ///< Anything of the above.
    void failed(const bangdiem::Error &error); ///< It was not read; what was read before stays.

private:
    void forget();
    void take(const RankingChoice &asked, const RankingFacts &facts);
    void rank();

    RegisterSession &m_session;
    RankingChoice m_choice;
    bool m_stale = true;
    bool m_reading = false;
    std::shared_ptr<const CarriedRubric> m_rubric;
    RankingFacts m_facts;
    std::vector<RankedAgency> m_ranking;
    bool m_byShare = false;
    std::vector<const Standing *> m_yearBefore; ///< Into m_facts.
    Average m_average;
};

} // namespace bangdiem
