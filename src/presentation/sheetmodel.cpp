// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheetmodel.h"

#include "base/text.h"
#include "presentation/claimtext.h"
#include "presentation/editingsession.h"
#include "scoring/wording.h"

namespace bangdiem {

namespace {

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
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
    : QAbstractItemModel(parent)
{
}

SheetModel::~SheetModel() = default;

void SheetModel::setSession(EditingSession *session)
{
    beginResetModel();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_tree = {};
    m_criteria.clear();
    m_groups.clear();
    m_sections.clear();
    m_total = {};
    if (session) {
        m_tree = sheetTree(session->rubric());
        m_criteria.resize(session->rubric().criteria.size());
        m_groups.resize(session->rubric().groups.size());
        m_sections.resize(session->rubric().sections.size());
        connect(session, &EditingSession::answerChanged, this, &SheetModel::takeRow);
        connect(session, &EditingSession::headingChanged, this, &SheetModel::takeScores);
        connect(session, &EditingSession::declaredChanged, this, &SheetModel::takeScores);
    }
    endResetModel();
    if (session)
        takeScores();
}

void SheetModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

void SheetModel::tellCell(std::size_t node)
{
    const auto cell = indexOfNode(node, ScoreColumn);
    Q_EMIT dataChanged(cell, cell);
}

void SheetModel::takeScores()
{
    for (std::size_t i = 0; i < m_criteria.size(); ++i)
        takeRow(i);
}

/// Another row's answer changes neither this row's score nor the sums of other groups and sections.
void SheetModel::takeRow(std::size_t criterion)
{
    const auto &score = m_session->sheet().criteria[criterion];
    const Shown now{score.score, score.status, m_session->answer(criterion).claim};
    auto &known = m_criteria[criterion];
    if (now == known)
        return;
    const bool sums = now.score != known.score;
    known = now;
    tellCell(m_tree.ofCriterion[criterion]);
    const auto &row = m_session->rubric().criteria[criterion];
    if (sums)
        takeSums(row.group, row.section);
}

void SheetModel::takeSums(std::optional<std::size_t> group, std::size_t section)
{
    const auto &sheet = m_session->sheet();
    if (group)
        takeSum(m_groups[*group], sheet.groups[*group].score, m_tree.ofGroup[*group]);
    takeSum(m_sections[section], sheet.sections[section].score, m_tree.ofSection[section]);
    takeSum(m_total, sheet.total.score, m_tree.top.back());
}

void SheetModel::takeSum(Points &known, Points now, std::size_t node)
{
    if (known == now)
        return;
    known = now;
    tellCell(node);
}

const SheetNode &SheetModel::nodeOf(const QModelIndex &index) const
{
    return m_tree.nodes[index.internalId()];
}

QModelIndex SheetModel::indexOfNode(std::size_t node, int column) const
{
    return createIndex(m_tree.nodes[node].row, column, static_cast<quintptr>(node));
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

QModelIndex SheetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto &siblings = parent.isValid() ? nodeOf(parent).children : m_tree.top;
    return indexOfNode(siblings[static_cast<std::size_t>(row)], column);
}

QModelIndex SheetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const auto parentNode = nodeOf(child).parent;
    return parentNode == child.internalId() ? QModelIndex() : indexOfNode(parentNode, 0);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? nodeOf(parent).children.size() : m_tree.top.size());
}

int SheetModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Points SheetModel::scoreOf(const SheetNode &node) const
{
    switch (node.kind) {
    case RowKind::Section:
        return m_sections[node.index];
    case RowKind::Group:
        return m_groups[node.index];
    case RowKind::Criterion:
        return m_criteria[node.index].score;
    case RowKind::Total:
        return m_total;
    }
    return {};
}

Points SheetModel::maximumOf(const SheetNode &node) const
{
    const auto &rubric = m_session->rubric();
    switch (node.kind) {
    case RowKind::Section:
        return rubric.sections[node.index].maximum;
    case RowKind::Group:
        return rubric.groups[node.index].maximum;
    case RowKind::Criterion:
        return rubric.criteria[node.index].maximum;
    case RowKind::Total:
        return rubric.maximum;
    }
    return {};
}

