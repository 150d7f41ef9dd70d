// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "presentation/submissionsmodel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace bangdiem {

class RegisterSession;

/// The submissions of a register with what narrows them: words of the name, sheet and year, state.
class SubmissionList final : public QWidget
{
    Q_OBJECT
public:
    /// `session` must outlive the list.
    explicit SubmissionList(RegisterSession &session, QWidget *parent = nullptr);

    SubmissionsModel &model() const { return *m_model; }
    void setCurrent(std::int64_t number); ///< Without asking that it be opened.

Q_SIGNALS:
    void openRequested(std::int64_t number);

private:
    void takeList();
    void offerChoices();
    void filter();
    void tellCount();

    RegisterSession &m_session;
    SubmissionsModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_sheet; ///< Of a sheet and year.
    QComboBox *m_state;
    QListView *m_view;
    QLabel *m_count;
    bool m_quiet = false;
};

} // namespace bangdiem
