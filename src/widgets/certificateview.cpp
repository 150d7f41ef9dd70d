// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certificateview.h"

#include "widgets/card.h"
#include "widgets/factlist.h"
#include "widgets/uitext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

CertificateView::CertificateView(QWidget *parent)
    : QWidget(parent)
    , m_facts(new FactList)
    , m_name(m_facts->add(tr("Signer"), u"certificate.name"_s))
    , m_organisation(m_facts->add(tr("Organisation"), u"certificate.organisation"_s))
    , m_issuer(m_facts->add(tr("Issued by"), u"certificate.issuer"_s))
    , m_serial(m_facts->add(tr("Serial number"), u"certificate.serial"_s))
    , m_validity(m_facts->add(tr("Valid"), u"certificate.validity"_s))
    , m_faults(plainLabel({}))
{
    m_faults->setObjectName(u"certificate.faults"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_facts);
    layout->addWidget(m_faults);
    m_faults->hide();
}

void CertificateView::tell(const Certificate &certificate, const std::vector<SealFinding> &faults)
{
    auto organisation = shown(certificate.organisation);
    for (const auto &more : {certificate.unit, certificate.identifier})
        if (!more.empty())
            organisation += (organisation.isEmpty() ? QString() : u", "_s) + shown(more);
    m_facts->tell(m_name,
        shown(certificate.title.empty() ? certificate.name : certificate.title + ' ' + certificate.name));
    m_facts->tell(m_organisation, organisation);
    m_facts->tell(m_issuer, shown(certificate.issuer));
    m_facts->tell(m_serial, shown(certificate.serial));
    m_facts->tell(m_validity,
        tr("%1 to %2").arg(dayAndTime(certificate.validFrom), dayAndTime(certificate.validUntil)));
    QStringList told;
    for (const auto &fault : faults)
        told << u"⚠ "_s + shown(word(fault, uiLanguage())) + u'.';
    m_faults->setText(told.join(u'\n'));
    m_faults->setVisible(!told.isEmpty());
    show();
}

} // namespace bangdiem
