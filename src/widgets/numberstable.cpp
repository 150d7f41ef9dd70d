// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/numberstable.h"

#include "widgets/uitext.h"

#include <QHeaderView>
#include <QWheelEvent>

namespace bangdiem {

namespace {

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment, bool bold)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    auto font = item->font();
    font.setBold(bold);
    item->setFont(font);
    return item;
}

/// What `valueOf` says of each section, then `total`.
template <typename ValueOf>
std::vector<Points> values(const Overview &overview, ValueOf valueOf, Points total)
{
    std::vector<Points> all;
    for (const auto &section : overview.sections)
        all.push_back(valueOf(section));
    all.push_back(total);
    return all;
}

} // namespace

NumbersTable::NumbersTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("overview.numbers"));
    setAccessibleName(tr("The numbers of the pictures"));
    setTabKeyNavigation(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
}

void NumbersTable::show(const std::vector<Overview> &years)
{
    const auto columns = columnsOf(years);
    const auto &sections = years.front().sections;
    clear();
    setRowCount(static_cast<int>(sections.size()) + 1);
    setColumnCount(static_cast<int>(columns.size()) + 1);
    QStringList headings{tr("Section")};
    for (const auto &column : columns)
        headings += column.heading;
    setHorizontalHeaderLabels(headings);
    for (int row = 0; row < rowCount(); ++row) {
        const auto index = static_cast<std::size_t>(row);
        const bool isTotal = index == sections.size();
        const auto name = isTotal ? tr("Total") : shown(sections[index].number + ". " + sections[index].text);
        setItem(row, 0, cell(name, Qt::AlignLeft, isTotal));
        for (int column = 1; column < columnCount(); ++column)
            setItem(row, column,
                cell(shown(columns[static_cast<std::size_t>(column) - 1].values[index]), Qt::AlignRight,
                    isTotal));
    }
    fitHeight();
}

std::vector<NumbersTable::Column> NumbersTable::columnsOf(const std::vector<Overview> &years)
{
    const auto &own = years.front();
    const auto scoreOf = [](const SectionOverview &section) { return section.score; };
    const auto all = lossesOf(own);
    std::vector<Column> columns{
        {tr("Maximum"),
            values(
                own, [](const SectionOverview &section) { return section.maximum; }, own.maximum)},
        {tr("Score"), values(own, scoreOf, own.score)},
        {tr("Lost"),
            values(
                own, [](const SectionOverview &section) { return section.maximum - section.score; },
                sumOf(all))},
    };
    for (std::size_t kind = 0; kind < kLossKinds; ++kind)
        if (all[kind] > Points())
            columns.push_back({tr("Lost: %1").arg(shown(word(static_cast<LossKind>(kind), uiLanguage()))),
                values(
                    own, [kind](const SectionOverview &section) { return section.lost[kind]; }, all[kind])});
    for (std::size_t i = 1; i < years.size(); ++i)
        columns.push_back({tr("Year %1").arg(years[i].year), values(years[i], scoreOf, years[i].score)});
    return columns;
}

void NumbersTable::fitHeight()
{
    constexpr double kNameShare = 0.28;
    const int name = static_cast<int>(viewport()->width() * kNameShare);
    const int others = qMax(1, columnCount() - 1);
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, column == 0 ? name : qMax(60, (viewport()->width() - name) / others));
    resizeRowsToContents();
    horizontalHeader()->setFixedHeight(headingHeight());
    setFixedHeight(horizontalHeader()->height() + verticalHeader()->length() + 2 * frameWidth());
}

/// Of the headings broken at the widths of their columns, which QHeaderView does not reckon with.
int NumbersTable::headingHeight() const
{
    constexpr int kPad = 6;
    int height = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const QRect space(0, 0, columnWidth(column) - 2 * kPad, 10'000);
        height = qMax(height,
            horizontalHeader()
                ->fontMetrics()
                .boundingRect(space, static_cast<int>(Qt::AlignHCenter) | Qt::TextWordWrap,
                    horizontalHeaderItem(column)->text())
                .height());
    }
    return height + 2 * kPad;
}

void NumbersTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void NumbersTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // The page scrolls.
}

} // namespace bangdiem
