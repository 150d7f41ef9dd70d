// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace bangdiem {

class SectionModel;

/// The sections at the left, each with its points, a bar and how many warnings it has.
class SectionList final : public QListView
{
    Q_OBJECT
public:
    explicit SectionList(SectionModel *model, QWidget *parent = nullptr);

    /// QListView would lay out all entries anew; they stay as high as they are.
    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
};

} // namespace bangdiem
