// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "base/language.h"
#include "presentation/rowmarks.h"

namespace bangdiem {

class EditingSession;

/// The sections of a session's sheet with their points and how many of their rows have a warning. Follows an
/// edit when refresh() is called.
class SectionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ScoreRole = Qt::UserRole, ///< Decimal::units() as qlonglong.
        MaximumRole, ///< Decimal::units() as qlonglong.
        PointsTextRole, ///< "31 / 40"
        WarningsRole, ///< int.
    };

    explicit SectionModel(Language language, QObject *parent = nullptr);

    /// Null empties the model. The session must live until another one is set.
    void setSession(const EditingSession *session);
    /// Takes the scores as they are now, and the marks of all rows.
    void refresh(const std::vector<RowMarks> &marks);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        Points score;
        int warnings = 0;
        Points maximum; ///< Of what applies.
        bool operator==(const Entry &) const = default;
    };
    QString pointsText(std::size_t section) const;
    QString accessibleText(std::size_t section) const;

    Language m_language;
    const EditingSession *m_session = nullptr;
    std::vector<Entry> m_sections;
};

} // namespace bangdiem
