// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "register/submissionrecord.h"

#include <map>

namespace bangdiem {

/// Which submissions a reviewer asks to see.
struct SubmissionsWanted {
    std::optional<std::string> rubric;
    std::optional<int> year;
    std::optional<ReviewState> state;
    std::string search; ///< Words of the agency's name, without case and accents.

    bool operator==(const SubmissionsWanted &) const = default;
};

/// The submissions of a register, those that are asked for. A row is told by the number of its submission.
class SubmissionsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole, ///< Of the submission, as qlonglong.
        StateTextRole, ///< "đang thẩm định 21/36"
        PointsTextRole, ///< "91,5 → 86,5"
        SealTextRole, ///< "hợp lệ"
        StandingRole, ///< int(SealStanding).
        WhereTextRole, ///< "Phụ lục I · 2015"
        RevisionTextRole, ///< "lần 2"; nothing for the first.
    };

    explicit SubmissionsModel(Language language, QObject *parent = nullptr);

    /// `sheets`: what the rubrics are called, by id.
    void setRecords(
        const std::vector<SubmissionRecord> &records, const std::map<std::string, std::string> &sheets);
    void show(const SubmissionsWanted &wanted);
    const SubmissionsWanted &wanted() const { return m_wanted; }

    QModelIndex indexOf(std::int64_t number) const; ///< Invalid where it does not show.
    std::vector<int> years() const; ///< Of all records, the latest first.
    std::vector<std::pair<std::string, std::string>> sheets() const; ///< Id and name, of all records.
    std::size_t countAll() const { return m_records.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool passes(const SubmissionRecord &record, std::size_t place) const;
    void filter();
    QString whereText(const SubmissionRecord &record) const;
    QString revisionText(const SubmissionRecord &record) const;
    QString stateText(const SubmissionRecord &record) const;
    QString pointsText(const SubmissionRecord &record) const;
    QString accessibleText(const SubmissionRecord &record) const;

    Language m_language;
    std::vector<SubmissionRecord> m_records;
    std::vector<std::string> m_names; ///< Folded, as m_records.
    std::map<std::string, std::string> m_sheets;
    SubmissionsWanted m_wanted;
    std::vector<std::size_t> m_shown; ///< Into m_records, by row.
};

} // namespace bangdiem
