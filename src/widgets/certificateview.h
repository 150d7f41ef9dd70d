// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "signing/certificate.h"

class QLabel;

namespace bangdiem {

class FactList;

/// Whom a certificate speaks of, who issued it and until when it holds, before somebody signs with it.
class CertificateView final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateView(QWidget *parent = nullptr);

    /// `faults`: what speaks against signing with it, as faultsOf().
    void tell(const Certificate &certificate, const std::vector<SealFinding> &faults);

private:
    FactList *m_facts;
    QLabel *m_name;
    QLabel *m_organisation;
    QLabel *m_issuer;
    QLabel *m_serial;
    QLabel *m_validity;
    QLabel *m_faults;
};

} // namespace bangdiem
