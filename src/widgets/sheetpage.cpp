// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetpage.h"

#include "presentation/editingsession.h"
#include "presentation/sheetfilter.h"
#include "presentation/sheetmodel.h"
#include "presentation/sheetwalk.h"
#include "widgets/card.h"
#include "widgets/criterionpanel.h"
#include "widgets/offered.h"
#include "widgets/sheetside.h"
#include "widgets/sheetview.h"
#include "widgets/summarybar.h"
#include "widgets/uitext.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

constexpr int kSectionsWidth = 206;
constexpr int kPanelWidth = 348;
constexpr int kNarrowPanelWidth = 300;
constexpr int kNarrow = 900; ///< No room for three columns.

} // namespace

SheetPage::SheetPage(const EvidenceDesk::Tools &evidence, QWidget *parent)
    : QWidget(parent)
    , m_model(new SheetModel(this))
    , m_filter(new SheetFilter(this))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_side(new SheetSide(m_filter))
    , m_view(new SheetView(m_model))
    , m_sideButton(new QToolButton)
    , m_nothingFound(new QWidget)
    , m_panelColumn(new QWidget)
    , m_panel(new CriterionPanel)
    , m_summary(new SummaryBar)
    , m_evidence(new EvidenceDesk(evidence, this))
{
    setObjectName(QStringLiteral("sheet"));
    setFocusProxy(m_view);
    m_model->setLanguage(uiLanguage());
    m_pause.setSingleShot(true);
    m_pause.setInterval(SheetFilter::kPause);
    m_columns->addWidget(m_side);
    m_columns->addWidget(sheetWithNotice());
    m_columns->addWidget(panelWithButtons());
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_columns->setHandleWidth(1);
    m_panel->setMinimumWidth(kNarrowPanelWidth);
    m_columns->setSizes({kSectionsWidth, 800, kPanelWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_summary);
    connectParts();
}

void SheetPage::connectParts()
{
    connect(m_view, &SheetView::currentRowChanged, this, &SheetPage::takeCurrentRow);
    connect(m_filter, &SheetFilter::shownChanged, this, &SheetPage::takeShownRows);
    connect(&m_pause, &QTimer::timeout, this, &SheetPage::settleOnRow);
    connect(m_side, &SheetSide::left, this, [this] {
        settleOnRow();
        m_sideButton->setChecked(false);
        m_view->setFocus();
    });
    connect(m_side, &SheetSide::sectionChosen, this, &SheetPage::showSection);
    connect(m_sideButton, &QToolButton::toggled, this, &SheetPage::fold);
    connectEvidence();
    connect(m_summary, &SummaryBar::checkRequested, this, &SheetPage::checkRequested);
    connect(m_model, &SheetModel::claimRefused, this,
        [this](std::size_t, const Error &error) { m_summary->tell(shown(describe(error, uiLanguage()))); });
}

SheetPage::~SheetPage() = default;

QWidget *SheetPage::sheetWithNotice()
{
    auto *column = new QWidget;
    auto *notice = new QHBoxLayout(m_nothingFound);
    m_nothingFound->setObjectName(QStringLiteral("sheet.nothingFound"));
    m_nothingFound->setVisible(false);
    auto *again = new QPushButton(tr("Show all rows"));
    again->setObjectName(QStringLiteral("sheet.showAll"));
    connect(again, &QPushButton::clicked, m_filter, &SheetFilter::clear);
    notice->setContentsMargins(16, 12, 16, 12);
    notice->addWidget(plainLabel(tr("No row of the sheet matches.")), 1);
    notice->addWidget(again);
    m_sideButton->setObjectName(QStringLiteral("sheet.sideButton"));
    m_sideButton->setText(tr("Sections and search"));
    m_sideButton->setCheckable(true);
    m_sideButton->setAutoRaise(true);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sideButton);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_view, 1);
    return column;
}

QWidget *SheetPage::panelWithButtons()
{
    auto *previous = new QPushButton(tr("▲ Previous"));
    previous->setObjectName(QStringLiteral("sheet.previous"));
    previous->setAccessibleName(tr("Previous row"));
    auto *needing = new QPushButton(tr("Next to do ▼ (F8)"));
    needing->setObjectName(QStringLiteral("sheet.nextNeeding"));
    needing->setAccessibleName(tr("Next row that needs something"));
    connect(previous, &QPushButton::clicked, this, &SheetPage::goToPrevious);
    connect(needing, &QPushButton::clicked, this, &SheetPage::goToNextNeeding);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addWidget(previous);
    buttons->addWidget(needing, 1);
    auto *layout = new QVBoxLayout(m_panelColumn);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_panel, 1);
    layout->addLayout(buttons);
    return m_panelColumn;
}

void SheetPage::setSession(EditingSession *session)
{
    m_pause.stop();
    showCriterion(std::nullopt);
    m_session = session;
    m_evidence->setSession(session);
    m_summary->setSession(session);
    m_model->setSession(session);
    m_filter->setSession(session);
    m_side->setSession(session);
    if (session && !session->rubric().criteria.empty())
        goTo(0);
}

