// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registerdialog.h"

#include "presentation/typedtext.h"
#include "widgets/card.h"
#include "widgets/helpwindow.h"
#include "widgets/statuscolors.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLongestName = 300; // Bytes, as the register keeps it.

QLabel *nameOf(const QString &text, QWidget *field)
{
    auto *label = plainLabel(text);
    label->setBuddy(field);
    return label;
}

QPushButton *addButton(QLayout &layout, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout.addWidget(button);
    return button;
}

} // namespace

RegisterDialog::RegisterDialog(const QStringList &recent, const QString &reviewer, QWidget *parent)
    : QDialog(parent)
    , m_address(new QComboBox)
    , m_reviewer(new QLineEdit(reviewer))
    , m_secret(new QWidget)
    , m_password(new QLineEdit)
    , m_fault(plainLabel({}))
{
    setObjectName(u"registerDialog"_s);
    setHelpPage(this, "review");
    setWindowTitle(tr("Open the register of submissions"));
    m_address->setObjectName(u"register.address"_s);
    m_address->setAccessibleName(tr("Register"));
    m_address->setEditable(true);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setMinimumContentsLength(30);
    for (const auto &address : recent)
        m_address->addItem(QDir::toNativeSeparators(address));
    m_address->lineEdit()->setPlaceholderText(tr("a file, or postgresql://user@server/database"));
    m_reviewer->setObjectName(u"register.reviewer"_s);
    m_reviewer->setAccessibleName(tr("Your name"));
    m_fault->setObjectName(u"register.fault"_s);
    auto colours = m_fault->palette();
    colours.setColor(QPalette::WindowText, toneColor(Tone::Bad, colours));
    m_fault->setPalette(colours);
    m_fault->hide();
    auto *files = new QHBoxLayout;
    auto *choose = addButton(*files, tr("&Choose a file…"), u"register.choose"_s);
    auto *make = addButton(*files, tr("Make a &new one…"), u"register.new"_s);
    files->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Open"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(nameOf(
        tr("&Register: a file of your own, or the address of a server that all reviewers use"), m_address));
    column->addWidget(m_address);
    column->addLayout(files);
    column->addSpacing(8);
    column->addWidget(nameOf(tr("&Your name, which the log and the minutes keep"), m_reviewer));
    column->addWidget(m_reviewer);
    m_password->setObjectName(u"register.password"_s);
    m_password->setAccessibleName(tr("Password of the server"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *secret = new QVBoxLayout(m_secret);
    secret->setContentsMargins({});
    secret->addWidget(
        nameOf(tr("&Password of the server: kept only while the register is open"), m_password));
    secret->addWidget(m_password);
    m_secret->hide();
    column->addWidget(m_secret);
    column->addWidget(m_fault);
    column->addStretch();
    column->addWidget(buttons);
    resize(560, sizeHint().height());
    connect(choose, &QPushButton::clicked, this, &RegisterDialog::fileWanted);
    connect(make, &QPushButton::clicked, this, &RegisterDialog::newFileWanted);
    connect(m_address, &QComboBox::editTextChanged, this, [this] { m_new = false; });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (reviewer.isEmpty() && !recent.isEmpty() ? static_cast<QWidget *>(m_reviewer) : m_address)->setFocus();
}

QString RegisterDialog::address() const
{
    const auto typed = m_address->currentText().trimmed();
    return typed.contains("://"_L1) ? typed : QDir::fromNativeSeparators(typed);
}

QString RegisterDialog::reviewer() const
{
    return QString::fromStdString(storable(m_reviewer->text(), kLongestName));
}

void RegisterDialog::setAddress(const QString &address, bool isNew)
{
    m_address->setEditText(QDir::toNativeSeparators(address));
    m_new = isNew;
    if (reviewer().isEmpty())
        m_reviewer->setFocus(Qt::OtherFocusReason);
}

std::optional<std::string> RegisterDialog::password() const
{
    return m_secret->isHidden() ? std::nullopt : std::optional(m_password->text().toStdString());
}

void RegisterDialog::askPassword()
{
    m_secret->show();
    m_password->selectAll();
    m_password->setFocus(Qt::OtherFocusReason);
}

void RegisterDialog::tell(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void RegisterDialog::accept()
{
    if (address().isEmpty()) {
        tell(tr("Say which register: choose its file, make a new one, or type the address of the server."));
        m_address->setFocus(Qt::OtherFocusReason);
    } else if (reviewer().isEmpty()) {
        tell(tr("Write your name: the log keeps who decided what."));
        m_reviewer->setFocus(Qt::OtherFocusReason);
    } else {
        tell({});
        Q_EMIT openRequested();
    }
}

} // namespace bangdiem
