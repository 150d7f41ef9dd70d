// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace bangdiem {

class CheckModel;
class CheckView;
class EditingSession;

/// Kiểm tra: what blocks sealing, what a person should look at, and what would earn the points still lost.
/// Computed only while it is seen.
class CheckPage final : public QWidget
{
    Q_OBJECT
public:
    /// `session` must outlive the page.
    explicit CheckPage(const EditingSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void criterionChosen(std::size_t criterion);
    void headingChosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeChange();
    void refresh();
    QString summary() const;

    CheckModel *m_model;
    CheckView *m_view;
    QLabel *m_summary;
    QTimer m_pause;
    bool m_stale = true;
};

} // namespace bangdiem