std::optional<std::size_t> SheetPage::currentCriterion() const
{
    return m_view->currentCriterion();
}

void SheetPage::showOnly(RowFilter filter, const QString &search)
{
    m_filter->setFilter(filter);
    m_filter->setSearch(search);
}

void SheetPage::goTo(std::size_t criterion)
{
    if (!m_model->indexOf(criterion).isValid())
        m_filter->clear();
    m_view->goTo(criterion);
}

void SheetPage::editRow(std::size_t criterion)
{
    goTo(criterion);
    m_panel->focusEditor();
}

void SheetPage::takeCurrentRow()
{
    const auto criterion = currentCriterion();
    showCriterion(criterion);
    // The row that was left may go now, but only after the view has done what it is doing.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_view->isEditing())
                m_filter->goOn(currentCriterion());
        },
        Qt::QueuedConnection);
    Q_EMIT currentCriterionChanged();
}

void SheetPage::showCriterion(std::optional<std::size_t> criterion)
{
    const bool typingInPanel = m_panel->isAncestorOf(QApplication::focusWidget());
    m_shown = criterion;
    m_panel->setCriterion(criterion ? m_session : nullptr, criterion);
    if (typingInPanel)
        m_panel->focusEditor();
    m_summary->setCriterion(criterion);
    if (criterion)
        m_side->setSection(m_session->rubric().criteria[*criterion].section);
}

void SheetPage::takeShownRows()
{
    m_view->showOnly(m_filter->shown());
    m_nothingFound->setVisible(m_session && !m_filter->showsAnyCriterion());
    if (isWithoutRow())
        m_pause.start();
    else
        m_pause.stop();
}

/// The panel follows when typing pauses: to the row it shows or the next one that was found.
void SheetPage::settleOnRow()
{
    m_pause.stop();
    if (!isWithoutRow())
        return;
    if (const auto found = criterionAtOrAfter(*m_model, m_shown.value_or(0)))
        m_view->goTo(*found);
    else
        m_panel->setCriterion(nullptr, std::nullopt);
}

/// A heading or the total may be current, but not for somebody who looks for a row.
bool SheetPage::isWithoutRow() const
{
    return m_session && !currentCriterion() && (m_filter->isActive() || !m_view->currentIndex().isValid());
}

void SheetPage::showSection(std::size_t section)
{
    if (!m_model->indexOfSection(section).isValid())
        m_filter->clear();
    const auto heading = m_model->indexOfSection(section);
    if (const auto first = criterionFrom(*m_model, heading.row(), 1)) {
        m_view->goTo(*first);
        m_view->scrollTo(heading, QAbstractItemView::PositionAtTop);
    }
}

/// In a narrow window the side takes the place of the panel for as long as somebody looks for a row.
void SheetPage::fold()
{
    const bool narrow = width() < kNarrow;
    const bool searching = m_sideButton->isChecked();
    m_sideButton->setVisible(narrow);
    m_side->setVisible(!narrow || searching);
    m_panelColumn->setVisible(!narrow || !searching);
}

void SheetPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
    if (std::exchange(m_narrow, width() < kNarrow) != m_narrow)
        m_columns->setSizes({kSectionsWidth, width(), m_narrow ? kNarrowPanelWidth : kPanelWidth});
}

void SheetPage::goToPrevious()
{
    if (const auto criterion = m_view->neighbour(-1))
        goTo(*criterion);
}

void SheetPage::goToNext()
{
    if (const auto criterion = m_view->neighbour(1))
        goTo(*criterion);
}

void SheetPage::goToNextNeeding()
{
    if (!m_session)
        return;
    if (const auto needing = criterionNeeding(*m_model, m_view->currentIndex().row())) {
        editRow(*needing);
        return;
    }
    m_summary->tell(m_filter->isActive() ? tr("No row that shows needs anything more.")
                                         : tr("No row needs anything more."));
}

void SheetPage::find()
{
    m_sideButton->setChecked(width() < kNarrow);
    m_side->focusSearch();
}

void SheetPage::connectEvidence()
{
    connect(m_panel, &CriterionPanel::addFilesRequested, this, [this] {
        if (const auto criterion = currentCriterion())
            m_evidence->askFiles(*criterion);
    });
    connect(m_panel, &CriterionPanel::evidenceOffered, this, [this](const Offered &offered) {
        if (const auto criterion = currentCriterion())
            m_evidence->add(*criterion, offered);
    });
    connect(m_evidence, &EvidenceDesk::feedbackOffered, this, &SheetPage::feedbackOffered);
    connect(m_panel, &CriterionPanel::previewRequested, m_evidence, &EvidenceDesk::preview);
    connect(m_panel, &CriterionPanel::openFileRequested, m_evidence, &EvidenceDesk::open);
    connect(m_panel, &CriterionPanel::saveFileRequested, m_evidence, &EvidenceDesk::save);
    connect(m_panel, &CriterionPanel::openLinkRequested, m_evidence, &EvidenceDesk::openLink);
    connect(m_evidence, &EvidenceDesk::told, m_summary, &SummaryBar::tell);
}

} // namespace bangdiem
