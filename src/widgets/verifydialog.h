// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "presentation/verifying.h"

class QScrollArea;
class QVBoxLayout;

namespace bangdiem {

class VerdictBanner;

/// "Kiểm tra chữ ký": whether a dossier or PDF is what was approved and signed, with every reason.
class VerifyDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit VerifyDialog(QWidget *parent = nullptr);

    /// `openDossier`: what VerifyRequest::dossier was, and the name of its file.
    void tell(
        const Verified &verified, const std::optional<DossierTraces> &openDossier, const QString &openName);

Q_SIGNALS:
    /// Another file, or the same once more.
    void fileWanted();
    void verifyAgainWanted();
    void trustFolderWanted();

private:
    void addCard(const QString &heading, QWidget *content);
    void addChecks(const Verified &verified);
    void addBelonging(
        const Verified &verified, const std::optional<DossierTraces> &openDossier, const QString &openName);
    void addTrust(const TrustSummary &trust);

    VerdictBanner *m_banner;
    QVBoxLayout *m_cards;
    QScrollArea *m_room;
};

} // namespace bangdiem
