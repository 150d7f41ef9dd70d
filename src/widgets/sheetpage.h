// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace bangdiem {

class CriterionPanel;
class Dialogs;
class EditingSession;
class SectionList;
class SheetModel;
class SheetView;
class SummaryBar;
struct Attachment;

/// The page "Bảng đánh giá": the sections, the official sheet, the criterion, and the summary.
class SheetPage final : public QWidget
{
    Q_OBJECT
public:
    /// `dialogs` must outlive the page.
    explicit SheetPage(Dialogs *dialogs, QWidget *parent = nullptr);
    ~SheetPage() override;

    /// Null clears. The session must live until another one is set.
    void setSession(EditingSession *session);
    std::optional<std::size_t> currentCriterion() const;
    void goTo(std::size_t criterion);
    void editRow(std::size_t criterion); ///< Goes there, ready to type the answer.

    void goToPrevious();
    void goToNext();
    /// To the next row that is unanswered or lacks evidence, round the end of the sheet.
    void goToNextNeeding();

Q_SIGNALS:
    void currentCriterionChanged();
    void checkRequested(); ///< The page Kiểm tra.

private:
    QWidget *panelWithButtons();
    void takeCurrentRow();
    void showSection();
    void attach(const QStringList &paths);
    void askFiles();
    void saveFile(const Attachment &file);

    Dialogs *m_dialogs;
    EditingSession *m_session = nullptr;
    SheetModel *m_model;
    SectionList *m_sections;
    SheetView *m_view;
    CriterionPanel *m_panel;
    SummaryBar *m_summary;
};

} // namespace bangdiem
