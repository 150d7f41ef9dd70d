// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QItemSelection>

#include "presentation/pastedunits.h"
#include "rubric/rubric.h"

namespace bangdiem {

/// The figures of a row by unit: a line for each unit and an empty one that waits for the next; the name,
/// then the figures of the criterion.
///
/// What the user changes keeps the units storable: each has a name (one that is missing is made up) and no
/// name stands twice. A line that has lost its name and its figures is gone.
class UnitsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kNameColumn = 0;
    /// What stands in an empty cell to say what it waits for.
    static constexpr int PlaceholderRole = Qt::UserRole;

    /// `criterion` must live as long as the model.
    explicit UnitsModel(const Criterion &criterion, QObject *parent = nullptr);

    const std::vector<UnitFigures> &units() const { return m_units; }
    /// Without emitting edited().
    void setUnits(std::vector<UnitFigures> units);
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    /// Puts lines of a spreadsheet over those from `at` on. Returns how many found no place.
    std::size_t paste(const QString &text, const QModelIndex &at);
    void clear(const QModelIndexList &cells);
    /// Removes the lines of `cells`.
    void removeLines(const QModelIndexList &cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The user changed the units; `field` as for AnswerPart::edited().
    void edited(const QString &field);

private:
    QString text(const QModelIndex &index) const;
    QString columnName(int column) const;
    void setRows();
    void take(std::vector<UnitFigures> units, const QString &field);

    const Criterion &m_criterion;
    std::vector<UnitFigures> m_units;
    int m_rows = 1;
    bool m_readOnly = false;
};

} // namespace bangdiem
