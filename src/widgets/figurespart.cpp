// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figurespart.h"

#include "presentation/typedtext.h"
#include "scoring/evidence.h"
#include "scoring/phrases.h"
#include "widgets/card.h"
#include "widgets/choicebox.h"
#include "widgets/criterionpanel.h"
#include "widgets/textline.h"
#include "widgets/uitext.h"
#include "widgets/unitsbox.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QTimer>

#include <algorithm>

namespace bangdiem {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FiguresPart)
};

constexpr int kFieldWidth = 112;

QString countWords(std::int64_t count)
{
    return QString::fromStdString(countText(count, uiLanguage()));
}

std::optional<std::int64_t> figureAt(const Figures &figures, std::size_t index)
{
    return index < figures.size() ? figures[index] : std::nullopt;
}

class FiguresPart final : public AnswerPart
{
    Q_DECLARE_TR_FUNCTIONS(FiguresPart)
public:
    FiguresPart(const Criterion &criterion, std::function<Outcome(const Figures &)> outcome, QWidget *parent);
    void showAnswer(const Answer &answer) override;
    void store(Answer &answer) const override;
    void setAgencyUnits(const std::vector<std::string> &names) override { m_units->setAgencyUnits(names); }
    void setReadOnly(bool readOnly) override;

private:
    struct Line {
        QLineEdit *field; ///< Of a number; null for a choice.
        ChoiceBox *choice; ///< Of a choice; null for a number.
        QLabel *earlier; ///< What an earlier year said.
    };
    Line addLine(const FigureField &figure, QGridLayout &grid, std::size_t index);
    QLineEdit *makeField(const FigureField &figure, QGridLayout &grid, std::size_t index);
    ChoiceBox *makeChoice(QGridLayout &grid, std::size_t index);
    static int rowOf(std::size_t index) { return 1 + 2 * static_cast<int>(index); }
    void take(std::size_t index, const std::optional<std::int64_t> &figure);
    void takeUnits(const QString &field);
    void showFigures(Figures figures);
    void showEarlier(const Answer &answer);
    void showWhetherSums();
    void showOutcome();

    const Criterion &m_criterion;
    std::function<Outcome(const Figures &)> m_outcome;
    QLabel *m_sumHeading;
    std::vector<Line> m_lines;
    UnitsBox *m_units;
    Figures m_figures;
    TextLine *m_outcomeLine = nullptr;
    bool m_readOnly = false;
    QTimer m_pause;
};

FiguresPart::FiguresPart(
    const Criterion &criterion, std::function<Outcome(const Figures &)> outcome, QWidget *parent)
    : AnswerPart(parent)
    , m_criterion(criterion)
    , m_outcome(std::move(outcome))
    , m_sumHeading(quietLabel(tr("Sum")))
    , m_units(new UnitsBox(criterion))
    , m_figures(criterion.figures.size())
{
    const bool required = criterion.figuresNeed == Need::Required;
    auto *card = new Card(required ? tr("Figures (required)") : tr("Figures"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(10);
    grid->addWidget(m_sumHeading, 0, 1, Qt::AlignRight);
    for (std::size_t i = 0; i < criterion.figures.size(); ++i)
        m_lines.push_back(addLine(criterion.figures[i], *grid, i));
    card->body()->addLayout(grid);
    if (m_outcome) {
        m_outcomeLine = new TextLine({});
        m_outcomeLine->setObjectName(shown(criterion.id) + QStringLiteral(".outcome"));
        card->body()->addWidget(m_outcomeLine);
    }
    card->body()->addWidget(m_units);
    m_units->setVisible(!hasChoice(criterion));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CriterionPanel::kPause);
    connect(&m_pause, &QTimer::timeout, this, &FiguresPart::showOutcome);
    connect(m_units, &UnitsBox::switched, this, &FiguresPart::showWhetherSums);
    connect(m_units, &UnitsBox::edited, this, &FiguresPart::takeUnits);
    showWhetherSums();
    showOutcome();
}

FiguresPart::Line FiguresPart::addLine(const FigureField &figure, QGridLayout &grid, std::size_t index)
{
    const bool isChoice = !figure.options.empty();
    auto *field = isChoice ? nullptr : makeField(figure, grid, index);
    auto *choice = isChoice ? makeChoice(grid, index) : nullptr;
    auto *earlier = quietLabel({});
    earlier->setObjectName(shown(m_criterion.id) + QStringLiteral(".figure.")
        + QString::fromStdString(figure.name) + QStringLiteral(".earlier"));
    earlier->setAlignment(Qt::AlignRight);
    earlier->hide();
    grid.addWidget(earlier, rowOf(index) + 1, 0, 1, 2);
    return {field, choice, earlier};
}

ChoiceBox *FiguresPart::makeChoice(QGridLayout &grid, std::size_t index)
{
    auto *choice = new ChoiceBox(m_criterion, index);
    grid.addWidget(choice, rowOf(index), 0, 1, 2);
    connect(choice, &ChoiceBox::edited, this, [this, index, choice] { take(index, choice->value()); });
    return choice;
}

QLineEdit *FiguresPart::makeField(const FigureField &figure, QGridLayout &grid, std::size_t index)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,12}"));
    auto *field = new QLineEdit;
    field->setValidator(new QRegularExpressionValidator(digits, field));
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(kFieldWidth);
    const auto name
        = shown(m_criterion.id) + QStringLiteral(".figure.") + QString::fromStdString(figure.name);
    field->setObjectName(name);
    auto *label = plainLabel(shown(figure.label));
    label->setBuddy(field);
    grid.addWidget(label, rowOf(index), 0);
    grid.addWidget(field, rowOf(index), 1, Qt::AlignVCenter);
    connect(field, &QLineEdit::textEdited, this,
        [this, index](const QString &text) { take(index, parseTypedCount(text)); });
    return field;
}

