// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheetmodel.h"

#include "presentation/celltexts.h"
#include "presentation/claimtext.h"
#include "presentation/editingsession.h"

#include <numeric>

namespace bangdiem {

namespace {

QString shown(Points points, Language language)
{
    return QString::fromStdString(toText(points, language));
}

Qt::Alignment headingAlignment(SheetModel::Column column)
{
    switch (column) {
    case SheetModel::NumberColumn:
    case SheetModel::MaximumColumn:
        return Qt::AlignHCenter;
    case SheetModel::ScoreColumn:
        return Qt::AlignRight;
    case SheetModel::TextColumn:
    case SheetModel::NoteColumn:
    case SheetModel::ColumnCount:
        break;
    }
    return Qt::AlignLeft;
}

} // namespace

SheetModel::SheetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

SheetModel::~SheetModel() = default;

void SheetModel::setSession(EditingSession *session)
{
    beginResetModel();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_tree = session ? sheetTree(session->rubric()) : SheetTree{};
    m_scores = session ? SheetScores(session->rubric()) : SheetScores{};
    std::vector<std::size_t> all(m_tree.nodes.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    place(std::move(all));
    if (session) {
        takeScores();
        connect(session, &EditingSession::answerChanged, this, &SheetModel::takeRow);
        connect(session, &EditingSession::headingChanged, this, &SheetModel::takeScores);
        connect(session, &EditingSession::declaredChanged, this, &SheetModel::takeScores);
        connect(session, &EditingSession::explainingChanged, this, &SheetModel::takeScores);
    }
    endResetModel();
}

void SheetModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

void SheetModel::show(const std::vector<std::size_t> &nodes)
{
    if (nodes == m_shown)
        return;
    beginResetModel();
    place(nodes);
    endResetModel();
}

void SheetModel::place(std::vector<std::size_t> nodes)
{
    m_shown = std::move(nodes);
    m_rowOf.assign(m_tree.nodes.size(), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        m_rowOf[m_shown[row]] = static_cast<int>(row);
}

void SheetModel::takeScores()
{
    for (std::size_t i = 0; i < m_scores.criteriaCount(); ++i)
        tellChanged(m_scores.takeOnly(*m_session, m_tree, i));
}

void SheetModel::takeRow(std::size_t criterion)
{
    tellChanged(m_scores.takeRow(*m_session, m_tree, criterion));
}

void SheetModel::tellChanged(const std::vector<std::size_t> &nodes)
{
    for (const auto node : nodes)
        if (const auto cell = indexOfNode(node); cell.isValid())
            Q_EMIT dataChanged(cell, cell);
}

const SheetNode &SheetModel::nodeOf(const QModelIndex &index) const
{
    return m_tree.nodes[nodeAt(index.row())];
}

QModelIndex SheetModel::indexOfNode(std::size_t node, int column) const
{
    return m_rowOf[node] < 0 ? QModelIndex() : createIndex(m_rowOf[node], column);
}

QModelIndex SheetModel::indexOf(std::size_t criterion, int column) const
{
    return criterion < m_tree.ofCriterion.size() ? indexOfNode(m_tree.ofCriterion[criterion], column)
                                                 : QModelIndex();
}

QModelIndex SheetModel::indexOfSection(std::size_t section, int column) const
{
    return section < m_tree.ofSection.size() ? indexOfNode(m_tree.ofSection[section], column) : QModelIndex();
}

std::optional<std::size_t> SheetModel::criterionOf(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return std::nullopt;
    const auto *node = &nodeOf(index);
    while (node->kind != RowKind::Criterion) {
        if (node->children.empty())
            return std::nullopt;
        node = &m_tree.nodes[node->children.front()];
    }
    return node->index;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SheetModel::cellText(const SheetNode &node, Column column) const
{
    switch (column) {
    case NumberColumn:
        return numberText(m_session->rubric(), node);
    case TextColumn:
        return titleText(m_session->rubric(), node);
    case MaximumColumn:
        return maximumText(m_session->rubric(), node);
    case NoteColumn:
        return noteText(m_session->rubric(), node);
    case ScoreColumn:
        if (node.kind == RowKind::Criterion && !m_scores.isAnswered(node.index))
            return {};
        return shown(m_scores.scoreOf(node), m_language);
    case ColumnCount:
        break;
    }
    return {};
}

QString SheetModel::accessibleText(const SheetNode &node, Column column) const
{
    auto text = cellText(node, column);
    if (column != ScoreColumn)
        return text;
    if (node.kind == RowKind::Criterion)
        return (text + QLatin1Char(' ') + word(m_scores.stateOf(node.index), m_language)).trimmed();
    return headingText(m_session->rubric(), node) + QStringLiteral(": ") + text + QStringLiteral(" / ")
        + shown(maximumOf(m_session->rubric(), node), m_language);
}

QVariant SheetModel::roleValue(const SheetNode &node, Role role) const
{
    const bool criterion = node.kind == RowKind::Criterion;
    switch (role) {
    case RowKindRole:
        return static_cast<int>(node.kind);
    case CriterionIndexRole:
        return criterion ? QVariant(static_cast<qulonglong>(node.index)) : QVariant();
    case StateRole:
        return criterion ? QVariant(static_cast<int>(m_scores.stateOf(node.index))) : QVariant();
    case StateTextRole:
        return criterion ? QVariant(word(m_scores.stateOf(node.index), m_language)) : QVariant();
    case ScoreRole:
        return static_cast<qlonglong>(m_scores.scoreOf(node).units());
    case MaximumRole:
        return static_cast<qlonglong>(maximumOf(m_session->rubric(), node).units());
    }
    return {};
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const auto &node = nodeOf(index);
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return cellText(node, column);
    if (role == Qt::AccessibleTextRole)
        return accessibleText(node, column);
    if (role == Qt::EditRole) {
        if (column != ScoreColumn || node.kind != RowKind::Criterion)
            return cellText(node, column);
        return claimText(
            m_session->rubric().criteria[node.index], m_session->answer(node.index).claim, m_language);
    }
    if (role >= RowKindRole && role <= MaximumRole)
        return roleValue(node, static_cast<Role>(role));
    return {};
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto criterion = nodeOf(index).index;
    const auto claim = parseClaim(m_session->rubric().criteria[criterion], value.toString());
    if (!claim) {
        Q_EMIT claimRefused(criterion, claim.error());
        return false;
    }
    auto answer = m_session->answer(criterion);
    answer.claim = *claim;
    m_session->setAnswer(criterion, std::move(answer));
    return true;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == ScoreColumn && nodeOf(index).kind == RowKind::Criterion
        && m_session->mayAnswer(nodeOf(index).index)
        && takesClaim(m_session->rubric().criteria[nodeOf(index).index]))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_session)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | headingAlignment(static_cast<Column>(section)));
    if (role != Qt::DisplayRole)
        return {};
    const auto &columns = m_session->rubric().texts.columns;
    const auto column = static_cast<std::size_t>(section);
    return column < columns.size() ? QVariant(QString::fromStdString(columns[column])) : QVariant();
}

} // namespace bangdiem
