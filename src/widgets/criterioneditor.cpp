// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/criterioneditor.h"

#include "widgets/claimparts.h"
#include "widgets/documentspart.h"
#include "widgets/earlierpart.h"
#include "widgets/figurespart.h"
#include "widgets/filespart.h"
#include "widgets/linkspart.h"
#include "widgets/notepart.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

template <class... Ts> struct overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts> overloaded(Ts...) -> overloaded<Ts...>;

using Parts = std::vector<AnswerPart *>;

void addFigures(Parts &parts, const Criterion &criterion, std::function<Outcome(const Figures &)> outcome)
{
    if (!criterion.figures.empty())
        parts.push_back(makeFiguresPart(criterion, std::move(outcome), nullptr));
}

void addDocuments(Parts &parts, const Criterion &criterion, const std::optional<DeadlineTest> &deadline)
{
    if (criterion.documentNeed == Need::None)
        return;
    parts.push_back(makeDocumentsPart(criterion, deadline, nullptr));
    parts.push_back(makeEarlierDocumentsPart(criterion, nullptr));
}

Parts partsOf(const Criterion &criterion, const Test &test)
{
    Parts parts;
    const auto figuresThenDocuments = [&](std::function<Outcome(const Figures &)> outcome) {
        addFigures(parts, criterion, std::move(outcome));
        addDocuments(parts, criterion, std::nullopt);
    };
    std::visit(
        overloaded{
            [&](std::monostate) { figuresThenDocuments(nullptr); },
            [&](const RatioTest &ratio) {
                figuresThenDocuments([&ratio](const Figures &figures) { return outcomeOf(ratio, figures); });
            },
            [&](const CountTest &count) {
                figuresThenDocuments([&count](const Figures &figures) { return outcomeOf(count, figures); });
            },
            [&](const DeadlineTest &deadline) {
                addFigures(parts, criterion, nullptr);
                addDocuments(parts, criterion, deadline);
            },
        },
        test);
    return parts;
}

/// The reasons beside the row explain what the figures come to.
Parts partsWithoutClaim(const Criterion &criterion)
{
    Parts parts;
    addFigures(parts, criterion, nullptr);
    addDocuments(parts, criterion, std::nullopt);
    return parts;
}

Parts partsOf(const Criterion &criterion)
{
    return std::visit(overloaded{
                          [&](const GradedRule &) {
                              Parts parts{makeGradedPart(criterion, nullptr)};
                              addFigures(parts, criterion, nullptr);
                              addDocuments(parts, criterion, std::nullopt);
                              return parts;
                          },
                          [&](const AllOrNothingRule &rule) {
                              auto parts = partsOf(criterion, rule.test);
                              parts.insert(parts.begin(), makeYesNoPart(criterion, nullptr));
                              return parts;
                          },
                          [&](const ComputedRule &) { return partsWithoutClaim(criterion); },
                          [&](const ReviewedRule &) {
                              auto parts = partsWithoutClaim(criterion);
                              parts.insert(parts.begin(), makeNoClaimPart(criterion, nullptr));
                              return parts;
                          },
                          [&](const InformationalRule &) {
                              auto parts = partsWithoutClaim(criterion);
                              parts.insert(parts.begin(), makeNoClaimPart(criterion, nullptr));
                              return parts;
                          },
                      },
        criterion.rule);
}

/// Where a person begins: at the evidence that the row cannot do without, else at the claim.
AnswerPart *firstPart(const Criterion &criterion, const Parts &ruleParts)
{
    if (!takesClaim(criterion))
        return ruleParts[std::holds_alternative<ComputedRule>(criterion.rule) || ruleParts.size() == 1 ? 0
                                                                                                       : 1];
    const bool needsEvidence
        = criterion.figuresNeed == Need::Required || criterion.documentNeed == Need::Required;
    return needsEvidence && ruleParts.size() > 1 ? ruleParts[1] : ruleParts.front();
}

} // namespace

CriterionEditor::CriterionEditor(
    const Criterion &criterion, std::vector<AnswerPart *> ruleParts, QWidget *parent)
    : QWidget(parent)
    , m_id(criterion.id)
    , m_layout(new QVBoxLayout(this))
    , m_files(new FilesPart(criterion, nullptr))
    , m_links(new LinksPart(criterion, nullptr))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(12);
    for (auto *part : ruleParts)
        add(part);
    if (criterion.attachmentNeed != Need::None)
        add(m_files);
    m_belowRule = m_layout->count();
    if (criterion.attachmentNeed == Need::None)
        add(m_files);
    add(m_links);
    add(makeNotePart(criterion, nullptr));
    setFocusProxy(firstPart(criterion, ruleParts));
    connect(m_files, &FilesPart::addRequested, this, &CriterionEditor::addFilesRequested);
    connect(m_files, &FilesPart::previewRequested, this, &CriterionEditor::previewRequested);
    connect(m_files, &FilesPart::openRequested, this, &CriterionEditor::openFileRequested);
    connect(m_files, &FilesPart::saveRequested, this, &CriterionEditor::saveFileRequested);
    connect(m_links, &LinksPart::openRequested, this, &CriterionEditor::openLinkRequested);
}

void CriterionEditor::add(AnswerPart *part)
{
    m_layout->addWidget(part);
    m_parts.push_back(part);
    connect(part, &AnswerPart::edited, this, [this, part](const QString &field) {
        auto after = m_answer;
        part->store(after);
        if (after == m_answer)
            return;
        m_answer = after;
        if (field.isEmpty())
            for (auto *other : m_parts)
                other->showAnswer(m_answer); // A removed file is no longer to choose for a document.
        Q_EMIT answerEdited(
            m_answer, field.isEmpty() ? QString() : QString::fromStdString(m_id) + QLatin1Char(':') + field);
    });
}

/// A field that loses the focus tells its part: while it is still there.
CriterionEditor::~CriterionEditor()
{
    finishTyping();
}

void CriterionEditor::finishTyping()
{
    if (auto *field = focusWidget())
        field->clearFocus();
}

void CriterionEditor::setAnswer(const Answer &answer)
{
    if (answer == m_answer)
        return;
    m_answer = answer;
    for (auto *part : m_parts)
        part->showAnswer(answer);
}

void CriterionEditor::setAgencyUnits(const std::vector<std::string> &names)
{
    for (auto *part : m_parts)
        part->setAgencyUnits(names);
}

void CriterionEditor::insertBelowRule(QWidget *widget)
{
    m_layout->insertWidget(m_belowRule, widget);
}

void CriterionEditor::setReadOnly(bool readOnly)
{
    for (auto *field : findChildren<QLineEdit *>())
        field->setReadOnly(readOnly);
    for (auto *field : findChildren<QPlainTextEdit *>())
        field->setReadOnly(readOnly);
    for (auto *field : findChildren<QAbstractSpinBox *>())
        field->setReadOnly(readOnly);
    for (auto *field : findChildren<QRadioButton *>())
        field->setEnabled(!readOnly);
    for (auto *field : findChildren<QComboBox *>())
        field->setEnabled(!readOnly);
    for (auto *button : findChildren<QToolButton *>())
        button->setEnabled(!readOnly);
    for (auto *part : m_parts)
        part->setReadOnly(readOnly);
}

CriterionEditor *makeCriterionEditor(const Criterion &criterion, QWidget *parent)
{
    auto *editor = new CriterionEditor(criterion, partsOf(criterion), parent);
    editor->setObjectName(QString::fromStdString(criterion.id));
    return editor;
}

} // namespace bangdiem
