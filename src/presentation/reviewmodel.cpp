// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reviewmodel.h"

#include "base/text.h"
#include "presentation/answerfacts.h"
#include "presentation/celltexts.h"
#include "scoring/phrases.h"

#include <algorithm>

namespace bangdiem {

namespace {

QString plain(const std::string &text)
{
    return QString::fromStdString(madeVisible(text));
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const auto &text : texts)
        all += (all.empty() ? "" : "; ") + text;
    return all;
}

} // namespace

ReviewModel::ReviewModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ReviewModel::setReview(OpenedReviewPtr review)
{
    beginResetModel();
    m_review = std::move(review);
    m_tree = m_review ? sheetTree(m_review->rubric()) : SheetTree();
    m_warnings.clear();
    for (std::size_t i = 0; m_review && i < m_review->rubric().criteria.size(); ++i)
        m_warnings.push_back(joined(warningsOf(*m_review, i, m_language)));
    filterRows();
    endResetModel();
}

void ReviewModel::takeReview(OpenedReviewPtr review)
{
    m_review = std::move(review);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_shown.size()) - 1, ColumnCount - 1));
}

void ReviewModel::show(ReviewFilter filter)
{
    beginResetModel();
    m_filter = filter;
    filterRows();
    endResetModel();
}

bool ReviewModel::passes(std::size_t criterion) const
{
    const auto &row = m_review->row(criterion);
    switch (m_filter) {
    case ReviewFilter::All:
        return true;
    case ReviewFilter::Undecided:
        return !row.verdict;
    case ReviewFilter::Differing:
        return m_review->comparison.difference(criterion) != Points();
    case ReviewFilter::Warned:
        return !m_warnings[criterion].empty();
    case ReviewFilter::Commented:
        return !row.comment.empty();
    }
    return true;
}

/// Of the rows that pass also their groups and sections; the total stands below all.
void ReviewModel::filterRows()
{
    m_shown.clear();
    if (!m_review)
        return;
    std::vector<bool> wanted(m_tree.nodes.size(), m_filter == ReviewFilter::All);
    for (std::size_t i = 0; i < m_tree.ofCriterion.size(); ++i) {
        if (!passes(i))
            continue;
        for (auto node = m_tree.ofCriterion[i];; node = m_tree.nodes[node].parent) {
            wanted[node] = true;
            if (m_tree.nodes[node].parent == node)
                break;
        }
    }
    for (std::size_t node = 0; node < wanted.size(); ++node)
        if (wanted[node] || m_tree.nodes[node].kind == RowKind::Total)
            m_shown.push_back(node);
}

QModelIndex ReviewModel::indexOf(std::size_t criterion, int column) const
{
    if (criterion >= m_tree.ofCriterion.size())
        return {};
    const auto found = std::ranges::lower_bound(m_shown, m_tree.ofCriterion[criterion]);
    if (found == m_shown.end() || *found != m_tree.ofCriterion[criterion])
        return {};
    return index(static_cast<int>(found - m_shown.begin()), column);
}

