// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newdossierform.h"

#include "storage/extract.h"
#include "ui_newdossierform.h"

#include <QDir>
#include <QFileInfo>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSuffix = ".bangdiem"_L1;

} // namespace

QString dossierPath(const QString &text)
{
    auto path = QDir::fromNativeSeparators(text.trimmed());
    if (!path.isEmpty() && !path.endsWith(kSuffix, Qt::CaseInsensitive))
        path += kSuffix;
    return path;
}

NewDossierForm::NewDossierForm(const std::vector<Sheet> &sheets, const NewDossier &defaults, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NewDossierForm>())
    , m_folder(defaults.path)
{
    m_ui->setupUi(this);
    for (const auto &sheet : sheets)
        m_ui->sheet->addItem(sheet.name, sheet.rubric);
    m_ui->sheet->setCurrentIndex(std::max(0, m_ui->sheet->findData(defaults.rubric)));
    headingFields().show(defaults.heading);
    m_ui->pathFault->hide();
    suggestPath();
    setFocusProxy(m_ui->agency);

    connect(m_ui->agency, &QLineEdit::textChanged, this, &NewDossierForm::suggestPath);
    connect(m_ui->year, &QLineEdit::textChanged, this, &NewDossierForm::suggestPath);
    connect(m_ui->path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(m_ui->browse, &QPushButton::clicked, this, [this] { Q_EMIT browseRequested(path()); });
    connect(m_ui->create, &QPushButton::clicked, this, &NewDossierForm::submit);
    for (auto *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::returnPressed, this, &NewDossierForm::submit);
}

NewDossierForm::~NewDossierForm() = default;

void NewDossierForm::setPath(const QString &path)
{
    m_pathChosen = true;
    m_ui->path->setText(QDir::toNativeSeparators(path));
}

QString NewDossierForm::path() const
{
    return dossierPath(m_ui->path->text());
}

NewDossierForm::Typed NewDossierForm::typed() const
{
    Typed typed{m_ui->sheet->currentData().toString(), {}, m_pathChosen};
    for (const auto *field : findChildren<QLineEdit *>())
        if (field->isModified() || (field == m_ui->path && m_pathChosen))
            typed.fields.insert(field->objectName(), field->text());
    return typed;
}

void NewDossierForm::restore(const Typed &typed)
{
    m_ui->sheet->setCurrentIndex(std::max(0, m_ui->sheet->findData(typed.sheet)));
    m_pathChosen = typed.pathChosen;
    for (auto *field : findChildren<QLineEdit *>())
        if (const auto text = typed.fields.constFind(field->objectName()); text != typed.fields.cend()) {
            field->setText(*text);
            field->setModified(true);
        }
}

void NewDossierForm::suggestPath()
{
    if (m_pathChosen)
        return;
    const auto agency = m_ui->agency->text().trimmed();
    const auto name
        = (agency.isEmpty() ? tr("Self-assessment") : agency) + u' ' + m_ui->year->text().trimmed();
    const auto safe = QString::fromStdString(safeFileName(name.toStdString()));
    m_ui->path->setText(QDir::toNativeSeparators(m_folder + u'/' + safe + kSuffix));
}

void NewDossierForm::submit()
{
    if (const auto dossier = checked())
        Q_EMIT createRequested(*dossier);
}

std::optional<NewDossier> NewDossierForm::checked()
{
    const NewDossier dossier{m_ui->sheet->currentData().toString(), headingFields().typed({}), path()};
    auto *wrong = headingFields().firstWrong(dossier.heading);
    const bool taken = QFileInfo::exists(dossier.path);
    QString fault;
    if (taken)
        fault = tr("A file of this name exists already. It will not be overwritten: choose another name.");
    else if (dossier.path.isEmpty())
        fault = tr("Choose where the dossier's file is to be kept.");
    if (CheckedField{m_ui->path, m_ui->pathFault}.tell(fault) && !wrong)
        wrong = m_ui->path;
    if (wrong) {
        wrong->setFocus(Qt::OtherFocusReason);
        wrong->selectAll();
        return std::nullopt;
    }
    return dossier;
}

HeadingFields NewDossierForm::headingFields() const
{
    return {{m_ui->agency, m_ui->agencyFault}, {m_ui->staff, m_ui->staffFault}, {m_ui->year, m_ui->yearFault},
        {m_ui->place, m_ui->placeFault}};
}

} // namespace bangdiem
