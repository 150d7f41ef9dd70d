// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/unitsmodel.h"

#include "base/text.h"
#include "dossier/dossier.h"
#include "presentation/typedtext.h"

#include <algorithm>
#include <set>

namespace bangdiem {

namespace {

constexpr int kLongestName = 200; // Characters, as checkedUnits() allows.

void trim(Figures &figures)
{
    while (!figures.empty() && !figures.back())
        figures.pop_back();
}

/// Cuts to what a name may be.
std::string unitName(const std::string &typed)
{
    const auto name = storable(QString::fromStdString(typed).left(kLongestName), TextLimits::unit);
    return isOnlyBlanks(name) ? std::string() : name;
}

/// Gives each unit a name of its own. `numbered`: "Đơn vị %1".
void nameEach(std::vector<UnitFigures> &units, const QString &numbered)
{
    std::set<std::string> taken;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto wanted = units[i].unit.empty() ? numbered.arg(i + 1).toStdString() : units[i].unit;
        units[i].unit = wanted;
        for (int copy = 2; !taken.insert(folded(units[i].unit)).second; ++copy)
            units[i].unit = wanted + " (" + std::to_string(copy) + ")";
    }
}

} // namespace

UnitsModel::UnitsModel(const Criterion &criterion, QObject *parent)
    : QAbstractTableModel(parent)
    , m_criterion(criterion)
{
}

int UnitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int UnitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_criterion.figures.size());
}

void UnitsModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setRows();
}

void UnitsModel::setUnits(std::vector<UnitFigures> units)
{
    if (units == m_units)
        return;
    const auto same = std::mismatch(m_units.begin(), m_units.end(), units.begin(), units.end()).first;
    const auto firstChanged = static_cast<int>(same - m_units.begin());
    m_units = std::move(units);
    if (firstChanged < m_rows)
        Q_EMIT dataChanged(index(firstChanged, 0), index(m_rows - 1, columnCount() - 1));
    setRows();
}

/// Lines come and go at the end only, so that what is current and what is being typed stays.
void UnitsModel::setRows()
{
    const bool hasRoom = !m_readOnly && m_units.size() < kMaxUnits;
    const auto rows = static_cast<int>(m_units.size()) + (hasRoom ? 1 : 0);
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

QString UnitsModel::columnName(int column) const
{
    if (column == kNameColumn)
        return tr("Unit");
    return QString::fromStdString(
        madeVisible(m_criterion.figures[static_cast<std::size_t>(column) - 1].label));
}

QString UnitsModel::text(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_units.size())
        return {};
    if (index.column() == kNameColumn)
        return QString::fromStdString(madeVisible(m_units[row].unit));
    const auto &figures = m_units[row].figures;
    const auto figure = static_cast<std::size_t>(index.column()) - 1;
    return figure < figures.size() && figures[figure] ? QString::number(*figures[figure]) : QString();
}

QVariant UnitsModel::data(const QModelIndex &index, int role) const
{
    const auto unit = text(index.siblingAtColumn(kNameColumn));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return index.column() == kNameColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case PlaceholderRole:
        return unit.isEmpty() && index.column() == kNameColumn ? tr("Add a unit…") : QString();
    case Qt::AccessibleTextRole: {
        const auto place = unit.isEmpty() ? tr("New line") : unit;
        const auto value = text(index);
        return tr("%1, %2: %3").arg(place, columnName(index.column()), value.isEmpty() ? tr("empty") : value);
    }
    default:
        return {};
    }
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? columnName(section) : QVariant();
}

Qt::ItemFlags UnitsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_readOnly ? shown : shown | Qt::ItemIsEditable;
}

bool UnitsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_readOnly || !index.isValid() || value.toString() == text(index))
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    auto units = m_units;
    units.resize(std::max(units.size(), row + 1));
    auto &unit = units[row];
    if (index.column() == kNameColumn) {
        unit.unit = unitName(value.toString().toStdString());
        take(std::move(units), {});
        return true;
    }
    unit.figures.resize(m_criterion.figures.size());
    unit.figures[static_cast<std::size_t>(index.column()) - 1] = parseUnitFigure(value.toString());
    take(std::move(units), QStringLiteral("unit:%1:%2").arg(index.row()).arg(index.column()));
    return true;
}

void UnitsModel::take(std::vector<UnitFigures> units, const QString &field)
{
    for (auto &unit : units)
        trim(unit.figures);
    std::erase_if(units, [](const UnitFigures &unit) { return unit.unit.empty() && unit.figures.empty(); });
    nameEach(units, tr("Unit %1"));
    if (units == m_units)
        return;
    setUnits(std::move(units));
    Q_EMIT edited(field);
}

std::size_t UnitsModel::paste(const QString &text, const QModelIndex &at)
{
    const auto pasted = pastedUnits(text);
    if (m_readOnly || !at.isValid())
        return 0;
    const auto first = static_cast<std::size_t>(at.row());
    const auto room = kMaxUnits - std::min(first, kMaxUnits);
    const auto count = std::min(room, pasted.lines.size());
    const auto column = pasted.named ? 0 : static_cast<std::size_t>(std::max(0, at.column() - 1));
    auto units = m_units;
    units.resize(std::max(units.size(), first + count));
    for (std::size_t i = 0; i < count; ++i) {
        const auto &line = pasted.lines[i];
        auto &unit = units[first + i];
        if (!line.unit.empty())
            unit.unit = unitName(line.unit);
        unit.figures.resize(m_criterion.figures.size());
        for (std::size_t k = 0; k < line.figures.size() && column + k < unit.figures.size(); ++k)
            unit.figures[column + k] = line.figures[k];
    }
    take(std::move(units), {});
    return pasted.lines.size() - count;
}

void UnitsModel::clear(const QModelIndexList &cells)
{
    auto units = m_units;
    for (const auto &cell : cells) {
        const auto row = static_cast<std::size_t>(cell.row());
        if (row >= units.size())
            continue;
        const auto figure = static_cast<std::size_t>(cell.column());
        if (cell.column() == kNameColumn)
            units[row].unit.clear();
        else if (figure <= units[row].figures.size())
            units[row].figures[figure - 1].reset();
    }
    if (!m_readOnly)
        take(std::move(units), {});
}

void UnitsModel::removeLines(const QModelIndexList &cells)
{
    std::set<int, std::greater<>> rows;
    for (const auto &cell : cells)
        rows.insert(cell.row());
    auto units = m_units;
    for (const auto row : rows)
        if (static_cast<std::size_t>(row) < units.size())
            units.erase(units.begin() + row);
    if (!m_readOnly)
        take(std::move(units), {});
}

} // namespace bangdiem
