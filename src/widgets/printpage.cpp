// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printpage.h"

#include "presentation/editingsession.h"
#include "ui_printpage.h"

#include <QElapsedTimer>

namespace bangdiem {

PrintPage::PrintPage(const EditingSession &session, Content content, bool withAnnex, QWidget *parent)
    : QWidget(parent)
    , m_content(std::move(content))
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

    m_ui->annex->setChecked(withAnnex);
    connect(m_ui->annex, &QCheckBox::toggled, this, [this](bool with) {
        Q_EMIT annexChosen(with);
        markStale();
    });
    m_nextSlice.setSingleShot(true);
    connect(&m_nextSlice, &QTimer::timeout, this, &PrintPage::layOutSlice);

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
    auto content = m_content();
    const bool withAnnex = content.annex.has_value();
    m_layout.emplace(std::move(content));
    if (withAnnex)
        m_nextSlice.start(0); // its content and pictures took a slice already
    else
        layOutSlice();
}

void PrintPage::layOutSlice()
{
    constexpr qint64 kSlice = 15; // milliseconds: the window paints and answers between two
    m_nextSlice.stop(); // of a layout that this one replaced
    QElapsedTimer elapsed;
    elapsed.start();
    while (m_layout->step()) {
        if (elapsed.elapsed() > kSlice) {
            m_nextSlice.start(0);
            return;
        }
    }
    m_ui->preview->setSheet(m_layout->take());
    m_layout.reset();
}

} // namespace bangdiem
