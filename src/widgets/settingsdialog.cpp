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
    const auto hidden = m_ui->groups->sizeHint().height() - m_ui->room->sizeHint().height();
    resize(QSize(width(), sizeHint().height() + qMax(0, hidden)).boundedTo(screen()->availableSize() * 0.95));
    if (!preferences.exportFolder.isEmpty())
        setExportFolder(preferences.exportFolder);
    connect(m_ui->folder, &QLineEdit::textEdited, this, [this] { m_ui->inFolder->setChecked(true); });
    connect(m_ui->chooseFolder, &QPushButton::clicked, this,
        [this] { Q_EMIT folderWanted(QDir::fromNativeSeparators(m_ui->folder->text())); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setExportFolder(const QString &folder)
{
    m_ui->folder->setText(QDir::toNativeSeparators(folder));
    m_ui->inFolder->setChecked(true);
}

Preferences SettingsDialog::chosen() const
{
    const auto folder = QDir::fromNativeSeparators(m_ui->folder->text().trimmed());
    return {static_cast<Language>(m_ui->language->currentData().toInt()),
        static_cast<Theme>(m_ui->theme->currentData().toInt()), m_ui->agency->text().trimmed(),
        m_ui->place->text().trimmed(), parseTypedCount(m_ui->staff->text()).value_or(0),
        m_ui->inFolder->isChecked() ? folder : QString()};
}

void SettingsDialog::accept()
{
    const auto preferences = chosen();
    const QFileInfo folder(preferences.exportFolder);
    const bool wrong = m_ui->inFolder->isChecked() && !(folder.isDir() && folder.isAbsolute());
    if (CheckedField{m_ui->folder, m_ui->folderFault}.tell(
            wrong ? tr("Choose a folder that exists.") : QString())) {
        m_ui->folder->setFocus(Qt::OtherFocusReason);
        m_ui->folder->selectAll();
        return;
    }
    Q_EMIT preferencesChosen(preferences);
    QDialog::accept();
}

} // namespace bangdiem
