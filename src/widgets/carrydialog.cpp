// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/carrydialog.h"

#include "storage/extract.h"
#include "ui_carrydialog.h"
#include "widgets/answerpart.h"
#include "widgets/headingfields.h"
#include "widgets/helpwindow.h"
#include "widgets/newdossierform.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace bangdiem {

using namespace Qt::StringLiterals;

CarryDialog::CarryDialog(const QStringList &recent, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CarryDialog>())
{
    m_ui->setupUi(this);
    setHelpPage(this, "carry");
    guardFromWheel(m_ui->last);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Make and review"));
    for (auto *fault : {m_ui->lastFault, m_ui->yearFault, m_ui->pathFault})
        fault->hide();
    connect(m_ui->last, &QComboBox::currentIndexChanged, this, &CarryDialog::readLast);
    connect(m_ui->chooseLast, &QPushButton::clicked, this,
        [this] { Q_EMIT lastWanted(QFileInfo(last()).absolutePath()); });
    connect(m_ui->year, &QLineEdit::textChanged, this, &CarryDialog::suggestPath);
    connect(m_ui->path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(m_ui->choosePath, &QPushButton::clicked, this, [this] { Q_EMIT pathWanted(path()); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &CarryDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &CarryDialog::reject);
    connect(&m_reader, &SummaryReader::finished, this, &CarryDialog::showLast);
    for (const auto &path : recent)
        m_ui->last->addItem(QFileInfo(path).fileName(), path);
}

CarryDialog::~CarryDialog() = default;

void CarryDialog::setLast(const QString &path)
{
    if (m_ui->last->findData(path) < 0)
        m_ui->last->insertItem(0, QFileInfo(path).fileName(), path);
    m_ui->last->setCurrentIndex(m_ui->last->findData(path));
}

void CarryDialog::setPath(const QString &path)
{
    m_pathChosen = true;
    m_ui->path->setText(QDir::toNativeSeparators(path));
}

QString CarryDialog::last() const
{
    return m_ui->last->currentData().toString();
}

QString CarryDialog::path() const
{
    return dossierPath(m_ui->path->text());
}

void CarryDialog::readLast()
{
    m_summary.reset();
    m_ui->lastFault->hide();
    m_ui->about->setText(tr("Reading…"));
    m_ui->last->setToolTip(QDir::toNativeSeparators(last()));
    m_reader.read(last());
}

void CarryDialog::showLast()
{
    m_summary = m_reader.summary();
    const auto &read = *m_summary;
    m_ui->about->setVisible(read.has_value());
    tellFault(m_ui->last, m_ui->lastFault, read ? QString() : shown(describe(read.error(), uiLanguage())));
    if (!read)
        return;
    m_ui->about->setText(
        tr("%1 — %2 — year %3").arg(shown(read->agency), shown(read->appendix), QString::number(read->year)));
    if (!m_ui->year->isModified())
        m_ui->year->setText(QString::number(read->year + 1));
    suggestPath();
}

void CarryDialog::suggestPath()
{
    if (m_pathChosen || !m_summary || !*m_summary)
        return;
    const auto name = QString::fromStdString((*m_summary)->agency) + u' ' + m_ui->year->text().trimmed();
    const auto stem
        = QFileInfo(last()).absolutePath() + u'/' + QString::fromStdString(safeFileName(name.toStdString()));
    auto path = dossierPath(stem);
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = dossierPath(u"%1 (%2)"_s.arg(stem).arg(copy));
    m_ui->path->setText(QDir::toNativeSeparators(path));
}

QString CarryDialog::yearFault() const
{
    const int year = m_ui->year->text().trimmed().toInt();
    const int after = (*m_summary)->year;
    if (year > after && year <= kLastYear)
        return {};
    return tr("Enter a year after %1, the year of the earlier dossier.").arg(after);
}

QString CarryDialog::pathFault() const
{
    if (path().isEmpty())
        return tr("Choose where the dossier's file is to be kept.");
    if (QFileInfo::exists(path()))
        return tr("A file of this name exists already. It will not be overwritten: choose another name.");
    return {};
}

void CarryDialog::accept()
{
    if (last().isEmpty())
        tellFault(m_ui->last, m_ui->lastFault, tr("Choose last year's dossier."));
    if (!m_summary || !*m_summary)
        return m_ui->last->setFocus(Qt::OtherFocusReason);
    const bool yearWrong = tellFault(m_ui->year, m_ui->yearFault, yearFault());
    const bool pathWrong = tellFault(m_ui->path, m_ui->pathFault, pathFault());
    if (yearWrong || pathWrong) {
        auto *wrong = yearWrong ? m_ui->year : m_ui->path;
        wrong->setFocus(Qt::OtherFocusReason);
        wrong->selectAll();
        return;
    }
    const CarriedDossier wanted{last(), m_ui->year->text().trimmed().toInt(), path()};
    QDialog::accept();
    Q_EMIT carryRequested(wanted);
}

} // namespace bangdiem
