// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printedsheet.h"
#include "widgets/exportformat.h"

#include <QTimer>
#include <QWidget>

namespace Ui {
class PrintPage;
}

namespace bangdiem {

class EditingSession;

/// Bản in: the sheet page by page, on wish with its annex, and what can be made from it. Laid out only while
/// it is seen, an annex in slices.
class PrintPage final : public QWidget
{
    Q_OBJECT
public:
    /// Tells what is to be printed now.
    using Content = std::function<PrintContent()>;

    PrintPage(const EditingSession &session, Content content, bool withAnnex, QWidget *parent = nullptr);
    ~PrintPage() override;

Q_SIGNALS:
    void printRequested();
    void exportRequested(bangdiem::ExportFormat format);
    void annexChosen(bool with); ///< What the content is asked for from now on.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void markStale();
    void layOutIfStale();
    void layOutSlice();

    Content m_content;
    std::unique_ptr<Ui::PrintPage> m_ui;
    std::optional<StepwiseLayout> m_layout; ///< While it is under way; the earlier pages are shown.
    QTimer m_nextSlice;
    bool m_stale = true;
};

} // namespace bangdiem
