// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newdossierform.h"

#include "storage/extract.h"
#include "ui_newdossierform.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSuffix = ".bangdiem"_L1;

bool replaces(const NewDossierForm::Sheet &sheet, const NewDossierForm::Sheet &other)
{
    const auto &replaced = sheet.rubric().replaces;
    return std::ranges::find(replaced, other.rubric().id) != replaced.end();
}

} // namespace

QString dossierPath(const QString &text)
{
    auto path = QDir::fromNativeSeparators(text.trimmed());
    if (!path.isEmpty() && !path.endsWith(kSuffix, Qt::CaseInsensitive))
        path += kSuffix;
    return path;
}

NewDossierForm::NewDossierForm(std::vector<Sheet> sheets, const Defaults &defaults, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NewDossierForm>())
    , m_sheets(std::move(sheets))
    , m_folder(defaults.folder)
{
    m_ui->setupUi(this);
    headingFields().show(defaults.heading);
    offerSheets();
    for (const auto &sheet : m_sheets)
        if (sheet.rubric().id == defaults.rubric.toStdString() && fits(sheet, typedYear()))
            m_ui->sheet->setCurrentIndex(entryOf(sheet));
    tellYears();
    m_ui->pathFault->hide();
    suggestPath();
    setFocusProxy(m_ui->agency);

    connect(m_ui->agency, &QLineEdit::textChanged, this, &NewDossierForm::suggestPath);
    connect(m_ui->year, &QLineEdit::textChanged, this, &NewDossierForm::suggestPath);
    connect(m_ui->year, &QLineEdit::textChanged, this, &NewDossierForm::offerSheets);
    connect(m_ui->sheet, &QComboBox::activated, this, [this] { m_sheetChosen = true; });
    connect(m_ui->sheet, &QComboBox::currentIndexChanged, this, &NewDossierForm::tellYears);
    connect(m_ui->sheetFile, &QPushButton::clicked, this, &NewDossierForm::sheetFileWanted);
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

void NewDossierForm::choose(const Sheet &sheet)
{
    const auto isIt = [&](const Sheet &other) { return other.carried->sha256 == sheet.carried->sha256; };
    if (std::ranges::none_of(m_sheets, isIt)) {
        m_sheets.push_back(sheet);
        offerSheets();
    }
    m_sheetChosen = true;
    m_ui->sheet->setCurrentIndex(entryOf(*std::ranges::find_if(m_sheets, isIt)));
}

NewDossierForm::Typed NewDossierForm::typed() const
{
    Typed typed{sheetOf(m_ui->sheet->currentIndex()), m_sheetChosen, {}, m_pathChosen};
    for (const auto *field : findChildren<QLineEdit *>())
        if (field->isModified() || (field == m_ui->path && m_pathChosen))
            typed.fields.insert(field->objectName(), field->text());
    return typed;
}

void NewDossierForm::restore(const Typed &typed)
{
    m_pathChosen = typed.pathChosen;
    for (auto *field : findChildren<QLineEdit *>())
        if (const auto text = typed.fields.constFind(field->objectName()); text != typed.fields.cend()) {
            field->setText(*text);
            field->setModified(true);
        }
    choose(typed.sheet);
    m_sheetChosen = typed.sheetChosen;
}

int NewDossierForm::typedYear() const
{
    return m_ui->year->text().trimmed().toInt();
}

const NewDossierForm::Sheet &NewDossierForm::sheetOf(int entry) const
{
    return m_sheets.at(m_ui->sheet->itemData(entry).toULongLong());
}

int NewDossierForm::entryOf(const Sheet &sheet) const
{
    for (int entry = 0; entry < m_ui->sheet->count(); ++entry)
        if (sheetOf(entry).carried->sha256 == sheet.carried->sha256)
            return entry;
    return -1;
}

bool NewDossierForm::fits(const Sheet &sheet, int year) const
{
    const auto isFor
        = [year](const Sheet &one) { return !one.rubric().years || one.rubric().years->hold(year); };
    return isFor(sheet) && std::ranges::none_of(m_sheets, [&](const Sheet &other) {
        return isFor(other) && replaces(other, sheet);
    });
}

bool NewDossierForm::isImpostor(const Sheet &sheet) const
{
    return !sheet.file.isEmpty() && std::ranges::any_of(m_sheets, [&](const Sheet &other) {
        return other.file.isEmpty() && other.rubric().id == sheet.rubric().id;
    });
}

/// `before` where it fits or a person chose it, else what took its place or what it took the place of.
int NewDossierForm::bestEntry(const Sheet &before, int year) const
{
    const int same = entryOf(before);
    if (m_sheetChosen || fits(before, year))
        return same;
    for (int entry = 0; entry < m_ui->sheet->count(); ++entry) {
        const auto &other = sheetOf(entry);
        if (fits(other, year) && (replaces(other, before) || replaces(before, other)))
            return entry;
    }
    return 0;
}

QString NewDossierForm::nameOf(const Sheet &sheet, int year) const
{
    auto name = shown(sheet.rubric().name);
    if (!sheet.file.isEmpty())
        name = tr("%1 (file %2)").arg(name, sheet.file);
    return fits(sheet, year) ? name : tr("%1 (not for %2)").arg(name).arg(year);
}

void NewDossierForm::offerSheets()
{
    const int year = typedYear();
    if (year < kFirstYear || year > kLastYear) // Still being typed.
        return;
    std::optional<Sheet> before;
    if (const int entry = m_ui->sheet->currentIndex(); entry >= 0)
        before = sheetOf(entry);
    const QSignalBlocker quiet(m_ui->sheet);
    m_ui->sheet->clear();
    for (const bool fitting : {true, false})
        for (std::size_t i = 0; i < m_sheets.size(); ++i)
            if (fits(m_sheets[i], year) == fitting)
                m_ui->sheet->addItem(nameOf(m_sheets[i], year), QVariant::fromValue<qulonglong>(i));
    m_ui->sheet->setCurrentIndex(before ? bestEntry(*before, year) : 0);
    tellYears();
}

/// Where the sheet that is chosen is another year's, or not what its id says.
void NewDossierForm::tellYears()
{
    const int year = typedYear();
    const int entry = m_ui->sheet->currentIndex();
    QString hint;
    if (entry >= 0 && isImpostor(sheetOf(entry)))
        hint = tr("This file has the id of a sheet of this computer (%1) and says something else. Its points "
                  "will not be recognised.")
                   .arg(shown(sheetOf(entry).rubric().id));
    else if (entry >= 0 && year >= kFirstYear && year <= kLastYear && !fits(sheetOf(entry), year))
        hint = yearsHint(sheetOf(entry), year);
    m_ui->sheetHint->setVisible(!hint.isEmpty());
    m_ui->sheetHint->setText(hint);
}

QString NewDossierForm::yearsHint(const Sheet &sheet, int year) const
{
    const auto &years = sheet.rubric().years;
    if (!years || years->hold(year))
        return tr("Another sheet takes the place of this one in %1.").arg(year);
    return years->to ? tr("This sheet is for the years %1 to %2.").arg(years->from).arg(*years->to)
                     : tr("This sheet is for the years from %1 on.").arg(years->from);
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
    const NewDossier dossier{sheetOf(m_ui->sheet->currentIndex()).carried, headingFields().typed({}), path()};
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
