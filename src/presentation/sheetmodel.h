// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include "base/language.h"
#include "presentation/sheettree.h"
#include "scoring/scoresheet.h"

namespace bangdiem {

class EditingSession;

/// The official sheet of a session as a tree of the decree's five columns. Without a session it is empty.
///
/// A change of the scores changes only the cells whose score or status is another one. Texts of the decree
/// stand as they are; numbers and the words of a status are in the language asked for.
class SheetModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, TextColumn, MaximumColumn, NoteColumn, ScoreColumn, ColumnCount };
    enum Role {
        RowKindRole = Qt::UserRole, ///< int(RowKind).
        CriterionIndexRole, ///< Index of the criterion; invalid on other rows.
        StatusRole, ///< int(Status) of a criterion; invalid on other rows.
        StatusTextRole, ///< The word beside the score.
        ScoreRole, ///< Decimal::units() as qlonglong.
        MaximumRole, ///< Decimal::units() as qlonglong.
        SearchTextRole, ///< Number, text and note without case and accents (folded()).
    };

    explicit SheetModel(QObject *parent = nullptr);
    ~SheetModel() override;

    /// Null empties the model. The session must live until another one is set.
    void setSession(EditingSession *session);
    void setLanguage(Language language);

    QModelIndex indexOf(std::size_t criterion, int column = ScoreColumn) const;
    QModelIndex indexOfSection(std::size_t section, int column = ScoreColumn) const;
    /// The criterion of this row, or the first one under it.
    std::optional<std::size_t> criterionOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
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
    QModelIndex indexOfNode(std::size_t node, int column) const;
    QString cellText(const SheetNode &node, Column column) const;
    QString numberText(const SheetNode &node) const;
    QString titleText(const SheetNode &node) const;
    QString maximumText(const SheetNode &node) const;
    QString noteText(const SheetNode &node) const;
    QString accessibleText(const SheetNode &node, Column column) const;
    Points scoreOf(const SheetNode &node) const;
    Points maximumOf(const SheetNode &node) const;
    QVariant roleValue(const SheetNode &node, Role role) const;
    void takeScores();
    void takeRow(std::size_t criterion);
    void takeSums(std::optional<std::size_t> group, std::size_t section);
    void takeSum(Points &known, Points now, std::size_t node);
    void tellCell(std::size_t node);

    EditingSession *m_session = nullptr;
    Language m_language = Language::Vietnamese;
    SheetTree m_tree;
    struct Shown {
        Points score;
        Status status = Status::Unanswered;
        std::optional<Points> claim;
        bool operator==(const Shown &) const = default;
    };
    std::vector<Shown> m_criteria; ///< As last told to the views, like those below.
    std::vector<Points> m_groups;
    std::vector<Points> m_sections;
    Points m_total;
};

} // namespace bangdiem
