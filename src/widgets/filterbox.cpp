// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbox.h"

#include "presentation/sheetfilter.h"
#include "widgets/chipbutton.h"
#include "widgets/flowlayout.h"
#include "widgets/statuscolors.h"

#include <QAction>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace bangdiem {

namespace {

constexpr int kIcon = 16;

QString chipName(RowFilter filter)
{
    switch (filter) {
    case RowFilter::All:
        return QStringLiteral("sheet.filter.all");
    case RowFilter::Unanswered:
        return QStringLiteral("sheet.filter.unanswered");
    case RowFilter::LosingPoints:
        return QStringLiteral("sheet.filter.losing");
    case RowFilter::Warnings:
        return QStringLiteral("sheet.filter.warnings");
    case RowFilter::ToExplain:
        return QStringLiteral("sheet.filter.toExplain");
    }
    return {};
}

QIcon magnifier(const QColor &colour)
{
    QPixmap picture(2 * kIcon, 2 * kIcon);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(7, 7), 4, 4);
    painter.drawLine(QPointF(10, 10), QPointF(13.5, 13.5));
    return picture;
}

} // namespace

FilterBox::FilterBox(SheetFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_search(new QLineEdit)
{
    m_search->setObjectName(QStringLiteral("sheet.search"));
    m_search->setAccessibleName(tr("Search in the sheet"));
    m_search->setPlaceholderText(tr("Search in the sheet (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(magnifier(quietText(palette())), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    auto colours = m_search->palette();
    colours.setColor(QPalette::Base, fieldGround(colours));
    m_search->setPalette(colours);
    auto *chips = new FlowLayout(4);
    auto *group = new QButtonGroup(this);
    for (const auto kind : kRowFilters) {
        auto *chip = new ChipButton;
        chip->setObjectName(chipName(kind));
        group->addButton(chip);
        chips->addWidget(chip);
        chip->installEventFilter(this);
        m_chips[static_cast<std::size_t>(kind)] = chip;
        connect(chip, &ChipButton::toggled, this, [this, kind](bool on) {
            if (on)
                m_filter->setFilter(kind);
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addLayout(chips);
    connect(m_search, &QLineEdit::textChanged, filter, &SheetFilter::setSearch);
    connect(filter, &SheetFilter::marksChanged, this, &FilterBox::showCounts);
    connect(filter, &SheetFilter::changed, this, &FilterBox::takeFilter);
    takeFilter();
    showCounts();
}

void FilterBox::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBox::takeFilter()
{
    m_chips[static_cast<std::size_t>(m_filter->filter())]->setChecked(true);
    if (m_search->text().simplified() != m_filter->search())
        m_search->setText(m_filter->search());
}

void FilterBox::showCounts()
{
    const std::array<QString, kRowFilters.size()> names{
        tr("All %1"), tr("Unanswered %1"), tr("Losing points %1"), tr("Warnings %1"), tr("To explain %1")};
    m_chips[static_cast<std::size_t>(RowFilter::ToExplain)]->setVisible(m_filter->hasExplaining());
    for (const auto kind : kRowFilters) {
        const auto place = static_cast<std::size_t>(kind);
        const auto text = names[place].arg(m_filter->count(kind));
        if (m_chips[place]->text() == text)
            continue;
        m_chips[place]->setText(text);
        m_chips[place]->setAccessibleName(tr("Show rows: %1").arg(text));
        m_chips[place]->updateGeometry();
    }
}

bool FilterBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == m_search)
        m_filter->prepareSearch();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    return watched == m_search ? searchTakes(key) : chipTakes(watched, key);
}

bool FilterBox::searchTakes(int key)
{
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    Q_EMIT left();
    return true;
}

/// Arrows walk in the order of the chips, however their lines are broken.
bool FilterBox::chipTakes(QObject *chip, int key)
{
    const bool on = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!on && key != Qt::Key_Left && key != Qt::Key_Up)
        return false;
    auto place = static_cast<std::size_t>(std::find(m_chips.begin(), m_chips.end(), chip) - m_chips.begin());
    do
        place = (place + (on ? 1 : m_chips.size() - 1)) % m_chips.size();
    while (m_chips[place]->isHidden());
    m_chips[place]->setFocus(Qt::TabFocusReason);
    m_chips[place]->click();
    return true;
}

} // namespace bangdiem