std::optional<std::size_t> ReviewModel::next(std::optional<std::size_t> from, int step, bool undecided) const
{
    const int count = rowCount();
    const auto start = from ? indexOf(*from) : QModelIndex();
    int row = start.isValid() ? start.row() : step > 0 ? count - 1 : 0;
    for (int tried = 0; tried < count; ++tried) {
        row = (row + step + count) % count;
        const auto &node = nodeOf(row);
        if (node.kind == RowKind::Criterion && (!undecided || !m_review->row(node.index).verdict))
            return node.index == from ? std::nullopt : std::optional(node.index);
    }
    return std::nullopt;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ReviewModel::Points3 ReviewModel::pointsOf(const SheetNode &node) const
{
    const auto &all = m_review->comparison;
    const auto each = [&](const auto &score) -> Points3 {
        return {score(all.self), score(all.recomputed), score(all.reviewed)};
    };
    switch (node.kind) {
    case RowKind::Section:
        return each([&](const ScoreSheet &sheet) { return sheet.sections[node.index].score; });
    case RowKind::Group:
        return each([&](const ScoreSheet &sheet) { return sheet.groups[node.index].score; });
    case RowKind::Criterion:
        return each([&](const ScoreSheet &sheet) { return sheet.criteria[node.index].score; });
    case RowKind::Total:
        break;
    }
    return each([](const ScoreSheet &sheet) { return sheet.total.score; });
}

QString ReviewModel::cellText(const SheetNode &node, Column column) const
{
    const auto points = pointsOf(node);
    const auto text = [this](Points value) { return QString::fromStdString(toText(value, m_language)); };
    switch (column) {
    case NumberColumn:
        return numberText(m_review->rubric(), node);
    case TextColumn:
        return titleText(m_review->rubric(), node);
    case MaximumColumn:
        return text(maximumOf(m_review->rubric(), node));
    case SelfColumn:
        return text(points.self);
    case RecomputedColumn:
        return text(points.recomputed);
    case ReviewedColumn:
        if (node.kind == RowKind::Criterion && !m_review->row(node.index).verdict
            && m_review->submission.record.state != ReviewState::Closed)
            return QStringLiteral("…");
        return text(points.reviewed);
    case DifferenceColumn:
        return QString::fromStdString(differenceText(points.reviewed - points.self, m_language));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &node = nodeOf(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return cellText(node, column);
    if (role == Qt::AccessibleTextRole)
        return accessibleText(node, column);
    if (role == RowKindRole)
        return static_cast<int>(node.kind);
    if (role == DifferenceSignRole) {
        const auto points = pointsOf(node);
        return points.reviewed < points.self ? -1 : points.reviewed > points.self ? 1 : 0;
    }
    return node.kind == RowKind::Criterion ? criterionData(node.index, role) : QVariant();
}

QVariant ReviewModel::criterionData(std::size_t criterion, int role) const
{
    const auto &row = m_review->row(criterion);
    const auto &answers = m_review->dossier().answers.criteria;
    switch (role) {
    case CriterionIndexRole:
        return QVariant::fromValue(criterion);
    case FactsRole:
        return criterion < answers.size()
            ? plain(answerFacts(m_review->rubric().criteria[criterion], answers[criterion], m_language))
            : QString();
    case WarningsRole:
        return plain(m_warnings[criterion]);
    case CommentRole:
        return plain(row.comment);
    case VerdictRole:
        return row.verdict ? QVariant(static_cast<int>(*row.verdict)) : QVariant();
    case QuestionRole:
        return row.isQuestion();
    default:
        return {};
    }
}

QString ReviewModel::accessibleText(const SheetNode &node, Column column) const
{
    const auto text = cellText(node, column);
    if (node.kind != RowKind::Criterion || column != ReviewedColumn)
        return text;
    const auto &row = m_review->row(node.index);
    if (row.verdict)
        return text + QStringLiteral(", ") + QString::fromStdString(word(*row.verdict, m_language));
    return QString::fromStdString(row.isQuestion()
            ? say(m_language, "chưa kết luận, có câu hỏi", "not decided, a question")
            : say(m_language, "chưa kết luận", "not decided"));
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column <= TextColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto head = [this](const char *vietnamese, const char *english) {
        return QString::fromStdString(say(m_language, vietnamese, english));
    };
    switch (column) {
    case NumberColumn:
        return head("STT", "No.");
    case TextColumn:
        return head("Nội dung", "Content");
    case MaximumColumn:
        return head("Tối đa", "Max.");
    case SelfColumn:
        return head("Tự đánh giá", "Self");
    case RecomputedColumn:
        return head("Tính lại", "Recomputed");
    case ReviewedColumn:
        return head("Thẩm định", "Reviewed");
    case DifferenceColumn:
        return head("Chênh lệch", "Difference");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bangdiem
