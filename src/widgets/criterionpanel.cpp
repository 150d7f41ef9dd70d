// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/criterionpanel.h"

#include "dossier/part.h"
#include "presentation/agencyunits.h"
#include "presentation/editingsession.h"
#include "widgets/card.h"
#include "widgets/criterioneditor.h"
#include "widgets/declarationbox.h"
#include "widgets/explainbox.h"
#include "widgets/offered.h"
#include "widgets/reasonbox.h"
#include "widgets/reviewbar.h"
#include "widgets/rowheading.h"
#include "widgets/statuscolors.h"
#include "widgets/taborder.h"
#include "widgets/uitext.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

namespace bangdiem {

CriterionPanel::CriterionPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("sheet.panel"));
    setAccessibleName(tr("Criterion"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus); // Tab goes to the fields.
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &CriterionPanel::showReasons);
    m_fieldsMoved.setSingleShot(true);
    connect(&m_fieldsMoved, &QTimer::timeout, this, [this] { setTabOrderThrough(this, widget()); });
    auto *shortcut = new QShortcut(QKeySequence::Paste, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &CriterionPanel::paste);
    setCriterion(nullptr, std::nullopt);
}

CriterionPanel::~CriterionPanel()
{
    if (m_editor)
        m_editor->disconnect(this); // the session may be gone
}

void CriterionPanel::setCriterion(EditingSession *session, std::optional<std::size_t> criterion)
{
    if (session == m_session && criterion == m_criterion && widget())
        return;
    if (m_editor)
        m_editor->finishTyping(); // into the row that is left
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_criterion = session ? criterion : std::nullopt;
    m_pause.stop();
    build();
    if (!m_session || !m_criterion)
        return;
    connect(m_session, &EditingSession::answerChanged, this, [this](std::size_t changed) {
        if (changed == m_criterion)
            showAnswer();
    });
    connect(m_session, &EditingSession::declaredChanged, this, &CriterionPanel::showDeclared);
    connect(m_session, &EditingSession::explainingChanged, this, &CriterionPanel::showExplaining);
    connect(m_session, &EditingSession::headingChanged, this, &CriterionPanel::showAgencyUnits);
    connect(m_session, &EditingSession::scored, &m_pause, qOverload<>(&QTimer::start));
    showExplaining();
    showAgencyUnits();
    showAnswer();
    showDeclared();
    showReasons();
}

void CriterionPanel::build()
{
    m_review = nullptr;
    m_explain = nullptr;
    m_editor = nullptr;
    m_declarations.clear();
    m_reasons = nullptr;
    auto *page = new QWidget;
    auto colours = QGuiApplication::palette();
    colours.setColor(QPalette::Base, fieldGround(colours));
    page->setPalette(colours);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    if (m_criterion) {
        addReview(*layout);
        addHeading(*layout);
        addExplaining(*layout);
        addDeclarations(*layout);
        addEditor(*layout);
    } else {
        layout->addWidget(quietLabel(tr("Choose a row of the sheet to answer it here.")));
    }
    layout->addStretch();
    page->installEventFilter(this);
    setWidget(page);
}

void CriterionPanel::addReview(QLayout &layout)
{
    m_review = new ReviewBar;
    m_review->setReadOnly(!m_session->mayAnswer(*m_criterion));
    layout.addWidget(m_review);
    connect(m_review, &ReviewBar::confirmed, this, &CriterionPanel::confirm);
}

void CriterionPanel::addHeading(QVBoxLayout &layout)
{
    addRowHeading(layout, m_session->rubric(), *m_criterion);
    if (!isToAnswer(m_session->dossier(), *m_criterion))
        layout.addWidget(quietLabel(tr("This row is not in the part that was handed out to you.")));
}

void CriterionPanel::addExplaining(QLayout &layout)
{
    m_explain = new ExplainBox;
    layout.addWidget(m_explain);
    connect(m_explain, &ExplainBox::explainedChosen, this,
        [this](bool explained) { m_session->setExplained(*m_criterion, explained); });
}

void CriterionPanel::showExplaining()
{
    const auto &explaining = m_session->explaining();
    const auto *row
        = explaining ? askedOf(*explaining, m_session->rubric().criteria[*m_criterion].id) : nullptr;
    if (row)
        m_explain->showRow(explaining->feedback, *row, !m_session->isToExplain(*m_criterion));
    m_explain->setVisible(row);
}

void CriterionPanel::addDeclarations(QLayout &layout)
{
    const auto &rubric = m_session->rubric();
    const auto &criterion = rubric.criteria[*m_criterion];
    addDeclarationBox(layout, criterion.id, tr("Declaration"), criterion.declarations);
    if (criterion.group)
        addDeclarationBox(layout, rubric.groups[*criterion.group].id, tr("Declaration for the whole group"),
            rubric.groups[*criterion.group].declarations);
}

