// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pagereader.h"

#include <QDialog>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace bangdiem {

class PageView;
class PreviewPages;

/// Shows a PDF or a picture beside the sheet, so that its figures can be typed while they are read.
class PreviewDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `path`: a private copy of a kind that canShow(). `name`: as the dossier calls it.
    PreviewDialog(const QString &path, EvidenceKind kind, const std::string &name, QWidget *parent = nullptr);

    PageView *view() const { return m_view; }

private:
    void addTools(QVBoxLayout &layout);
    QToolButton *tool(
        const QString &text, const QString &tip, const QString &name, void (PageView::*action)());
    void refresh();
    void tell(const Error &error);

    QString m_name;
    PreviewPages *m_pages;
    PageView *m_view;
    QLabel *m_message;
    QLabel *m_place;
    QLabel *m_zoom;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace bangdiem
