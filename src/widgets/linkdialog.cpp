// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkdialog.h"

#include "dossier/weblink.h"
#include "widgets/card.h"
#include "widgets/uitext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

constexpr int kWidth = 460;
constexpr int kAddressLines = 4;

QPlainTextEdit *addressField(const QString &address)
{
    auto *field = new QPlainTextEdit(address);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setWordWrapMode(QTextOption::WrapAnywhere);
    field->setFixedHeight(kAddressLines * field->fontMetrics().lineSpacing() + 14);
    field->setObjectName(QStringLiteral("link.address"));
    field->setAccessibleName(LinkDialog::tr("Address"));
    return field;
}

} // namespace

QUrl webAddress(const QString &link)
{
    if (!isWebLink(link.toStdString()))
        return {};
    const QUrl address(link, QUrl::StrictMode);
    const bool web = address.scheme() == QLatin1String("http") || address.scheme() == QLatin1String("https");
    return web && !address.host().isEmpty() && address.userInfo().isEmpty() ? address : QUrl();
}

LinkDialog::LinkDialog(const QUrl &address, const QString &written, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("link"));
    setWindowTitle(tr("Open a link"));
    const auto encoded = QString::fromLatin1(address.toEncoded());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        plainLabel(tr("The browser will be opened at this address. Open it only if you trust it.")));
    layout->addWidget(addressField(encoded));
    if (const auto asWritten = shown(written.toStdString()); asWritten != encoded)
        layout->addWidget(quietLabel(tr("Written in the dossier: %1").arg(asWritten)));
    auto *host = plainLabel(tr("Server: %1").arg(address.host(QUrl::FullyEncoded)));
    host->setObjectName(QStringLiteral("link.host"));
    layout->addWidget(host);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *open = buttons->addButton(tr("&Open the link"), QDialogButtonBox::AcceptRole);
    open->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(kWidth);
}

} // namespace bangdiem