void FiguresPart::take(std::size_t index, const std::optional<std::int64_t> &figure)
{
    m_figures[index] = figure;
    m_pause.start();
    Q_EMIT edited(QStringLiteral("figure:") + QString::fromStdString(m_criterion.figures[index].name));
}

void FiguresPart::takeUnits(const QString &field)
{
    if (m_units->isOn())
        showFigures(sumOf(m_units->units()));
    showWhetherSums();
    m_pause.start();
    Q_EMIT edited(field);
}

void FiguresPart::showWhetherSums()
{
    const bool sums = m_units->isOn();
    m_sumHeading->setVisible(sums);
    const auto &first = m_lines.front();
    setFocusProxy(sums    ? static_cast<QWidget *>(m_units)
            : first.field ? static_cast<QWidget *>(first.field)
                          : first.choice);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        auto *field = m_lines[i].field;
        if (!field)
            continue;
        const auto label = shown(m_criterion.figures[i].label);
        field->setReadOnly(sums || m_readOnly);
        field->setFrame(!sums);
        field->setAccessibleName(sums ? tr("Sum: %1").arg(label) : label);
        auto colours = palette();
        if (sums)
            colours.setColor(QPalette::Base, colours.color(QPalette::Window));
        field->setPalette(colours);
    }
    const bool anyFigure = std::any_of(
        m_figures.begin(), m_figures.end(), [](const auto &figure) { return figure.has_value(); });
    m_units->setReplacing(sums && anyFigure && m_units->units().empty());
}

void FiguresPart::showOutcome()
{
    if (!m_outcomeLine)
        return;
    const auto outcome = m_outcome(m_figures);
    m_outcomeLine->setText(outcome.text);
    m_outcomeLine->setTone(!outcome.passed ? Tone::Quiet : *outcome.passed ? Tone::Good : Tone::Bad);
}

void FiguresPart::showFigures(Figures figures)
{
    figures.resize(m_lines.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].choice)
            m_lines[i].choice->setValue(figures[i]);
        else if (figures[i] != m_figures[i])
            m_lines[i].field->setText(figures[i] ? QString::number(*figures[i]) : QString());
    m_figures = std::move(figures);
}

void FiguresPart::showEarlier(const Answer &answer)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto figure = answer.earlier ? figureAt(answer.earlier->figures, i) : std::nullopt;
        m_lines[i].earlier->setVisible(figure.has_value());
        if (figure)
            m_lines[i].earlier->setText(
                tr("year %1: %2")
                    .arg(QString::number(answer.earlier->year),
                        shown(figureWords(m_criterion.figures[i], *figure, uiLanguage()))));
    }
}

void FiguresPart::showAnswer(const Answer &answer)
{
    const auto before = m_figures;
    showFigures(answer.figures);
    m_units->showUnits(answer.units);
    showEarlier(answer);
    showWhetherSums();
    if (m_figures != before)
        showOutcome();
}

void FiguresPart::store(Answer &answer) const
{
    answer.units = m_units->units();
    answer.figures = m_figures;
    while (!answer.figures.empty() && !answer.figures.back())
        answer.figures.pop_back();
}

void FiguresPart::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_units->setReadOnly(readOnly);
    showWhetherSums();
}

} // namespace

Outcome outcomeOf(const RatioTest &test, const Figures &figures)
{
    const auto part = figureAt(figures, test.numerator);
    const auto whole = figureAt(figures, test.denominator);
    const auto percent = QString::fromStdString(percentText(test.atLeast, uiLanguage()));
    if (!part || !whole)
        return {Words::tr("At least %1 is needed").arg(percent), std::nullopt};
    const auto fraction = countWords(*part) + QLatin1Char('/') + countWords(*whole);
    if (*whole == 0)
        return {fraction + Words::tr(": the whole is 0"), false};
    if (test.partOfWhole && *part > *whole)
        return {fraction + Words::tr(": the part is larger than the whole"), false};
    const bool passed = reaches(*part, *whole, test.atLeast);
    return {QString::fromStdString(ratioText(*part, *whole, test.atLeast, passed, uiLanguage())), passed};
}

Outcome outcomeOf(const CountTest &test, const Figures &figures)
{
    const auto count = figureAt(figures, test.figure);
    if (!count)
        return {Words::tr("At least %1 is needed").arg(countWords(test.atLeast)), std::nullopt};
    const bool passed = *count >= test.atLeast;
    const auto sign = passed ? QStringLiteral(" ≥ ") : QStringLiteral(" < ");
    return {countWords(*count) + sign + countWords(test.atLeast), passed};
}

AnswerPart *makeFiguresPart(
    const Criterion &criterion, std::function<Outcome(const Figures &)> outcome, QWidget *parent)
{
    return new FiguresPart(criterion, std::move(outcome), parent);
}

} // namespace bangdiem
