// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sealedsteps.h"

#include "presentation/editingsession.h"
#include "widgets/card.h"
#include "widgets/listrows.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownRows = 4;

QToolButton *addTool(QLayout &layout, const QString &text, const QString &id)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setObjectName(id);
    layout.addWidget(button);
    return button;
}

/// A heading with its number, and under it what is to do.
QVBoxLayout *addStep(QVBoxLayout &column, const QString &title, const QString &what)
{
    auto *heading = plainLabel(title);
    auto font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto *step = new QVBoxLayout;
    step->setSpacing(6);
    step->addWidget(heading);
    step->addWidget(plainLabel(what));
    column.addLayout(step);
    column.addSpacing(8);
    return step;
}

QPushButton *addButton(QVBoxLayout &column, const QString &text, const QString &id)
{
    auto *button = new QPushButton(text);
    button->setObjectName(id);
    button->setAutoDefault(true);
    column.addWidget(button, 0, Qt::AlignLeft);
    return button;
}

} // namespace

SealedSteps::SealedSteps(const EditingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scans(new QListWidget)
    , m_sent(plainLabel({}))
{
    auto *card = new Card(tr("What is left to do"));
    addPrinting(*card->body());
    addScans(*card->body());
    addSending(*card->body());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    setFocusProxy(m_print);
}

bool SealedSteps::isOnPaper() const
{
    const auto *seal = m_session.sealing().seal();
    return seal && seal->signature.empty();
}

void SealedSteps::addPrinting(QVBoxLayout &column)
{
    auto *step = isOnPaper()
        ? addStep(column, tr("1. Print, sign, stamp"),
            tr("Each page bears the fingerprint and a QR code. The places for number, date and stamp are "
               "empty."))
        : addStep(column, tr("1. Print, where paper is wanted too"),
            tr("Each page bears the fingerprint and a QR code. The signature is in the dossier itself."));
    m_print = addButton(*step, tr("&Print the sealed sheet…"), u"seal.print"_s);
    step->addWidget(plainLabel(tr("Or write the sheet as a PDF with a digital signature in it:")));
    m_signWithFile = addButton(*step, tr("Sign the PDF with a &key file…"), u"seal.pdfByKeyFile"_s);
    m_signWithToken = addButton(*step, tr("Sign the PDF with a &token…"), u"seal.pdfByToken"_s);
    connect(m_print, &QPushButton::clicked, this, &SealedSteps::printRequested);
    connect(m_signWithFile, &QPushButton::clicked, this, [this] { Q_EMIT signedPdfRequested(false); });
    connect(m_signWithToken, &QPushButton::clicked, this, [this] { Q_EMIT signedPdfRequested(true); });
}

void SealedSteps::addScans(QVBoxLayout &column)
{
    auto *step = isOnPaper() ? addStep(column, tr("2. Attach the scan of the signed sheet"),
                     tr("PDF, PNG or JPEG. The seal stays as it is; the scan is sent along."))
                             : addStep(column, tr("2. Attach the scan of a signed sheet, if there is one"),
                                 tr("PDF, PNG or JPEG. The seal stays as it is; the scan is sent along."));
    m_scans->setObjectName(u"seal.scans"_s);
    m_scans->setAccessibleName(tr("Scans of the signed sheet"));
    m_scans->setTextElideMode(Qt::ElideMiddle);
    m_scans->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    step->addWidget(m_scans);
    auto *tools = new QHBoxLayout;
    m_view = addTool(*tools, tr("View"), u"seal.scans.view"_s);
    m_save = addTool(*tools, tr("Save as…"), u"seal.scans.save"_s);
    m_remove = addTool(*tools, tr("Remove"), u"seal.scans.remove"_s);
    tools->addStretch();
    step->addLayout(tools);
    m_attach = addButton(*step, tr("&Attach the scan…"), u"seal.attach"_s);
    connect(m_attach, &QPushButton::clicked, this, &SealedSteps::scansRequested);
    connect(m_scans, &QListWidget::currentRowChanged, this, &SealedSteps::refreshButtons);
    connect(m_scans, &QListWidget::itemActivated, this, [this] { Q_EMIT scanShown(*current()); });
    connect(m_view, &QToolButton::clicked, this, [this] { Q_EMIT scanShown(*current()); });
    connect(m_save, &QToolButton::clicked, this, [this] { Q_EMIT scanSaved(*current()); });
    connect(m_remove, &QToolButton::clicked, this,
        [this] { Q_EMIT scanRemoved(static_cast<std::size_t>(m_scans->currentRow())); });
}

void SealedSteps::addSending(QVBoxLayout &column)
{
    auto *step = addStep(column, tr("3. Send"),
        tr("One file with everything: the sheet, the evidence, the seal and the scans. The program reads it "
           "back "
           "before it says that it is written."));
    m_submit = addButton(*step, tr("&Write the file to send…"), u"seal.submit"_s);
    m_sent->setObjectName(u"seal.sent"_s);
    step->addWidget(m_sent);
    m_folder = addButton(*step, tr("Open the &folder"), u"seal.folder"_s);
    m_sent->hide();
    m_folder->hide();
    connect(m_submit, &QPushButton::clicked, this, &SealedSteps::submitRequested);
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(m_sentPath); });
}

void SealedSteps::refresh()
{
    const bool whole = m_session.sealing().state == SealState::Sealed;
    for (auto *button : {m_print, m_signWithFile, m_signWithToken, m_submit})
        button->setEnabled(whole);
    refreshScans();
}

void SealedSteps::refreshScans()
{
    const auto row = m_scans->currentRow();
    m_files = m_session.sealing().scansOf(m_session.dossier().revision);
    m_scans->clear();
    for (const auto &file : m_files)
        m_scans->addItem(shown(file.name) + u"  –  "_s + sizeText(file.size));
    const int count = m_scans->count();
    m_scans->setVisible(count > 0);
    fitRows(*m_scans, kShownRows);
    if (count > 0)
        m_scans->setCurrentRow(qBound(0, row, count - 1));
    refreshButtons();
}

void SealedSteps::refreshButtons()
{
    const bool may = m_session.sealing().state == SealState::Sealed && m_session.sealing().mayChange;
    for (auto *button : {m_view, m_save, m_remove})
        button->setVisible(!m_files.empty());
    m_view->setEnabled(current());
    m_save->setEnabled(current());
    m_remove->setEnabled(current() && may);
    m_attach->setEnabled(may);
}

const Attachment *SealedSteps::current() const
{
    const auto row = m_scans->currentRow();
    return row < 0 ? nullptr : &m_files[static_cast<std::size_t>(row)];
}

void SealedSteps::tellSent(const QString &path, qint64 size)
{
    m_sentPath = path;
    m_sent->setText(tr("Written and read back: %1 (%2). Send this file; it needs nothing beside it.")
                        .arg(shown(QDir::toNativeSeparators(path).toStdString()), sizeText(size)));
    m_sent->show();
    m_folder->show();
}

} // namespace bangdiem
