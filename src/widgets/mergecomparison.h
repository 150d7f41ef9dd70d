// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "widgets/mergetexts.h"

namespace bangdiem {

/// What two dossiers say on one row, side by side. What differs has an icon and a word.
class MergeComparison final : public QScrollArea
{
    Q_OBJECT
public:
    explicit MergeComparison(QWidget *parent = nullptr);

    void compare(const QString &title, const std::vector<MergeTexts> &texts);
};

} // namespace bangdiem
