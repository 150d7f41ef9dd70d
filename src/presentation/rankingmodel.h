// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "presentation/rankingsession.h"

namespace bangdiem {

/// Which agencies of a ranking are shown.
struct AgenciesWanted {
    enum class Kind { All, Ranked, Open };
    Kind kind = Kind::All;
    std::string search; ///< Words of the agency's name, without case and accents.

    bool operator==(const AgenciesWanted &) const = default;
};

/// A ranking as a table, which sorts by any of its columns. A row is told by the number of its submission.
class RankingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        RankColumn,
        AgencyColumn,
        StateColumn,
        SelfColumn,
        ReviewedColumn,
        DifferenceColumn,
        YearBeforeColumn, ///< Points of the year before.
        GrowthColumn, ///< By how much this year is above it.
        FirstSectionColumn ///< The sections follow, then the two of a ranking by share, where it is one.
    };
    enum Role {
        NumberRole = Qt::UserRole, ///< Of the submission, as qlonglong.
        StateRole, ///< int(ReviewState).
        SignRole, ///< int: whether the number of the cell is below, at or above 0.
    };

    /// `ranking` must outlive the model.
    RankingModel(const RankingSession &ranking, Language language, QObject *parent = nullptr);

    void show(const AgenciesWanted &wanted);
    /// Of a ranking by share: the maximum of what applies and the percentage; -1 where it goes by points.
    int maximumColumn() const;
    int percentColumn() const;
    QModelIndex indexOf(std::int64_t number) const; ///< Invalid where it does not show.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Rows without a value in the column come last in either order. By RankColumn: as ranked.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Agency {
        std::string name; ///< Folded.
        std::size_t place = 0; ///< Into RankingSession::ranking().
        std::int64_t byName = 0; ///< Its place among the names.
    };
    void take();
    void arrange();
    void filter();
    std::optional<std::int64_t> valueOf(const Agency &agency, int column) const; ///< To sort by.
    int sectionCount() const;
    std::optional<Points> pointsOf(std::size_t place, int column) const;
    QString cellText(std::size_t place, int column) const;
    QString accessibleText(std::size_t place, int column) const;

    const RankingSession &m_ranking;
    Language m_language;
    std::vector<Agency> m_agencies;
    AgenciesWanted m_wanted;
    int m_column = RankColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<std::size_t> m_sorted; ///< All of m_agencies.
    std::vector<std::size_t> m_shown; ///< Into m_agencies, by row.
};

} // namespace bangdiem
