// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportformat.h"

#include <memory>

#include <QWidget>

namespace Ui {
class PrintPage;
}

namespace bangdiem {

class EditingSession;

/// Bản in: the sheet page by page, and what can be made from it. Laid out only while it is seen.
class PrintPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PrintPage(const EditingSession &session, QWidget *parent = nullptr);
    ~PrintPage() override;

Q_SIGNALS:
    void printRequested();
    void exportRequested(bangdiem::ExportFormat format);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void markStale();
    void layOutIfStale();

    const EditingSession &m_session;
    std::unique_ptr<Ui::PrintPage> m_ui;
    bool m_stale = true;
};

} // namespace bangdiem
