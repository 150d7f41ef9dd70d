// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newdossierform.h"

#include "storage/extract.h"
#include "ui_newdossierform.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QFileInfo>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSuffix = ".bangdiem"_L1;

/// The number as typed, grouping allowed ("1.250"); -1 where it is none.
qlonglong numberIn(const QLineEdit &field)
{
    auto digits = field.text().trimmed();
    digits.remove(u' ').remove(u'.').remove(u',').remove(QChar::Nbsp);
    bool ok = false;
    const auto number = digits.toLongLong(&ok);
    return ok ? number : -1;
}

/// A heading in which only the field that is set can be wrong.
Heading harmless()
{
    return {"x", "x", {2015, Date(std::chrono::year(2015) / 12 / 31), 1}};
}

bool isRefused(const Heading &heading)
{
    return !checkedHeading(heading);
}

QString unsafeText(const Heading &heading, const QString &otherwise)
{
    const auto checked = checkedHeading(heading);
    if (checked || checked.error().code != ErrorCode::TextUnsafe)
        return otherwise;
    return shown(describe(checked.error(), uiLanguage()));
}

} // namespace

NewDossierForm::NewDossierForm(const std::vector<Sheet> &sheets, const NewDossier &defaults, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NewDossierForm>())
    , m_folder(defaults.path)
{
    m_ui->setupUi(this);
    for (const auto &sheet : sheets)
        m_ui->sheet->addItem(sheet.name, sheet.rubric);
    m_ui->sheet->setCurrentIndex(std::max(0, m_ui->sheet->findData(defaults.rubric)));
    m_ui->agency->setText(QString::fromStdString(defaults.heading.agency));
    m_ui->place->setText(QString::fromStdString(defaults.heading.place));
    const auto &assessment = defaults.heading.assessment;
    m_ui->staff->setText(assessment.staff > 0 ? QString::number(assessment.staff) : QString());
    m_ui->year->setText(QString::number(assessment.year));
    for (auto *fault : findChildren<QLabel *>(QRegularExpression(u"Fault$"_s)))
        fault->hide();
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
    auto path = QDir::fromNativeSeparators(m_ui->path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(kSuffix, Qt::CaseInsensitive))
        path += kSuffix;
    return path;
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
    NewDossier dossier{m_ui->sheet->currentData().toString(), {}, path()};
    auto &heading = dossier.heading;
    heading.agency = m_ui->agency->text().toStdString();
    heading.place = m_ui->place->text().toStdString();
    heading.assessment.staff = numberIn(*m_ui->staff);
    heading.assessment.year = static_cast<int>(numberIn(*m_ui->year));

    QLineEdit *wrong = nullptr;
    const auto hold = [&](QLineEdit *field, QLabel *label, bool refused, const QString &fault) {
        if (tellFault(field, label, refused ? fault : QString()) && !wrong)
            wrong = field;
    };
    auto probe = harmless();
    probe.agency = heading.agency;
    hold(m_ui->agency, m_ui->agencyFault, isRefused(probe),
        unsafeText(probe, tr("Enter the name of the agency, at most 300 characters.")));
    probe = harmless();
    probe.assessment.staff = heading.assessment.staff;
    hold(m_ui->staff, m_ui->staffFault, isRefused(probe), tr("Enter a whole number from 1 to 1,000,000."));
    probe = harmless();
    probe.assessment.year = heading.assessment.year;
    hold(m_ui->year, m_ui->yearFault, isRefused(probe), tr("Enter a year from 2000 to 2100."));
    probe = harmless();
    probe.place = heading.place;
    hold(m_ui->place, m_ui->placeFault, isRefused(probe),
        unsafeText(probe, tr("Enter the place of the date line, such as Tây Ninh.")));
    const bool taken = QFileInfo::exists(dossier.path);
    hold(m_ui->path, m_ui->pathFault, dossier.path.isEmpty() || taken,
        taken ? tr("A file of this name exists already. It will not be overwritten: choose another name.")
              : tr("Choose where the dossier's file is to be kept."));
    if (wrong) {
        wrong->setFocus(Qt::OtherFocusReason);
        wrong->selectAll();
        return std::nullopt;
    }
    return dossier;
}

bool NewDossierForm::tellFault(QLineEdit *field, QLabel *label, const QString &fault)
{
    QPalette reddish = QPalette();
    reddish.setColor(
        QPalette::WindowText, reddish.color(QPalette::Window).lightness() < 128 ? 0xff9b93 : 0xb3261e);
    label->setPalette(reddish);
    label->setText(fault.isEmpty() ? QString() : u"⚠ "_s + fault);
    label->setVisible(!fault.isEmpty());
    field->setAccessibleDescription(fault);
    return !fault.isEmpty();
}

} // namespace bangdiem
