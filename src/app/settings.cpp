// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLanguage = "language"_L1;
constexpr auto kTheme = "theme"_L1;
constexpr auto kAgency = "heading/agency"_L1;
constexpr auto kPlace = "heading/place"_L1;
constexpr auto kStaff = "heading/staff"_L1;
constexpr auto kUnits = "heading/units"_L1;
constexpr auto kRubric = "heading/rubric"_L1;
constexpr auto kRecent = "recent"_L1;
constexpr auto kSigner = "seal/signer"_L1;
constexpr auto kKeyFile = "seal/keyFile"_L1;
constexpr auto kTokenDriver = "seal/tokenDriver"_L1;
constexpr auto kRegisters = "review/registers"_L1;
constexpr auto kReviewer = "review/reviewer"_L1;
constexpr auto kDenseTies = "review/denseTies"_L1;
constexpr auto kAnnex = "print/annex"_L1;
constexpr auto kExplained = "explained/"_L1; // and the dossier's id
constexpr auto kFolder = "folder"_L1;
constexpr auto kExportFolder = "exports/folder"_L1;
constexpr auto kTrustFolder = "verify/trustFolder"_L1;

} // namespace

Language Settings::language() const
{
    return m_storage.value(kLanguage).toString() == "en"_L1 ? Language::English : Language::Vietnamese;
}

void Settings::setLanguage(Language language)
{
    m_storage.setValue(kLanguage, language == Language::English ? u"en"_s : u"vi"_s);
}

Theme Settings::theme() const
{
    const auto name = m_storage.value(kTheme).toString();
    return name == "light"_L1 ? Theme::Light : name == "dark"_L1 ? Theme::Dark : Theme::Auto;
}

void Settings::setTheme(Theme theme)
{
    m_storage.setValue(kTheme,
        theme == Theme::Light      ? u"light"_s
            : theme == Theme::Dark ? u"dark"_s
                                   : u"auto"_s);
}

Heading Settings::lastHeading() const
{
    Heading heading;
    heading.agency = m_storage.value(kAgency).toString().toStdString();
    heading.place = m_storage.value(kPlace, u"Tây Ninh"_s).toString().toStdString();
    heading.assessment.staff = m_storage.value(kStaff).toLongLong();
    for (const auto &unit : m_storage.value(kUnits).toStringList())
        heading.units.push_back(unit.toStdString());
    return heading;
}

QString Settings::lastRubric() const
{
    return m_storage.value(kRubric).toString();
}

void Settings::rememberHeading(const Heading &heading, const QString &rubric)
{
    m_storage.setValue(kAgency, QString::fromStdString(heading.agency));
    m_storage.setValue(kPlace, QString::fromStdString(heading.place));
    m_storage.setValue(kStaff, static_cast<qint64>(heading.assessment.staff));
    m_storage.setValue(kRubric, rubric);
    QStringList units;
    for (const auto &unit : heading.units)
        units.append(QString::fromStdString(unit));
    m_storage.setValue(kUnits, units);
}

QStringList Settings::recent() const
{
    return m_storage.value(kRecent).toStringList();
}

void Settings::addRecent(const QString &path)
{
    auto paths = recent();
    const auto absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_storage.setValue(kRecent, QStringList(paths.mid(0, kMaxRecent)));
}

void Settings::removeRecent(const QString &path)
{
    auto paths = recent();
    paths.removeAll(path);
    m_storage.setValue(kRecent, paths);
}

Preferences Settings::preferences() const
{
    const auto heading = lastHeading();
    return {language(), theme(), QString::fromStdString(heading.agency),
        QString::fromStdString(heading.place), heading.assessment.staff, exportFolder(), trustFolder()};
}

void Settings::setPreferences(const Preferences &preferences)
{
    setLanguage(preferences.language);
    setTheme(preferences.theme);
    m_storage.setValue(kAgency, preferences.agency);
    m_storage.setValue(kPlace, preferences.place);
    m_storage.setValue(kStaff, static_cast<qint64>(preferences.staff));
    m_storage.setValue(kExportFolder, preferences.exportFolder);
    setTrustFolder(preferences.trustFolder);
}

QString Settings::exportFolder() const
{
    const auto folder = m_storage.value(kExportFolder).toString();
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QString();
}

QString Settings::trustFolder() const
{
    return m_storage.value(kTrustFolder).toString();
}

void Settings::setTrustFolder(const QString &folder)
{
    m_storage.setValue(kTrustFolder, folder);
}

QString Settings::signer() const
{
    return m_storage.value(kSigner).toString();
}

void Settings::rememberSigner(const QString &signer)
{
    m_storage.setValue(kSigner, signer);
}

QString Settings::keyFile() const
{
    return m_storage.value(kKeyFile).toString();
}

void Settings::rememberKeyFile(const QString &path)
{
    m_storage.setValue(kKeyFile, path);
}

QString Settings::tokenDriver() const
{
    return m_storage.value(kTokenDriver).toString();
}

void Settings::rememberTokenDriver(const QString &path)
{
    m_storage.setValue(kTokenDriver, path);
}

QStringList Settings::explained(const QString &dossier) const
{
    return m_storage.value(kExplained + dossier).toStringList();
}

void Settings::rememberExplained(const QString &dossier, const QStringList &criteria)
{
    if (criteria.isEmpty())
        m_storage.remove(kExplained + dossier);
    else
        m_storage.setValue(kExplained + dossier, criteria);
}

QStringList Settings::registers() const
{
    return m_storage.value(kRegisters).toStringList();
}

void Settings::addRegister(const QString &address)
{
    auto all = registers();
    all.removeAll(address);
    all.prepend(address);
    m_storage.setValue(kRegisters, all.mid(0, kMaxRecent));
}

QString Settings::reviewer() const
{
    return m_storage.value(kReviewer).toString();
}

void Settings::rememberReviewer(const QString &name)
{
    m_storage.setValue(kReviewer, name);
}

Ties Settings::rankingTies() const
{
    return m_storage.value(kDenseTies).toBool() ? Ties::Dense : Ties::Skip;
}

void Settings::rememberRankingTies(Ties ties)
{
    if (ties != rankingTies())
        m_storage.setValue(kDenseTies, ties == Ties::Dense);
}

QString Settings::ownFolder() const
{
    return QFileInfo(m_storage.fileName()).absolutePath();
}

bool Settings::printsAnnex() const
{
    return m_storage.value(kAnnex).toBool();
}

void Settings::setPrintsAnnex(bool prints)
{
    m_storage.setValue(kAnnex, prints);
}

QString Settings::lastFolder() const
{
    const auto folder = m_storage.value(kFolder).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::rememberFolderOf(const QString &path)
{
    m_storage.setValue(kFolder, QFileInfo(path).absolutePath());
}

} // namespace bangdiem
