// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/previewdialog.h"

#include "widgets/card.h"
#include "widgets/pageview.h"
#include "widgets/previewpages.h"
#include "widgets/uitext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr QPoint kPlace(12, 36); ///< In the window.
constexpr QSize kSize(720, 660); // Beside the panel on a screen of 1366×768.

} // namespace

PreviewDialog::PreviewDialog(const QString &path, EvidenceKind kind, const std::string &name, QWidget *parent)
    : QDialog(parent)
    , m_name(shown(name))
    , m_pages(new PreviewPages(makePageReader(kind), path, name, this))
    , m_view(new PageView(m_pages))
    , m_message(plainLabel(tr("Opening the file…")))
    , m_place(plainLabel({}))
    , m_zoom(plainLabel({}))
{
    setObjectName(u"preview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_name);
    m_message->setObjectName(u"preview.message"_s);
    m_view->setObjectName(u"preview.view"_s);
    auto *layout = new QVBoxLayout(this);
    addTools(*layout);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    m_message->setAlignment(Qt::AlignCenter);
    m_view->hide();
    connect(m_pages, &PreviewPages::opened, this, [this] {
        m_message->hide();
        m_view->show();
        m_view->setFocus();
    });
    connect(m_pages, &PreviewPages::failed, this, &PreviewDialog::tell);
    connect(m_view, &PageView::changed, this, &PreviewDialog::refresh);
    resize(kSize);
    if (parent) // over the sheet: the fields of the criterion stay in sight
        move(parent->window()->geometry().topLeft() + kPlace);
    refresh();
}

QToolButton *PreviewDialog::tool(
    const QString &text, const QString &tip, const QString &name, void (PageView::*action)())
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setObjectName(name);
    if (action)
        connect(button, &QToolButton::clicked, m_view, action);
    return button;
}

void PreviewDialog::addTools(QVBoxLayout &layout)
{
    m_previous = tool(tr("▲ Previous"), tr("Previous page (Page Up)"), u"preview.previous"_s, nullptr);
    m_next = tool(tr("Next ▼"), tr("Next page (Page Down)"), u"preview.next"_s, nullptr);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->page() + 1); });
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"preview.close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_place->setObjectName(u"preview.place"_s);
    m_zoom->setObjectName(u"preview.zoom"_s);
    for (auto *label : {m_place, m_zoom})
        label->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_previous);
    row->addWidget(m_place);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(tool(u"−"_s, tr("Smaller (Ctrl+−)"), u"preview.smaller"_s, &PageView::zoomOut));
    row->addWidget(m_zoom);
    row->addWidget(tool(u"+"_s, tr("Larger (Ctrl++)"), u"preview.larger"_s, &PageView::zoomIn));
    row->addWidget(
        tool(tr("Fit width"), tr("As wide as the window (Ctrl+0)"), u"preview.fit"_s, &PageView::fitWidth));
    row->addStretch();
    row->addWidget(close);
    layout.addLayout(row);
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, m_view, &PageView::zoomIn);
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, m_view, &PageView::zoomOut);
    connect(new QShortcut(Qt::CTRL | Qt::Key_0, this), &QShortcut::activated, m_view, &PageView::fitWidth);
}

void PreviewDialog::refresh()
{
    const int count = m_view->pageCount();
    const auto place = count > 0 ? tr("Page %1 of %2").arg(m_view->page() + 1).arg(count) : QString();
    m_place->setText(place);
    m_zoom->setText(count > 0 ? u"%1 %"_s.arg(qRound(m_view->zoom() * 100)) : QString());
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < count);
    m_view->setAccessibleName(m_name + u" – "_s + place);
}

void PreviewDialog::tell(const Error &error)
{
    auto text = shown(describe(error, uiLanguage()));
    text.replace(0, 1, text.left(1).toUpper());
    m_message->setText(text + u'.');
}

} // namespace bangdiem
