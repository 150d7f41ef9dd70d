// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settingsdialog.h"

#include "presentation/typedtext.h"
#include "ui_settingsdialog.h"
#include "widgets/headingfields.h"
#include "widgets/helpwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpressionValidator>
#include <QScreen>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

template <typename Choice> void addChoice(QComboBox &box, const QString &text, Choice choice, Choice current)
{
    box.addItem(text, static_cast<int>(choice));
    if (choice == current)
        box.setCurrentIndex(box.count() - 1);
}

QString typedFolder(const QLineEdit &field)
{
    return QDir::fromNativeSeparators(field.text().trimmed());
}

bool isFolder(const QString &path)
{
    const QFileInfo folder(path);
    return folder.isDir() && folder.isAbsolute();
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    setHelpPage(this, "settings");
    addChoice(*m_ui->language, u"Tiếng Việt"_s, Language::Vietnamese, preferences.language);
    addChoice(*m_ui->language, u"English"_s, Language::English, preferences.language);
    addChoice(*m_ui->theme, tr("As the system"), Theme::Auto, preferences.theme);
    addChoice(*m_ui->theme, tr("Light"), Theme::Light, preferences.theme);
    addChoice(*m_ui->theme, tr("Dark"), Theme::Dark, preferences.theme);
    m_ui->agency->setText(preferences.agency);
    m_ui->place->setText(preferences.place);
    m_ui->staff->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,7}"_s), this));
    if (preferences.staff > 0)
        m_ui->staff->setText(QString::number(preferences.staff));
    m_ui->folderFault->hide();
    m_ui->trustFault->hide();
    setTrustFolder(preferences.trustFolder);
    const auto hidden = m_ui->groups->sizeHint().height() - m_ui->room->sizeHint().height();
    resize(QSize(width(), sizeHint().height() + qMax(0, hidden)).boundedTo(screen()->availableSize() * 0.95));
    if (!preferences.exportFolder.isEmpty())
        setExportFolder(preferences.exportFolder);
    connect(m_ui->folder, &QLineEdit::textEdited, this, [this] { m_ui->inFolder->setChecked(true); });
    connect(m_ui->chooseFolder, &QPushButton::clicked, this,
        [this] { Q_EMIT folderWanted(typedFolder(*m_ui->folder)); });
    connect(m_ui->chooseTrust, &QPushButton::clicked, this,
        [this] { Q_EMIT trustFolderWanted(typedFolder(*m_ui->trust)); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setExportFolder(const QString &folder)
{
    m_ui->folder->setText(QDir::toNativeSeparators(folder));
    m_ui->inFolder->setChecked(true);
}

void SettingsDialog::setTrustFolder(const QString &folder)
{
    m_ui->trust->setText(QDir::toNativeSeparators(folder));
}

Preferences SettingsDialog::chosen() const
{
    return {static_cast<Language>(m_ui->language->currentData().toInt()),
        static_cast<Theme>(m_ui->theme->currentData().toInt()), m_ui->agency->text().trimmed(),
        m_ui->place->text().trimmed(), parseTypedCount(m_ui->staff->text()).value_or(0),
        m_ui->inFolder->isChecked() ? typedFolder(*m_ui->folder) : QString(), typedFolder(*m_ui->trust)};
}

bool SettingsDialog::tellFolders(const Preferences &preferences)
{
    const auto &trust = preferences.trustFolder;
    const CheckedField exports{m_ui->folder, m_ui->folderFault};
    const CheckedField trusted{m_ui->trust, m_ui->trustFault};
    const auto fault = tr("Choose a folder that exists.");
    const bool exportsWrong = exports.tell(
        m_ui->inFolder->isChecked() && !isFolder(preferences.exportFolder) ? fault : QString());
    const bool trustWrong = trusted.tell(!trust.isEmpty() && !isFolder(trust) ? fault : QString());
    if (!exportsWrong && !trustWrong)
        return false;
    auto *wrong = exportsWrong ? m_ui->folder : m_ui->trust;
    wrong->setFocus(Qt::OtherFocusReason);
    wrong->selectAll();
    return true;
}

void SettingsDialog::accept()
{
    const auto preferences = chosen();
    if (tellFolders(preferences))
        return;
    Q_EMIT preferencesChosen(preferences);
    QDialog::accept();
}

} // namespace bangdiem
