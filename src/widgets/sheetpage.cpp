// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetpage.h"

#include "presentation/editingsession.h"
#include "presentation/sheetmodel.h"
#include "storage/extract.h"
#include "widgets/criterionpanel.h"
#include "widgets/dialogs.h"
#include "widgets/evidencefiles.h"
#include "widgets/sectionlist.h"
#include "widgets/sheetview.h"
#include "widgets/summarybar.h"
#include "widgets/uitext.h"

#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

constexpr int kSectionsWidth = 206;
constexpr int kPanelWidth = 348;

/// A row that was conceded with "Không" or 0 asks for its evidence in vain.
bool needsSomething(Status status, const Answer &answer)
{
    const bool conceded = answer.claim && *answer.claim == Points();
    return status == Status::Unanswered || (status == Status::NoEvidence && !conceded);
}

} // namespace

SheetPage::SheetPage(Dialogs *dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_model(new SheetModel(this))
    , m_sections(new SectionList(m_model))
    , m_view(new SheetView(m_model))
    , m_panel(new CriterionPanel)
    , m_summary(new SummaryBar)
{
    setObjectName(QStringLiteral("sheet"));
    setFocusProxy(m_view);
    m_model->setLanguage(uiLanguage());
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_sections);
    splitter->addWidget(m_view);
    splitter->addWidget(panelWithButtons());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(1);
    m_sections->setMinimumWidth(150);
    m_panel->setMinimumWidth(300);
    splitter->setSizes({kSectionsWidth, 800, kPanelWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_summary);
    connect(m_view, &SheetView::currentRowChanged, this, &SheetPage::takeCurrentRow);
    connect(
        m_sections->selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetPage::showSection);
    connect(m_panel, &CriterionPanel::addFilesRequested, this, &SheetPage::askFiles);
    connect(m_panel, &CriterionPanel::filesOffered, this, &SheetPage::attach);
    connect(m_panel, &CriterionPanel::saveFileRequested, this, &SheetPage::saveFile);
    connect(m_summary, &SummaryBar::checkRequested, this, &SheetPage::checkRequested);
    connect(m_model, &SheetModel::claimRefused, this,
        [this](std::size_t, const Error &error) { m_summary->tell(shown(describe(error, uiLanguage()))); });
}

SheetPage::~SheetPage() = default;

QWidget *SheetPage::panelWithButtons()
{
    auto *column = new QWidget;
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
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_panel, 1);
    layout->addLayout(buttons);
    return column;
}

void SheetPage::setSession(EditingSession *session)
{
    m_panel->setCriterion(nullptr, std::nullopt);
    m_session = session;
    m_summary->setSession(session);
    m_model->setSession(session);
    if (!session)
        return;
    m_sections->setRowHidden(static_cast<int>(session->rubric().sections.size()), true); // The total.
    if (!session->rubric().criteria.empty())
        goTo(0);
}

std::optional<std::size_t> SheetPage::currentCriterion() const
{
    return m_view->currentCriterion();
}

void SheetPage::goTo(std::size_t criterion)
{
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
    const bool typingInPanel = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->setCriterion(m_session, criterion);
    if (typingInPanel)
        m_panel->focusEditor();
    m_summary->setCriterion(criterion);
    if (criterion) {
        const QSignalBlocker programNotUser(m_sections->selectionModel());
        m_sections->setCurrentIndex(
            m_model->indexOfSection(m_session->rubric().criteria[*criterion].section));
        m_sections->viewport()->update();
    }
    Q_EMIT currentCriterionChanged();
}

void SheetPage::showSection()
{
    if (const auto first = m_model->criterionOf(m_sections->currentIndex())) {
        goTo(*first);
        m_view->scrollTo(m_sections->currentIndex(), QAbstractItemView::PositionAtTop);
    }
}

void SheetPage::goToPrevious()
{
    if (const auto current = currentCriterion(); current && *current > 0)
        goTo(*current - 1);
}

void SheetPage::goToNext()
{
    const auto current = currentCriterion();
    if (m_session && current && *current + 1 < m_session->rubric().criteria.size())
        goTo(*current + 1);
}

void SheetPage::goToNextNeeding()
{
    if (!m_session)
        return;
    const auto &criteria = m_session->sheet().criteria;
    const auto start = currentCriterion().value_or(criteria.size() - 1);
    for (std::size_t step = 1; step <= criteria.size(); ++step) {
        const auto criterion = (start + step) % criteria.size();
        if (!needsSomething(criteria[criterion].status, m_session->answer(criterion)))
            continue;
        goTo(criterion);
        m_panel->focusEditor();
        return;
    }
    m_summary->tell(tr("No row needs anything more."));
}

void SheetPage::askFiles()
{
    attach(m_dialogs->askEvidenceFiles({}));
}

void SheetPage::attach(const QStringList &paths)
{
    const auto criterion = currentCriterion();
    if (!m_session || !criterion || paths.isEmpty())
        return;
    const auto attached = attachWithProgress(*m_session, *criterion, paths, this);
    if (!attached && attached.error().code != ErrorCode::Cancelled)
        m_dialogs->showError(tr("The files were not added"), attached.error());
}

void SheetPage::saveFile(const Attachment &file)
{
    const auto target = m_dialogs->askExportTarget(QString::fromStdString(safeFileName(file.name)), {});
    if (!target)
        return;
    if (const auto saved = saveEvidence(*m_session, file, *target, this);
        !saved && saved.error().code != ErrorCode::Cancelled)
        m_dialogs->showError(tr("The file was not saved"), saved.error());
}

} // namespace bangdiem