QString SheetModel::numberText(const SheetNode &node) const
{
    const auto &rubric = m_session->rubric();
    switch (node.kind) {
    case RowKind::Section:
        return shown(rubric.sections[node.index].number);
    case RowKind::Group:
        return shown(rubric.groups[node.index].number);
    case RowKind::Criterion:
        return shown(rubric.criteria[node.index].number);
    case RowKind::Total:
        break;
    }
    return {};
}

QString SheetModel::titleText(const SheetNode &node) const
{
    const auto &rubric = m_session->rubric();
    switch (node.kind) {
    case RowKind::Section:
        return shown(rubric.sections[node.index].text);
    case RowKind::Group:
        return shown(rubric.groups[node.index].text);
    case RowKind::Criterion:
        return shown(rubric.criteria[node.index].text);
    case RowKind::Total:
        return shown(rubric.texts.totalLabel);
    }
    return {};
}

QString SheetModel::maximumText(const SheetNode &node) const
{
    const auto &rubric = m_session->rubric();
    switch (node.kind) {
    case RowKind::Section:
        return shown(rubric.sections[node.index].maximumText);
    case RowKind::Group:
        break; // The decree prints none.
    case RowKind::Criterion:
        return shown(toText(rubric.criteria[node.index].maximum, Language::Vietnamese));
    case RowKind::Total:
        return shown(rubric.texts.totalMaximumText);
    }
    return {};
}

QString SheetModel::noteText(const SheetNode &node) const
{
    const auto &rubric = m_session->rubric();
    if (node.kind == RowKind::Group)
        return shown(rubric.groups[node.index].note);
    if (node.kind == RowKind::Criterion)
        return shown(rubric.criteria[node.index].note);
    return {};
}

QString SheetModel::cellText(const SheetNode &node, Column column) const
{
    switch (column) {
    case NumberColumn:
        return numberText(node);
    case TextColumn:
        return titleText(node);
    case MaximumColumn:
        return maximumText(node);
    case NoteColumn:
        return noteText(node);
    case ScoreColumn:
        if (node.kind == RowKind::Criterion && m_criteria[node.index].status == Status::Unanswered)
            return {};
        return shown(toText(scoreOf(node), m_language));
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
        return (text + QLatin1Char(' ') + roleValue(node, StatusTextRole).toString()).trimmed();
    return numberText(node) + QStringLiteral(". ") + titleText(node) + QStringLiteral(": ") + text
        + QStringLiteral(" / ") + shown(toText(maximumOf(node), m_language));
}

QVariant SheetModel::roleValue(const SheetNode &node, Role role) const
{
    const bool criterion = node.kind == RowKind::Criterion;
    switch (role) {
    case RowKindRole:
        return static_cast<int>(node.kind);
    case CriterionIndexRole:
        return criterion ? QVariant(static_cast<qulonglong>(node.index)) : QVariant();
    case StatusRole:
        return criterion ? QVariant(static_cast<int>(m_criteria[node.index].status)) : QVariant();
    case StatusTextRole:
        return criterion ? QVariant(shown(word(m_criteria[node.index].status, m_language))) : QVariant();
    case ScoreRole:
        return static_cast<qlonglong>(scoreOf(node).units());
    case MaximumRole:
        return static_cast<qlonglong>(maximumOf(node).units());
    case SearchTextRole: {
        const auto text
            = numberText(node) + QLatin1Char(' ') + titleText(node) + QLatin1Char(' ') + noteText(node);
        return shown(folded(text.toStdString()));
    }
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
    if (role >= RowKindRole && role <= SearchTextRole)
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
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == ScoreColumn && nodeOf(index).kind == RowKind::Criterion && !m_session->isReadOnly())
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
    return column < columns.size() ? QVariant(shown(columns[column])) : QVariant();
}

} // namespace bangdiem
