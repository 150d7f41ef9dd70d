// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/checkmodel.h"

#include "presentation/editingsession.h"
#include "scoring/phrases.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// Of a group; lines carry the number of their group plus one.
constexpr quintptr kGroupId = 0;

/// Lines that tell the same need the same row of the view, whatever the points are by now.
bool tellsTheSame(const CheckLine &one, const CheckLine &other)
{
    return one.kind == other.kind && one.criteria == other.criteria;
}

} // namespace

CheckModel::CheckModel(const EditingSession &session, Language language, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_language(language)
{
}

void CheckModel::refresh()
{
    const auto &dossier = m_session.dossier();
    auto lines = checkLines(dossier, m_session.sheet(), m_language);
    m_gain = {};
    for (const auto &advice :
        advise(dossier.rules(), dossier.answers, dossier.heading.assessment, m_session.sheet()))
        m_gain += advice.lost;
    if (lines == m_lines) {
        tellTexts();
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    m_parts.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_parts.empty() || m_parts.back().group != m_lines[i].group)
            m_parts.push_back({m_lines[i].group, i, 0});
        ++m_parts.back().count;
    }
    endResetModel();
}

void CheckModel::tellTexts()
{
    for (int part = 0; part < rowCount(); ++part) {
        const auto group = index(part, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

std::size_t CheckModel::count(CheckGroup group) const
{
    const auto part = std::ranges::find(m_parts, group, &Part::group);
    return part == m_parts.end() ? 0 : part->count;
}

Points CheckModel::stillToGain() const
{
    return m_gain;
}

const CheckLine *CheckModel::lineOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroupId)
        return nullptr;
    return &m_lines[m_parts[index.internalId() - 1].first + static_cast<std::size_t>(index.row())];
}

QModelIndex CheckModel::indexLike(const CheckLine &line) const
{
    const auto same
        = std::ranges::find_if(m_lines, [&](const CheckLine &other) { return tellsTheSame(line, other); });
    if (same != m_lines.end())
        return indexOf(static_cast<std::size_t>(same - m_lines.begin()));
    const auto ofRow = std::ranges::find(m_lines, line.criteria, &CheckLine::criteria);
    if (ofRow != m_lines.end())
        return indexOf(static_cast<std::size_t>(ofRow - m_lines.begin()));
    const auto next = std::ranges::find_if(m_lines, [&](const CheckLine &other) {
        return other.group > line.group || (other.group == line.group && other.lost <= line.lost);
    });
    if (next != m_lines.end())
        return indexOf(static_cast<std::size_t>(next - m_lines.begin()));
    return m_lines.empty() ? QModelIndex() : indexOf(m_lines.size() - 1);
}

QModelIndex CheckModel::firstLine() const
{
    return m_lines.empty() ? QModelIndex() : indexOf(0);
}

QModelIndex CheckModel::indexOf(std::size_t line) const
{
    const auto part = std::ranges::find_if(
        m_parts, [line](const Part &known) { return line < known.first + known.count; });
    return createIndex(
        static_cast<int>(line - part->first), RowColumn, static_cast<quintptr>(part - m_parts.begin()) + 1);
}

QModelIndex CheckModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroupId);
}

QModelIndex CheckModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kGroupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kGroupId);
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_parts.size());
    if (parent.internalId() != kGroupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_parts[static_cast<std::size_t>(parent.row())].count);
}

int CheckModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *line = lineOf(index);
    const auto column = static_cast<Column>(index.column());
    if (!line) {
        const auto &part = m_parts[static_cast<std::size_t>(index.row())];
        if (role == GroupRole)
            return static_cast<int>(part.group);
        return role == Qt::DisplayRole && column == RowColumn ? groupText(part) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return lineText(*line, column);
    case Qt::AccessibleTextRole:
        return column == RowColumn ? spokenText(*line) : lineText(*line, column);
    case GroupRole:
        return static_cast<int>(line->group);
    case CriterionRole:
        return line->criteria.empty() ? QVariant() : QVariant::fromValue(line->criteria.front());
    default:
        return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>((section == LostColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case RowColumn:
        return say("Mục", "Row");
    case FoundColumn:
        return say("Nội dung cần xem", "What was found");
    case LostColumn:
        return say("Điểm mất", "Points lost");
    case RemedyColumn:
        return say("Việc cần làm", "What to do");
    case ColumnCount:
        break;
    }
    return {};
}

QString CheckModel::groupText(const Part &part) const
{
    const auto count = std::to_string(part.count);
    switch (part.group) {
    case CheckGroup::Errors:
        return say(
            "Lỗi, phải xử lý trước khi chốt hồ sơ: {0}", "Errors, to settle before sealing: {0}", count);
    case CheckGroup::Warnings:
        return say("Cảnh báo, nên xem lại: {0}", "Warnings, worth a look: {0}", count);
    case CheckGroup::Advice:
        return say(
            "Lời khuyên, các mục còn có thể thêm điểm: {0}", "Advice, rows that could earn more: {0}", count);
    }
    return {};
}

QString CheckModel::lineText(const CheckLine &line, Column column) const
{
    switch (column) {
    case RowColumn:
        return rowText(line, m_session.rubric(), m_language);
    case FoundColumn:
        return foundText(line, m_session.dossier(), m_session.sheet(), m_language);
    case LostColumn:
        return line.lost > Points() ? QString::fromStdString(toText(line.lost, m_language)) : QString();
    case RemedyColumn:
        return remedyText(line, m_session.dossier(), m_session.sheet(), m_language);
    case ColumnCount:
        break;
    }
    return {};
}

QString CheckModel::spokenText(const CheckLine &line) const
{
    QString group;
    switch (line.group) {
    case CheckGroup::Errors:
        group = say("Lỗi", "Error");
        break;
    case CheckGroup::Warnings:
        group = say("Cảnh báo", "Warning");
        break;
    case CheckGroup::Advice:
        group = say("Lời khuyên", "Advice");
        break;
    }
    if (line.lost > Points())
        group += say(", mất {0} điểm", ", {0} points lost", toText(line.lost, m_language));
    return group + QStringLiteral(": ") + lineText(line, RowColumn);
}

QString CheckModel::say(const char *vietnamese, const char *english, const std::string &detail) const
{
    return QString::fromStdString(bangdiem::say(m_language, vietnamese, english, {detail}));
}

} // namespace bangdiem
