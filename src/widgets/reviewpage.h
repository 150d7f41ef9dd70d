// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "presentation/reviewmodel.h"
#include "presentation/submissionsmodel.h"

class QComboBox;
class QLabel;

namespace bangdiem {

class RegisterSession;
class ReviewedRow;
class ReviewSummary;
class ReviewTable;
class SubmissionList;
class VerdictForm;

/// Thẩm định: the submissions, the sheet of the one that is open, and the row that is being decided. Says
/// what the reviewer wants; somebody above does it.
class ReviewPage final : public QWidget
{
    Q_OBJECT
public:
    /// `session` must outlive the page.
    explicit ReviewPage(RegisterSession &session, QWidget *parent = nullptr);

    SubmissionList &list() const { return *m_list; }
    VerdictForm &form() const { return *m_form; }
    ReviewModel &rows() const { return *m_rows; }
    std::optional<std::size_t> currentCriterion() const;
    void goTo(std::size_t criterion);
    /// To the next row, or to the next one without a verdict; round the end.
    void go(int step, bool undecided);
    /// A comment that was typed goes to the register before the row is left.
    void keepTyped();

Q_SIGNALS:
    void openRequested(std::int64_t number);
    void filesOffered(const QStringList &paths); ///< Dropped: submissions, or folders of them.
    void rowShown(); ///< Another row is the current one, or none.
    void groupChosen(std::optional<std::size_t> group); ///< Of the agency, into Rubric::agencyGroups.
    void rowDecided(std::size_t criterion, const bangdiem::RowReview &row, bool goOn);
    void previewRequested(const bangdiem::Attachment &file);
    void openFileRequested(const bangdiem::Attachment &file);
    void saveFileRequested(const bangdiem::Attachment &file);
    void openLinkRequested(const QString &link);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *middle();
    QWidget *side();
    void takeCurrent();
    void takeReview();
    void showRow();
    void tellEmpty();
    void offerGroups();

    RegisterSession &m_session;
    SubmissionList *m_list;
    ReviewModel *m_rows;
    ReviewTable *m_table;
    QComboBox *m_group; ///< Where the rubric has groups of agencies.
    QComboBox *m_filter;
    QLabel *m_title;
    QLabel *m_hint;
    ReviewedRow *m_row;
    VerdictForm *m_form;
    ReviewSummary *m_summary;
};

} // namespace bangdiem
