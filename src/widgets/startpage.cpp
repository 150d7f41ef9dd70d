// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/startpage.h"

#include "ui_startpage.h"

#include <QDropEvent>
#include <QMimeData>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

void enlarge(QLabel *heading)
{
    auto font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    heading->setFont(font);
}

/// Empty where it is not one local PDF.
QString draggedPdf(const QMimeData &data)
{
    const auto urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const auto path = urls.first().toLocalFile();
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

StartPage::StartPage(
    std::vector<NewDossierForm::Sheet> sheets, const NewDossierForm::Defaults &defaults, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
    , m_form(new NewDossierForm(std::move(sheets), defaults))
{
    m_ui->setupUi(this);
    m_ui->left->insertWidget(3, m_form);
    enlarge(m_ui->newHeading);
    enlarge(m_ui->openHeading);
    setFocusProxy(m_form);
    setAcceptDrops(true);
    setTabOrder(m_ui->carry, m_form);
    setTabOrder(m_form, m_ui->open);

    connect(m_form, &NewDossierForm::createRequested, this, &StartPage::createRequested);
    connect(m_form, &NewDossierForm::browseRequested, this, &StartPage::browseRequested);
    connect(m_ui->carry, &QPushButton::clicked, this, &StartPage::carryWanted);
    connect(m_ui->open, &QPushButton::clicked, this, &StartPage::openDialogRequested);
    connect(m_ui->review, &QPushButton::clicked, this, &StartPage::registerWanted);
    connect(m_ui->recent, &RecentDossiers::openRequested, this, &StartPage::openRequested);
    connect(m_ui->recent, &RecentDossiers::removeRequested, this, &StartPage::removeRequested);
    connect(m_ui->recent, &QListWidget::currentRowChanged, this, &StartPage::refreshButtons);
    connect(m_ui->openRecent, &QPushButton::clicked, this,
        [this] { Q_EMIT openRequested(m_ui->recent->currentPath()); });
    connect(m_ui->removeRecent, &QPushButton::clicked, this,
        [this] { Q_EMIT removeRequested(m_ui->recent->currentPath()); });
    refreshButtons();
}

StartPage::~StartPage() = default;

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!draggedPdf(*event->mimeData()).isEmpty());
}

void StartPage::dropEvent(QDropEvent *event)
{
    const auto path = draggedPdf(*event->mimeData());
    event->setAccepted(!path.isEmpty());
    // The program that it was dragged from waits for this event.
    if (!path.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, path] { Q_EMIT verifyRequested(path); }, Qt::QueuedConnection);
}

void StartPage::setRecent(const QStringList &paths)
{
    m_ui->recent->setPaths(paths);
    m_ui->recent->setVisible(!paths.isEmpty());
    m_ui->noRecent->setVisible(paths.isEmpty());
    refreshButtons();
}

void StartPage::setSummary(const QString &path, const DossierSummary &summary)
{
    m_ui->recent->setSummary(path, summary);
}

NewDossierForm &StartPage::form()
{
    return *m_form;
}

void StartPage::refreshButtons()
{
    const bool chosen = !m_ui->recent->currentPath().isEmpty();
    m_ui->openRecent->setVisible(chosen);
    m_ui->removeRecent->setVisible(chosen);
}

} // namespace bangdiem
