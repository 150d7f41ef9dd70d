// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rankingmodel.h"

#include "base/text.h"
#include "presentation/celltexts.h"
#include "scoring/phrases.h"

#include <algorithm>
#include <numeric>

namespace bangdiem {

namespace {

QString plain(const std::string &text)
{
    return QString::fromStdString(madeVisible(text));
}

int alignment(int column)
{
    const bool isText = column == RankingModel::AgencyColumn || column == RankingModel::StateColumn;
    return static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

RankingModel::RankingModel(const RankingSession &ranking, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ranking(ranking)
    , m_language(language)
{
    connect(&ranking, &RankingSession::changed, this, &RankingModel::take);
    take();
}

void RankingModel::take()
{
    beginResetModel();
    m_agencies.clear();
    for (std::size_t place = 0; place < m_ranking.ranking().size(); ++place)
        m_agencies.push_back({folded(m_ranking.ranking()[place].standing.agency), place, 0});
    m_sorted.resize(m_agencies.size());
    std::iota(m_sorted.begin(), m_sorted.end(), std::size_t(0));
    std::ranges::stable_sort(
        m_sorted, {}, [this](std::size_t agency) -> const std::string & { return m_agencies[agency].name; });
    for (std::size_t i = 0; i < m_sorted.size(); ++i)
        m_agencies[m_sorted[i]].byName = static_cast<std::int64_t>(i);
    arrange();
    endResetModel();
}

void RankingModel::show(const AgenciesWanted &wanted)
{
    beginResetModel();
    m_wanted = wanted;
    m_wanted.search = folded(wanted.search);
    filter();
    endResetModel();
}

void RankingModel::filter()
{
    const auto passes = [this](const Agency &agency) {
        const auto &ranked = m_ranking.ranking()[agency.place];
        return (m_wanted.kind != AgenciesWanted::Kind::Ranked || ranked.rank)
            && (m_wanted.kind != AgenciesWanted::Kind::Open || ranked.standing.state != ReviewState::Closed)
            && holdsWords(agency.name, m_wanted.search);
    };
    m_shown.clear();
    std::ranges::copy_if(m_sorted, std::back_inserter(m_shown),
        [&](std::size_t agency) { return passes(m_agencies[agency]); });
}

void RankingModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto kept = persistentIndexList();
    std::vector<std::int64_t> numbers;
    for (const auto &index : kept)
        numbers.push_back(index.data(NumberRole).toLongLong());
    arrange();
    for (qsizetype i = 0; i < kept.size(); ++i)
        changePersistentIndex(
            kept[i], indexOf(numbers[static_cast<std::size_t>(i)]).siblingAtColumn(kept[i].column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RankingModel::arrange()
{
    struct Key {
        bool hasNone;
        std::int64_t value;
        std::size_t agency;
        auto operator<=>(const Key &) const = default;
    };
    std::vector<Key> keys;
    keys.reserve(m_agencies.size());
    for (std::size_t i = 0; i < m_agencies.size(); ++i) {
        const auto value = valueOf(m_agencies[i], m_column);
        const auto upwards = value.value_or(0);
        keys.push_back({!value, m_order == Qt::DescendingOrder ? -upwards : upwards, i});
    }
    std::ranges::sort(keys);
    std::ranges::transform(keys, m_sorted.begin(), &Key::agency);
    filter();
}

std::optional<std::int64_t> RankingModel::valueOf(const Agency &agency, int column) const
{
    const auto &[rank, standing] = m_ranking.ranking()[agency.place];
    if (column == AgencyColumn)
        return agency.byName;
    if (column == RankColumn)
        return rank ? std::optional<std::int64_t>(*rank) : std::nullopt;
    if (column == StateColumn)
        return static_cast<std::int64_t>(standing.state);
    const auto points = pointsOf(agency.place, column);
    return points ? std::optional(points->units()) : std::nullopt;
}

std::optional<Points> RankingModel::pointsOf(std::size_t place, int column) const
{
    const auto &[rank, standing] = m_ranking.ranking()[place];
    const auto by = m_ranking.choice().by;
    const auto *before = m_ranking.yearBefore()[place];
    switch (column) {
    case RankColumn:
    case AgencyColumn:
    case StateColumn:
        return std::nullopt;
    case SelfColumn:
        return standing.self;
    case ReviewedColumn:
        return standing.reviewed;
    case DifferenceColumn:
        return standing.difference();
    case YearBeforeColumn:
        return before ? std::optional(before->points(by)) : std::nullopt;
    case GrowthColumn:
        return before && rank ? std::optional(standing.points(by) - before->points(by)) : std::nullopt;
    default:
        break;
    }
    const auto whole = m_ranking.rubric().maximum;
    if (column == maximumColumn())
        return standing.maximum(by, whole);
    if (column == percentColumn())
        return percentOf(standing, by, whole);
    const auto &sections = standing.sections(by);
    const auto section = static_cast<std::size_t>(column - FirstSectionColumn);
    return section < sections.size() ? std::optional(sections[section]) : std::nullopt;
}

QModelIndex RankingModel::indexOf(std::int64_t number) const
{
    const auto found = std::ranges::find(m_shown, number, [this](std::size_t shown) {
        return m_ranking.ranking()[m_agencies[shown].place].standing.submission;
    });
    return found == m_shown.end() ? QModelIndex() : index(static_cast<int>(found - m_shown.begin()), 0);
}

int RankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return FirstSectionColumn + sectionCount() + (m_ranking.isByShare() ? 2 : 0);
}

int RankingModel::sectionCount() const
{
    return m_ranking.isThere() ? static_cast<int>(m_ranking.rubric().sections.size()) : 0;
}

int RankingModel::maximumColumn() const
{
    return m_ranking.isByShare() ? FirstSectionColumn + sectionCount() : -1;
}

int RankingModel::percentColumn() const
{
    return m_ranking.isByShare() ? maximumColumn() + 1 : -1;
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto place = m_agencies[m_shown[static_cast<std::size_t>(index.row())]].place;
    const auto &standing = m_ranking.ranking()[place].standing;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(place, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(place, index.column());
    case Qt::ToolTipRole:
        return index.column() == AgencyColumn ? plain(standing.agency) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case NumberRole:
        return static_cast<qlonglong>(standing.submission);
    case StateRole:
        return static_cast<int>(standing.state);
    case SignRole: {
        const auto units = pointsOf(place, index.column()).value_or(Points()).units();
        return units < 0 ? -1 : units > 0 ? 1 : 0;
    }
    default:
        return {};
    }
}

QString RankingModel::cellText(std::size_t place, int column) const
{
    const auto &[rank, standing] = m_ranking.ranking()[place];
    if (column == AgencyColumn)
        return plain(standing.agency);
    if (column == StateColumn)
        return QString::fromStdString(word(standing.state, m_language));
    if (column == RankColumn)
        return rank ? QString::number(*rank) : QStringLiteral("–");
    const auto points = pointsOf(place, column);
    if (!points)
        return QStringLiteral("–");
    const bool isSigned = column == DifferenceColumn || column == GrowthColumn;
    return QString::fromStdString(
        isSigned && *points != Points() ? differenceText(*points, m_language) : toText(*points, m_language));
}

QString RankingModel::accessibleText(std::size_t place, int column) const
{
    const auto heading = headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    return cellText(place, AgencyColumn) + QStringLiteral(", ") + heading + QStringLiteral(": ")
        + cellText(place, column);
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const auto head = [this](const char *vietnamese, const char *english) {
        return QString::fromStdString(
            say(m_language, vietnamese, english, {std::to_string(m_ranking.choice().year - 1)}));
    };
    switch (section) {
    case RankColumn:
        return head("Hạng", "Rank");
    case AgencyColumn:
        return head("Cơ quan", "Agency");
    case StateColumn:
        return head("Trạng thái", "State");
    case SelfColumn:
        return head("Tự đánh giá", "Self");
    case ReviewedColumn:
        return head("Thẩm định", "Reviewed");
    case DifferenceColumn:
        return head("Chênh lệch", "Difference");
    case YearBeforeColumn:
        return head("Năm {0}", "Year {0}");
    case GrowthColumn:
        return head("So với {0}", "Since {0}");
    default:
        break;
    }
    if (section == maximumColumn())
        return role == Qt::DisplayRole ? head("Tối đa", "Maximum")
                                       : head("Tối đa của các tiêu chí áp dụng", "Maximum of what applies");
    if (section == percentColumn())
        return role == Qt::DisplayRole
            ? head("Tỷ lệ (%)", "Share (%)")
            : head("Tỷ lệ (%) trên điểm tối đa áp dụng", "Percentage of what applies");
    const auto &one = m_ranking.rubric().sections[static_cast<std::size_t>(section - FirstSectionColumn)];
    if (role == Qt::DisplayRole)
        return plain(one.number.empty() ? one.text : one.number);
    return plain(say(m_language, "{0} (tối đa {1} điểm)", "{0} (at most {1} points)",
        {one.number.empty() ? one.text : one.number + ". " + one.text, toText(one.maximum, m_language)}));
}

} // namespace bangdiem
