// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTimer>

namespace bangdiem {

class SheetModel;

/// The sections at the left, each with its points and a bar. QListView lays out all its entries anew for each
/// change; so this one takes the changes when typing pauses.
class SectionList final : public QListView
{
    Q_OBJECT
public:
    explicit SectionList(SheetModel *model, QWidget *parent = nullptr);

    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

private:
    QTimer m_pause;
};

} // namespace bangdiem
