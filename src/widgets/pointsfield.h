// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

#include "rubric/rubric.h"

namespace bangdiem {

/// The number field of a graded row: typed with a comma or a dot, stepped with the arrows; empty means
/// unanswered.
class PointsField final : public QAbstractSpinBox
{
    Q_OBJECT
public:
    explicit PointsField(const Criterion &criterion, QWidget *parent = nullptr);

    /// Nothing when it is empty or holds no claim of this row (isWrong()).
    std::optional<Points> claim() const;
    bool isWrong() const;
    /// Without emitting edited().
    void setClaim(const std::optional<Points> &claim);

    void stepBy(int steps) override;
    QValidator::State validate(QString &text, int &position) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    StepEnabled stepEnabled() const override;

private:
    const Criterion &m_criterion;
    Points m_step;
};

} // namespace bangdiem