void CriterionPanel::addDeclarationBox(QLayout &layout, const std::string &target, const QString &heading,
    const std::vector<Declaration> &declarations)
{
    if (declarations.empty())
        return;
    auto *box = new DeclarationBox(target, heading, declarations);
    box->setEnabled(m_session->mayDeclare(target));
    layout.addWidget(box);
    m_declarations.push_back(box);
    connect(box, &DeclarationBox::declaredEdited, this,
        [this](const std::string &edited, const std::vector<std::string> &ids) {
            m_session->setDeclared(edited, ids);
        });
}

void CriterionPanel::addEditor(QLayout &layout)
{
    m_editor = makeCriterionEditor(m_session->rubric().criteria[*m_criterion], nullptr);
    m_reasons = new ReasonBox;
    m_editor->insertBelowRule(m_reasons);
    watch(m_editor);
    layout.addWidget(m_editor);
    connect(m_editor, &CriterionEditor::answerEdited, this,
        [this](const Answer &answer, const QString &mergeKey) { takeAnswer(answer, mergeKey); });
    connect(m_editor, &CriterionEditor::addFilesRequested, this, &CriterionPanel::addFilesRequested);
    connect(m_editor, &CriterionEditor::previewRequested, this, &CriterionPanel::previewRequested);
    connect(m_editor, &CriterionEditor::openFileRequested, this, &CriterionPanel::openFileRequested);
    connect(m_editor, &CriterionEditor::saveFileRequested, this, &CriterionPanel::saveFileRequested);
    connect(m_editor, &CriterionEditor::openLinkRequested, this, &CriterionPanel::openLinkRequested);
}

void CriterionPanel::takeAnswer(const Answer &answer, const QString &mergeKey)
{
    if (!mergeKey.isEmpty())
        return m_session->setAnswer(*m_criterion, answer, mergeKey);
    auto heading = m_session->dossier().heading;
    heading.units = agencyUnits(m_session->dossier(), *m_criterion, answer);
    m_session->change(
        {.answers = {{*m_criterion, touched(answer)}}, .declared = {}, .heading = std::move(heading)});
}

void CriterionPanel::confirm()
{
    focusEditor(); // The button goes.
    m_session->setAnswer(*m_criterion, touched(m_session->answer(*m_criterion)));
}

void CriterionPanel::showAnswer()
{
    m_review->showAnswer(m_session->answer(*m_criterion));
    m_editor->setAnswer(m_session->answer(*m_criterion));
    if (!m_session->mayAnswer(*m_criterion))
        m_editor->setReadOnly(true); // The forms of its documents are new.
}

void CriterionPanel::showAgencyUnits()
{
    m_editor->setAgencyUnits(m_session->dossier().heading.units);
}

void CriterionPanel::showDeclared()
{
    for (auto *box : m_declarations)
        box->setDeclared(m_session->declared(box->target()));
}

void CriterionPanel::showReasons()
{
    const auto &dossier = m_session->dossier();
    m_reasons->showReasons(
        m_session->rubric(), dossier.answers, dossier.heading.assessment, m_session->sheet(), *m_criterion);
}

void CriterionPanel::focusEditor()
{
    if (m_editor)
        m_editor->setFocus(Qt::ShortcutFocusReason);
}

bool CriterionPanel::takes(const QMimeData *mime) const
{
    return m_criterion && m_session->mayAnswer(*m_criterion) && offersEvidence(mime);
}

void CriterionPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (takes(event->mimeData()))
        event->acceptProposedAction();
}

void CriterionPanel::dragMoveEvent(QDragMoveEvent *event)
{
    if (takes(event->mimeData()))
        event->acceptProposedAction();
}

void CriterionPanel::dropEvent(QDropEvent *event)
{
    if (!takes(event->mimeData()))
        return;
    event->acceptProposedAction();
    Q_EMIT evidenceOffered(offeredBy(event->mimeData()));
}

void CriterionPanel::paste()
{
    const auto *mime = QGuiApplication::clipboard()->mimeData();
    if (takes(mime))
        Q_EMIT evidenceOffered(offeredBy(mime));
}

/// A dropped file is evidence wherever it falls, never its path as a text.
void CriterionPanel::watch(QWidget *part)
{
    auto fields = part->findChildren<QWidget *>();
    fields.append(part);
    for (auto *field : fields) {
        field->setAcceptDrops(false);
        field->installEventFilter(this);
    }
}

bool CriterionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        m_fieldsMoved.start(0);
    if (event->type() == QEvent::ChildAdded) {
        const QPointer<QObject> child(static_cast<QChildEvent *>(event)->child());
        const auto watchIt = [this, child] {
            if (auto *part = qobject_cast<QWidget *>(child))
                watch(part);
        };
        QMetaObject::invokeMethod(this, watchIt, Qt::QueuedConnection); // It may not be whole yet.
    }
    const bool pastes = event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    if (!pastes || !takes(QGuiApplication::clipboard()->mimeData()))
        return QScrollArea::eventFilter(watched, event);
    event->ignore(); // Else a text field would take the key for the file's path.
    return true;
}

} // namespace bangdiem
