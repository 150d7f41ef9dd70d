// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "presentation/sheetscores.h"

namespace bangdiem {

class EditingSession;

/// The official sheet of a session as the decree prints it: five columns, a row for each section, group and
/// criterion, last the total. Rows may be left out (show()). Without a session it is empty.
///
/// A change of the scores changes only the cells whose score or state is another one. Texts of the decree
/// stand as they are; numbers and the words of a state are in the language asked for.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, TextColumn, MaximumColumn, NoteColumn, ScoreColumn, ColumnCount };
    enum Role {
        RowKindRole = Qt::UserRole, ///< int(RowKind).
        CriterionIndexRole, ///< Index of the criterion; invalid on other rows.
        StateRole, ///< int(RowState) of a criterion; invalid on other rows.
        StateTextRole, ///< The word beside the score.
        ScoreRole, ///< Decimal::units() as qlonglong.
        MaximumRole, ///< Decimal::units() as qlonglong.
    };

    explicit SheetModel(QObject *parent = nullptr);
    ~SheetModel() override;

    /// Shows all rows. Null empties the model. The session must live until another one is set.
    void setSession(EditingSession *session);
    void setLanguage(Language language);
    const SheetTree &tree() const { return m_tree; }
    /// Only these nodes of tree(), which are in its order.
    void show(const std::vector<std::size_t> &nodes);

    /// Of tree().
    std::size_t nodeAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    /// Invalid where the row does not show.
    QModelIndex indexOfNode(std::size_t node, int column = ScoreColumn) const;
    QModelIndex indexOf(std::size_t criterion, int column = ScoreColumn) const;
    QModelIndex indexOfSection(std::size_t section, int column = ScoreColumn) const;
    /// The criterion of this row, or the first one under it.
    std::optional<std::size_t> criterionOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Takes a claim as typed (parseClaim()); false, with claimRefused(), when it is none.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void claimRefused(std::size_t criterion, const bangdiem::Error &error);

private:
    const SheetNode &nodeOf(const QModelIndex &index) const;
    QString cellText(const SheetNode &node, Column column) const;
    QString accessibleText(const SheetNode &node, Column column) const;
    QVariant roleValue(const SheetNode &node, Role role) const;
    void place(std::vector<std::size_t> nodes);
    void takeScores();
    void takeRow(std::size_t criterion);
    void tellChanged(const std::vector<std::size_t> &nodes);

    EditingSession *m_session = nullptr;
    Language m_language = Language::Vietnamese;
    SheetTree m_tree;
    SheetScores m_scores; ///< As last told to the views.
    std::vector<std::size_t> m_shown; ///< Nodes by row.
    std::vector<int> m_rowOf; ///< Rows by node; -1 where it does not show.
};

} // namespace bangdiem
