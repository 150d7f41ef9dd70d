// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figurespart.h"

#include "presentation/typedtext.h"
#include "scoring/evidence.h"
#include "scoring/phrases.h"
#include "widgets/card.h"
#include "widgets/criterionpanel.h"
#include "widgets/textline.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QTimer>

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

private:
    QLineEdit *addField(const FigureField &figure, QGridLayout &grid, int row);
    void showOutcome();

    const Criterion &m_criterion;
    std::function<Outcome(const Figures &)> m_outcome;
    std::vector<QLineEdit *> m_fields;
    Figures m_figures;
    TextLine *m_line = nullptr;
    QTimer m_pause;
};

FiguresPart::FiguresPart(
    const Criterion &criterion, std::function<Outcome(const Figures &)> outcome, QWidget *parent)
    : AnswerPart(parent)
    , m_criterion(criterion)
    , m_outcome(std::move(outcome))
    , m_figures(criterion.figures.size())
{
    const bool required = criterion.figuresNeed == Need::Required;
    auto *card = new Card(required ? tr("Figures (required)") : tr("Figures"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(10);
    for (std::size_t i = 0; i < criterion.figures.size(); ++i)
        m_fields.push_back(addField(criterion.figures[i], *grid, static_cast<int>(i)));
    card->body()->addLayout(grid);
    if (m_outcome) {
        m_line = new TextLine({});
        m_line->setObjectName(shown(criterion.id) + QStringLiteral(".outcome"));
        card->body()->addWidget(m_line);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    if (!m_fields.empty())
        setFocusProxy(m_fields.front());
    m_pause.setSingleShot(true);
    m_pause.setInterval(CriterionPanel::kPause);
    connect(&m_pause, &QTimer::timeout, this, &FiguresPart::showOutcome);
    showOutcome();
}

QLineEdit *FiguresPart::addField(const FigureField &figure, QGridLayout &grid, int row)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,12}"));
    auto *field = new QLineEdit;
    const auto index = static_cast<std::size_t>(row);
    field->setValidator(new QRegularExpressionValidator(digits, field));
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(kFieldWidth);
    field->setObjectName(
        shown(m_criterion.id) + QStringLiteral(".figure.") + QString::fromStdString(figure.name));
    field->setAccessibleName(shown(figure.label));
    auto *label = plainLabel(shown(figure.label));
    label->setBuddy(field);
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1, Qt::AlignVCenter);
    connect(field, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        m_figures[index] = parseTypedCount(text);
        m_pause.start();
        Q_EMIT edited(QStringLiteral("figure:") + QString::fromStdString(m_criterion.figures[index].name));
    });
    return field;
}

void FiguresPart::showOutcome()
{
    if (!m_line)
        return;
    const auto outcome = m_outcome(m_figures);
    m_line->setText(outcome.text);
    m_line->setTone(!outcome.passed ? Tone::Quiet : *outcome.passed ? Tone::Good : Tone::Bad);
}

void FiguresPart::showAnswer(const Answer &answer)
{
    bool changed = false;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto figure = figureAt(answer.figures, i);
        if (figure == m_figures[i])
            continue;
        changed = true;
        m_figures[i] = figure;
        m_fields[i]->setText(figure ? QString::number(*figure) : QString());
    }
    if (changed)
        showOutcome();
}

void FiguresPart::store(Answer &answer) const
{
    answer.figures = m_figures;
    while (!answer.figures.empty() && !answer.figures.back())
        answer.figures.pop_back();
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
