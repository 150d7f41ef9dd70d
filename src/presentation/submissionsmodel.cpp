// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/submissionsmodel.h"

#include "base/text.h"
#include "scoring/phrases.h"

#include <algorithm>
#include <set>

namespace bangdiem {

namespace {

QString plain(const std::string &text)
{
    return QString::fromStdString(madeVisible(text));
}

bool isSame(const std::vector<SubmissionRecord> &some, const std::vector<SubmissionRecord> &others)
{
    return std::ranges::equal(some, others, {}, &SubmissionRecord::number, &SubmissionRecord::number);
}

} // namespace

SubmissionsModel::SubmissionsModel(Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

void SubmissionsModel::setRecords(
    const std::vector<SubmissionRecord> &records, const std::map<std::string, std::string> &sheets)
{
    const bool changesOnly = isSame(records, m_records) && m_sheets == sheets && !m_wanted.state;
    if (!changesOnly)
        beginResetModel();
    m_records = records;
    m_sheets = sheets;
    if (changesOnly) {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_shown.size()) - 1));
        return;
    }
    m_names.clear();
    for (const auto &record : m_records)
        m_names.push_back(folded(record.agency));
    filter();
    endResetModel();
}

void SubmissionsModel::show(const SubmissionsWanted &wanted)
{
    if (wanted == m_wanted)
        return;
    beginResetModel();
    m_wanted = wanted;
    m_wanted.search = folded(wanted.search);
    filter();
    endResetModel();
}

bool SubmissionsModel::passes(const SubmissionRecord &record, std::size_t place) const
{
    return (!m_wanted.rubric || *m_wanted.rubric == record.rubric)
        && (!m_wanted.year || *m_wanted.year == record.year)
        && (!m_wanted.state || *m_wanted.state == record.state)
        && holdsWords(m_names[place], m_wanted.search);
}

void SubmissionsModel::filter()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_records.size(); ++i)
        if (passes(m_records[i], i))
            m_shown.push_back(i);
}

QModelIndex SubmissionsModel::indexOf(std::int64_t number) const
{
    const auto found
        = std::ranges::find(m_shown, number, [this](std::size_t place) { return m_records[place].number; });
    return found == m_shown.end() ? QModelIndex() : index(static_cast<int>(found - m_shown.begin()));
}

std::vector<int> SubmissionsModel::years() const
{
    std::set<int, std::greater<>> years;
    for (const auto &record : m_records)
        years.insert(record.year);
    return {years.begin(), years.end()};
}

std::vector<std::pair<std::string, std::string>> SubmissionsModel::sheets() const
{
    std::set<std::string> ids;
    for (const auto &record : m_records)
        ids.insert(record.rubric);
    std::vector<std::pair<std::string, std::string>> sheets;
    for (const auto &id : ids)
        sheets.emplace_back(id, m_sheets.contains(id) ? m_sheets.at(id) : id);
    return sheets;
}

int SubmissionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant SubmissionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &record = m_records[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return plain(record.agency);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return accessibleText(record);
    case NumberRole:
        return static_cast<qlonglong>(record.number);
    case StateTextRole:
        return stateText(record);
    case PointsTextRole:
        return pointsText(record);
    case SealTextRole:
        return QString::fromStdString(word(record.judgement.standing, m_language));
    case StandingRole:
        return static_cast<int>(record.judgement.standing);
    case WhereTextRole:
        return whereText(record);
    case RevisionTextRole:
        return revisionText(record);
    default:
        return {};
    }
}

QString SubmissionsModel::whereText(const SubmissionRecord &record) const
{
    const auto sheet = m_sheets.find(record.rubric);
    return plain(sheet == m_sheets.end() ? record.rubric : sheet->second) + QStringLiteral(" · ")
        + QString::number(record.year);
}

QString SubmissionsModel::revisionText(const SubmissionRecord &record) const
{
    if (record.revision == 1)
        return {};
    return QString::fromStdString(
        say(m_language, "lần {0}", "revision {0}", {std::to_string(record.revision)}));
}

QString SubmissionsModel::stateText(const SubmissionRecord &record) const
{
    auto text = QString::fromStdString(word(record.state, m_language));
    if (record.state != ReviewState::Closed && record.decided > 0)
        text += QStringLiteral(" %1/%2").arg(record.decided).arg(record.criteria);
    return text;
}

QString SubmissionsModel::pointsText(const SubmissionRecord &record) const
{
    const bool begun = record.state == ReviewState::Closed || record.decided > 0;
    return QString::fromStdString(
        toText(record.self, m_language) + " → " + (begun ? toText(record.reviewed, m_language) : "–"));
}

QString SubmissionsModel::accessibleText(const SubmissionRecord &record) const
{
    QStringList parts{plain(record.agency), whereText(record), stateText(record), pointsText(record),
        QString::fromStdString(say(m_language, "chữ ký: ", "seal: ", {}))
            + QString::fromStdString(word(record.judgement.standing, m_language))};
    if (const auto revision = revisionText(record); !revision.isEmpty())
        parts.insert(1, revision);
    for (const auto &reason : record.judgement.reasons)
        parts.append(plain(reason.in(m_language)));
    return parts.join(QStringLiteral("\n"));
}

} // namespace bangdiem
