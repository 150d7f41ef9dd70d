// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewedrow.h"

#include "widgets/card.h"
#include "widgets/criterioneditor.h"
#include "widgets/declarationbox.h"
#include "widgets/reasonbox.h"
#include "widgets/rowheading.h"
#include "widgets/uitext.h"

#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

std::vector<std::string> declaredOn(const Dossier &dossier, const std::string &target)
{
    std::vector<std::string> ids;
    for (const auto &declared : dossier.answers.declared)
        if (declared.target == target)
            ids.push_back(declared.id);
    return ids;
}

void addDeclarations(QVBoxLayout &layout, const Dossier &dossier, const std::string &target,
    const QString &heading, const std::vector<Declaration> &declarations)
{
    if (declarations.empty())
        return;
    auto *box = new DeclarationBox(target, heading, declarations);
    box->setDeclared(declaredOn(dossier, target));
    box->setEnabled(false);
    layout.addWidget(box);
}

} // namespace

ReviewedRow::ReviewedRow(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("review.row"));
    setAccessibleName(tr("What the agency entered"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus); // Tab goes to what can be pressed.
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    show(nullptr, std::nullopt);
}

void ReviewedRow::show(const OpenedReviewPtr &review, std::optional<std::size_t> criterion)
{
    auto *page = new QWidget;
    auto colours = QGuiApplication::palette();
    colours.setColor(QPalette::Base, fieldGround(colours));
    page->setPalette(colours);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    if (review && criterion)
        build(*layout, *review, *criterion);
    else
        layout->addWidget(quietLabel(review ? tr("Choose a row of the sheet to hold it against its evidence.")
                                            : tr("Choose a submission at the left.")));
    layout->addStretch();
    setWidget(page); // The old one goes before what it refers to.
    m_review = review;
}

void ReviewedRow::build(QVBoxLayout &layout, const OpenedReview &review, std::size_t criterion)
{
    addRowHeading(layout, review.rubric(), criterion);
    addWarnings(layout, review, criterion);
    addDeclared(layout, review, criterion);
    addAnswer(layout, review, criterion);
}

void ReviewedRow::addWarnings(QVBoxLayout &layout, const OpenedReview &review, std::size_t criterion)
{
    const auto warnings = warningsOf(review, criterion, uiLanguage());
    if (warnings.empty())
        return;
    auto *card = new Card(tr("Worth a look"));
    card->setObjectName(QStringLiteral("review.warnings"));
    card->setTone(Tone::Partial);
    for (const auto &warning : warnings)
        card->body()->addWidget(plainLabel(shown(warning)));
    layout.addWidget(card);
}

void ReviewedRow::addDeclared(QVBoxLayout &layout, const OpenedReview &review, std::size_t criterion)
{
    const auto &rubric = review.rubric();
    const auto &row = rubric.criteria[criterion];
    addDeclarations(layout, review.dossier(), row.id, tr("Declaration"), row.declarations);
    if (row.group)
        addDeclarations(layout, review.dossier(), rubric.groups[*row.group].id,
            tr("Declaration for the whole group"), rubric.groups[*row.group].declarations);
}

void ReviewedRow::addAnswer(QVBoxLayout &layout, const OpenedReview &review, std::size_t criterion)
{
    const auto &dossier = review.dossier();
    auto *editor = makeCriterionEditor(review.rubric().criteria[criterion], nullptr);
    editor->setAgencyUnits(dossier.heading.units);
    auto *reasons = new ReasonBox;
    reasons->showReasons(review.rubric(), dossier.answers, dossier.heading.assessment,
        review.comparison.recomputed, criterion);
    editor->insertBelowRule(reasons);
    editor->setAnswer(
        criterion < dossier.answers.criteria.size() ? dossier.answers.criteria[criterion] : Answer());
    editor->setReadOnly(true);
    layout.addWidget(editor);
    connect(editor, &CriterionEditor::previewRequested, this, &ReviewedRow::previewRequested);
    connect(editor, &CriterionEditor::openFileRequested, this, &ReviewedRow::openFileRequested);
    connect(editor, &CriterionEditor::saveFileRequested, this, &ReviewedRow::saveFileRequested);
    connect(editor, &CriterionEditor::openLinkRequested, this, &ReviewedRow::openLinkRequested);
}

} // namespace bangdiem
