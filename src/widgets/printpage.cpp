// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printpage.h"

#include "presentation/editingsession.h"
#include "ui_printpage.h"

namespace bangdiem {

PrintPage::PrintPage(const EditingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::PrintPage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->preview);

    const auto intends = [this](QPushButton *button, ExportFormat format) {
        connect(button, &QPushButton::clicked, this, [this, format] { Q_EMIT exportRequested(format); });
    };
    connect(m_ui->print, &QPushButton::clicked, this, &PrintPage::printRequested);
    intends(m_ui->pdf, ExportFormat::Pdf);
    intends(m_ui->odt, ExportFormat::Odt);
    intends(m_ui->xlsx, ExportFormat::Xlsx);
    intends(m_ui->csv, ExportFormat::Csv);

    connect(m_ui->fitWidth, &QRadioButton::toggled, this, [this](bool fit) {
        m_ui->preview->setZoom(fit ? PagePreview::Zoom::FitWidth : PagePreview::Zoom::RealSize);
    });
    connect(m_ui->preview, &PagePreview::currentPageChanged, this,
        [this](int page, int count) { m_ui->page->setText(tr("Page %1 of %2").arg(page + 1).arg(count)); });
    for (const auto changed : {&EditingSession::scored, &EditingSession::headingChanged})
        connect(&session, changed, this, &PrintPage::markStale);
}

PrintPage::~PrintPage() = default;

void PrintPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOutIfStale();
}

void PrintPage::markStale()
{
    if (!m_stale && isVisible())
        QMetaObject::invokeMethod(this, &PrintPage::layOutIfStale, Qt::QueuedConnection);
    m_stale = true;
}

void PrintPage::layOutIfStale()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    m_ui->preview->setSheet(PrintedSheet(officialSheet(m_session.dossier(), m_session.sheet())));
}

} // namespace bangdiem
