// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include "presentation/checklist.h"

namespace bangdiem {

class EditingSession;

/// What the page "Kiểm tra" lists: three groups, those without a line left out, and their lines.
///
/// Nothing is computed before refresh() is called, and the texts of a line only when they are asked for.
class CheckModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { RowColumn, FoundColumn, LostColumn, RemedyColumn, ColumnCount };
    enum Role {
        GroupRole = Qt::UserRole, ///< int(CheckGroup), of groups and lines.
        CriterionRole, ///< The first criterion that a line concerns; invalid for groups and the heading.
    };

    /// `session` must outlive the model.
    CheckModel(const EditingSession &session, Language language, QObject *parent = nullptr);

    void refresh(); ///< Resets the model where lines came, went or have other points.

    std::size_t count(CheckGroup group) const;
    Points stillToGain() const; ///< All that advise() would earn.
    const CheckLine *lineOf(const QModelIndex &index) const; ///< Null for groups.
    /// The line that tells the same of the same rows, else the nearest of that place; invalid without lines.
    QModelIndex indexLike(const CheckLine &line) const;
    QModelIndex firstLine() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Part { ///< A group that has lines: m_lines[first … first + count).
        CheckGroup group = CheckGroup::Errors;
        std::size_t first = 0;
        std::size_t count = 0;
    };
    void tellTexts();
    QModelIndex indexOf(std::size_t line) const;
    QString groupText(const Part &part) const;
    QString lineText(const CheckLine &line, Column column) const;
    QString spokenText(const CheckLine &line) const;
    QString say(const char *vietnamese, const char *english, const std::string &detail = {}) const;

    const EditingSession &m_session;
    Language m_language;
    std::vector<CheckLine> m_lines;
    std::vector<Part> m_parts;
    Points m_gain;
};

} // namespace bangdiem
