// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "presentation/rowmarks.h"
#include "widgets/evidencedesk.h"

#include <optional>

class QSplitter;
class QToolButton;

namespace bangdiem {

class CriterionPanel;
class EditingSession;
class SheetFilter;
class SheetModel;
class SheetSide;
class SheetView;
class SummaryBar;

/// The page "Bảng đánh giá": the sections, the official sheet, the criterion, and the summary.
class SheetPage final : public QWidget
{
    Q_OBJECT
public:
    /// The tools must outlive the page.
    explicit SheetPage(const EvidenceDesk::Tools &evidence, QWidget *parent = nullptr);
    ~SheetPage() override;

    /// Null clears. The session must live until another one is set.
    void setSession(EditingSession *session);
    std::optional<std::size_t> currentCriterion() const;
    const SheetFilter &filter() const { return *m_filter; }
    void showOnly(RowFilter filter, const QString &search);
    /// Shows all rows where the filter leaves this one out.
    void goTo(std::size_t criterion);
    void editRow(std::size_t criterion); ///< Goes there, ready to type the answer.

    void goToPrevious(); ///< Among the rows that show, as all below.
    void goToNext();
    /// To the next row that needsSomething(), round the end of the sheet.
    void goToNextNeeding();
    void find(); ///< To the search.

Q_SIGNALS:
    void currentCriterionChanged();
    void checkRequested(); ///< The page Kiểm tra.
    void feedbackOffered(const QString &path); ///< As EvidenceDesk::feedbackOffered().

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *sheetWithNotice();
    QWidget *panelWithButtons();
    void connectParts();
    void takeCurrentRow();
    void showCriterion(std::optional<std::size_t> criterion);
    void showSection(std::size_t section);
    void fold();
    void takeShownRows();
    void settleOnRow();
    bool isWithoutRow() const;
    void connectEvidence();

    EditingSession *m_session = nullptr;
    SheetModel *m_model;
    SheetFilter *m_filter;
    QSplitter *m_columns;
    SheetSide *m_side;
    SheetView *m_view;
    QToolButton *m_sideButton; ///< Only where there is no room for all three columns.
    QWidget *m_nothingFound;
    QWidget *m_panelColumn;
    CriterionPanel *m_panel;
    SummaryBar *m_summary;
    EvidenceDesk *m_evidence;
    std::optional<std::size_t> m_shown; ///< By the panel.
    bool m_narrow = false;
    QTimer m_pause; ///< Of typing in the search, while no row is current.
};

} // namespace bangdiem
