// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reopendialog.h"

#include "widgets/card.h"
#include "widgets/headingfields.h"
#include "widgets/helpwindow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

ReopenDialog::ReopenDialog(int next, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
    , m_fault(plainLabel({}))
{
    setWindowTitle(tr("Reopen the dossier"));
    setHelpPage(this, "seal");
    m_reason->setObjectName(u"reopen.reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_fault->setObjectName(u"reopen.fault"_s);
    m_fault->hide();
    auto *name = plainLabel(tr("&Reason (kept in the dossier, and sent with it)"));
    name->setBuddy(m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *reopen = buttons->addButton(tr("Re&open"), QDialogButtonBox::AcceptRole);
    reopen->setObjectName(u"reopen.reopen"_s);
    reopen->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(tr(
        "Revision %1 begins as a draft that says the same. What was sealed stays in the dossier with its "
        "fingerprint, signature and scans; a sheet that was printed or sent no longer fits what you change.")
                                     .arg(next)));
    layout->addWidget(name);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    m_reason->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &ReopenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReopenDialog::reject);
}

void ReopenDialog::accept()
{
    const auto reason = m_reason->toPlainText().trimmed();
    if (tellFault(m_reason, m_fault, reason.isEmpty() ? tr("Say why the dossier is reopened.") : QString()))
        return m_reason->setFocus(Qt::OtherFocusReason);
    Q_EMIT reasonGiven(reason);
    QDialog::accept();
}

} // namespace bangdiem
