// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pointsfield.h"

#include "presentation/claimtext.h"
#include "widgets/answerpart.h"
#include "widgets/uitext.h"

#include <QLineEdit>

#include <algorithm>

namespace bangdiem {

PointsField::PointsField(const Criterion &criterion, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_criterion(criterion)
    , m_step(std::get<GradedRule>(criterion.rule).step)
{
    guardFromWheel(this);
    lineEdit()->setPlaceholderText(statusWord(Status::Unanswered));
    connect(lineEdit(), &QLineEdit::textEdited, this, &PointsField::edited);
}

std::optional<Points> PointsField::claim() const
{
    return parseClaim(m_criterion, text()).value_or(std::nullopt);
}

bool PointsField::isWrong() const
{
    return !parseClaim(m_criterion, text());
}

void PointsField::setClaim(const std::optional<Points> &claim)
{
    if (!isWrong() && this->claim() == claim)
        return; // "2," is on its way to "2,5".
    lineEdit()->setText(claimText(m_criterion, claim, uiLanguage()));
}

void PointsField::stepBy(int steps)
{
    const auto units = claim().value_or(Points{}).units() + steps * m_step.units();
    const auto stepped = std::clamp(Points::fromUnits(units), Points{}, m_criterion.maximum);
    lineEdit()->setText(claimText(m_criterion, stepped, uiLanguage()));
    lineEdit()->selectAll();
    Q_EMIT edited();
}

QValidator::State PointsField::validate(QString &text, int &) const
{
    const bool number = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return (character >= QLatin1Char('0') && character <= QLatin1Char('9'))
            || character == QLatin1Char(',') || character == QLatin1Char('.');
    });
    constexpr int kLongest = 10;
    return number && text.size() <= kLongest ? QValidator::Acceptable : QValidator::Invalid;
}

QAbstractSpinBox::StepEnabled PointsField::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    const auto now = claim();
    StepEnabled enabled = StepNone;
    if (!now || *now < m_criterion.maximum)
        enabled |= StepUpEnabled;
    if (!now || *now > Points{})
        enabled |= StepDownEnabled;
    return enabled;
}

QSize PointsField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(statusWord(Status::Unanswered)) + 48,
        QAbstractSpinBox::sizeHint().height()};
}

} // namespace bangdiem
