// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unitsbox.h"

#include "dossier/dossier.h"
#include "presentation/unitsmodel.h"
#include "widgets/card.h"
#include "widgets/uitext.h"
#include "widgets/unitsdialog.h"
#include "widgets/unitsview.h"

#include <QCheckBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

constexpr int kMostLines = 26; // Of text; with the sums they fill the panel of a small screen.

QToolButton *button(const QString &text, const QString &name)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setObjectName(name);
    return made;
}

} // namespace

UnitsBox::UnitsBox(const Criterion &criterion, QWidget *parent)
    : QWidget(parent)
    , m_criterion(criterion)
    , m_model(new UnitsModel(criterion, this))
    , m_switch(new QCheckBox(tr("Enter by unit")))
    , m_below(new QWidget)
{
    m_switch->setObjectName(shown(criterion.id) + QStringLiteral(".units.switch"));
    m_switch->setToolTip(tr("A line for each office and division; the figures are their sums."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_switch);
    layout->addWidget(m_below);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins({});
    below->setSpacing(6);
    addTable(*below);
    m_below->hide();
    connect(m_switch, &QCheckBox::clicked, this, &UnitsBox::takeSwitch);
    connect(m_model, &UnitsModel::edited, this, &UnitsBox::takeEdit);
}

void UnitsBox::addTable(QVBoxLayout &layout)
{
    const auto name = shown(m_criterion.id) + QStringLiteral(".units");
    m_hint = quietLabel(tr("The figures above stay until a line of the table is filled."));
    m_view = new UnitsView(m_model);
    m_view->setObjectName(name);
    m_view->setMostLines(kMostLines);
    m_leftOut = plainLabel({});
    m_leftOut->setObjectName(name + QStringLiteral(".leftOut"));
    m_remove = button(tr("Remove the line"), name + QStringLiteral(".remove"));
    m_larger = button(tr("Larger table…"), name + QStringLiteral(".enlarge"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_larger);
    buttons->addStretch();
    layout.addWidget(m_hint);
    layout.addWidget(m_view);
    layout.addWidget(m_leftOut);
    layout.addLayout(buttons);
    m_hint->hide();
    m_leftOut->hide();
    setFocusProxy(m_view);
    connect(m_remove, &QToolButton::clicked, m_view, &UnitsView::removeCurrentLine);
    connect(m_larger, &QToolButton::clicked, this, &UnitsBox::enlarge);
    connect(m_view, &UnitsView::linesLeftOut, this, [this](std::size_t count) {
        m_leftOut->setText(QStringLiteral("⚠ ")
            + tr("A table has at most %1 units; pasted lines that found no place: %2")
                  .arg(kMaxUnits)
                  .arg(count));
        m_leftOut->setVisible(count > 0);
    });
}

bool UnitsBox::isOn() const
{
    return m_switch->isChecked();
}

std::vector<UnitFigures> UnitsBox::units() const
{
    return m_filled ? m_model->units() : std::vector<UnitFigures>();
}

void UnitsBox::setAgencyUnits(const std::vector<std::string> &names)
{
    m_agencyUnits = names;
    if (!m_filled)
        beginAnew();
}

void UnitsBox::showUnits(const std::vector<UnitFigures> &units)
{
    const bool wasFilled = m_filled;
    m_filled = !units.empty();
    if (m_filled)
        m_model->setUnits(units);
    else if (wasFilled)
        beginAnew();
    setOn(m_filled || m_wanted);
}

void UnitsBox::beginAnew()
{
    std::vector<UnitFigures> lines;
    for (const auto &name : m_agencyUnits)
        lines.push_back({name, {}});
    m_model->setUnits(std::move(lines));
}

void UnitsBox::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_switch->setEnabled(!readOnly);
    m_switch->setVisible(!readOnly || isOn());
    m_remove->setVisible(!readOnly);
    m_larger->setEnabled(true); // To look at it.
}

void UnitsBox::setReplacing(bool replacing)
{
    m_hint->setVisible(replacing);
}

void UnitsBox::setOn(bool on)
{
    const bool changed = on == m_below->isHidden();
    m_switch->setChecked(on);
    m_below->setVisible(on);
    m_leftOut->hide();
    if (changed)
        Q_EMIT switched(on);
}

void UnitsBox::takeSwitch(bool on)
{
    m_wanted = on;
    setOn(on);
    if (on)
        m_view->setFocus(Qt::ShortcutFocusReason);
    if (on || !m_filled)
        return;
    m_filled = false;
    beginAnew();
    Q_EMIT edited({});
}

void UnitsBox::takeEdit(const QString &field)
{
    m_filled = !m_model->units().empty();
    m_wanted = true;
    m_leftOut->hide();
    Q_EMIT edited(field);
}

void UnitsBox::enlarge()
{
    auto *dialog = new UnitsDialog(m_criterion, m_model, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bangdiem
