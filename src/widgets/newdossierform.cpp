// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newdossierform.h"

#include "storage/extract.h"
#include "ui_newdossierform.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

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
    , m_sheets(sheets)
    , m_folder(defaults.path)
{
    m_ui->setupUi(this);
    headingFields().show(defaults.heading);
    offerSheets();
    if (const int last = m_ui->sheet->findData(defaults.rubric);
        last >= 0 && fits(sheetOf(last), typedYear()))
        m_ui->sheet->setCurrentIndex(last);
    tellYears();
    m_ui->pathFault->hide();
    suggestPath();
    setFocusProxy(m_ui->agency);

    connect(m_ui->agency, &QLineEdit::textChanged, this, &NewDossierForm::suggestPath);
    connect(m_ui->year, &QLineEdit::textChanged, this, &NewDossierForm::suggestPath);
    connect(m_ui->year, &QLineEdit::textChanged, this, &NewDossierForm::offerSheets);
    connect(m_ui->sheet, &QComboBox::activated, this, [this] { m_sheetChosen = true; });
    connect(m_ui->sheet, &QComboBox::currentIndexChanged, this, &NewDossierForm::tellYears);
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
    Typed typed{m_ui->sheet->currentData().toString(), m_sheetChosen, {}, m_pathChosen};
    for (const auto *field : findChildren<QLineEdit *>())
        if (field->isModified() || (field == m_ui->path && m_pathChosen))
            typed.fields.insert(field->objectName(), field->text());
    return typed;
}

void NewDossierForm::restore(const Typed &typed)
{
    m_sheetChosen = typed.sheetChosen;
    m_pathChosen = typed.pathChosen;
    for (auto *field : findChildren<QLineEdit *>())
        if (const auto text = typed.fields.constFind(field->objectName()); text != typed.fields.cend()) {
            field->setText(*text);
            field->setModified(true);
        }
    m_ui->sheet->setCurrentIndex(std::max(0, m_ui->sheet->findData(typed.sheet)));
}

int NewDossierForm::typedYear() const
{
    return m_ui->year->text().trimmed().toInt();
}

const NewDossierForm::Sheet &NewDossierForm::sheetOf(int entry) const
{
    const auto rubric = m_ui->sheet->itemData(entry).toString();
    return *std::ranges::find(m_sheets, rubric, &Sheet::rubric);
}

bool NewDossierForm::fits(const Sheet &sheet, int year) const
{
    const auto isFor = [year](const Sheet &one) { return !one.years || one.years->hold(year); };
    return isFor(sheet) && std::ranges::none_of(m_sheets, [&](const Sheet &other) {
        return isFor(other) && other.replaces.contains(sheet.rubric);
    });
}

/// `before` where it fits or a person chose it, else what took its place or what it took the place of.
int NewDossierForm::bestEntry(const QString &before, int year) const
{
    const int same = m_ui->sheet->findData(before);
    if (same < 0)
        return 0;
    const auto &sheet = sheetOf(same);
    if (m_sheetChosen || fits(sheet, year))
        return same;
    for (int entry = 0; entry < m_ui->sheet->count(); ++entry) {
        const auto &other = sheetOf(entry);
        if (fits(other, year)
            && (other.replaces.contains(sheet.rubric) || sheet.replaces.contains(other.rubric)))
            return entry;
    }
    return 0;
}

void NewDossierForm::offerSheets()
{
    const int year = typedYear();
    if (year < kFirstYear || year > kLastYear) // Still being typed.
        return;
    const auto before = m_ui->sheet->currentData().toString();
    const QSignalBlocker quiet(m_ui->sheet);
    m_ui->sheet->clear();
    for (const bool fitting : {true, false})
        for (const auto &sheet : m_sheets)
            if (fits(sheet, year) == fitting)
                m_ui->sheet->addItem(
                    fitting ? sheet.name : tr("%1 (not for %2)").arg(sheet.name).arg(year), sheet.rubric);
    m_ui->sheet->setCurrentIndex(bestEntry(before, year));
    tellYears();
}

/// Where the sheet that is chosen is another year's.
void NewDossierForm::tellYears()
{
    const int year = typedYear();
    const int entry = m_ui->sheet->currentIndex();
    const bool tells = entry >= 0 && year >= kFirstYear && year <= kLastYear && !fits(sheetOf(entry), year);
    m_ui->sheetHint->setVisible(tells);
    if (!tells)
        return;
    const auto &years = sheetOf(entry).years;
    m_ui->sheetHint->setText(years && !years->hold(year)
            ? (years->to ? tr("This sheet is for the years %1 to %2.").arg(years->from).arg(*years->to)
                         : tr("This sheet is for the years from %1 on.").arg(years->from))
            : tr("Another sheet takes the place of this one in %1.").arg(year));
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
