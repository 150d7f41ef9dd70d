// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "verification/verdictchecks.h"

class QGridLayout;

namespace bangdiem {

/// The questions of a verdict below each other: sign, what was asked, the answer and, below it, why.
class VerdictChecksView final : public QWidget
{
    Q_OBJECT
public:
    VerdictChecksView(const std::vector<CheckResult> &checks, bool isSheet, QWidget *parent = nullptr);

private:
    void add(const CheckResult &check, bool isSheet);

    QGridLayout *m_grid;
};

} // namespace bangdiem
