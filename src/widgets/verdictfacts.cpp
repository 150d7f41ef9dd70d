// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdictfacts.h"

#include "dossier/manifest.h"
#include "widgets/card.h"
#include "widgets/certificateview.h"
#include "widgets/factlist.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(VerdictFacts)
};

void add(FactList &facts, const QString &name, const QString &id, const QString &text)
{
    facts.tell(facts.add(name, u"verify."_s + id), text);
}

void addFingerprint(FactList &facts, const QString &name, const std::string &sha256)
{
    auto *value = facts.add(name, u"verify.fingerprint"_s);
    makeMonospaced(*value);
    facts.tell(value, sha256.empty() ? Texts::tr("none") : shown(fingerprintText(sha256)));
}

void addDossier(FactList &facts, const VerifiedDossier &received)
{
    const auto &verdict = received.verdict;
    add(facts, Texts::tr("Agency"), u"agency"_s, shown(received.traces.office.agency));
    add(facts, Texts::tr("Sheet, year"), u"sheet"_s,
        Texts::tr("%1, year %2").arg(shown(received.sheet), QString::number(received.year)));
    add(facts, Texts::tr("Revision"), u"revision"_s, QString::number(verdict.revision));
    add(facts, Texts::tr("Points, computed anew"), u"points"_s,
        Texts::tr("%1 of %2").arg(shown(verdict.total), shown(verdict.maximum)));
    addFingerprint(facts, Texts::tr("Fingerprint"), verdict.fingerprint);
    add(facts, Texts::tr("Sealed at, as it says"), u"sealedAt"_s,
        verdict.sealedAt ? dayAndTime(*verdict.sealedAt) : QString());
    add(facts, Texts::tr("Sealed by, as it says"), u"office"_s, shown(verdict.office));
}

QString listed(const QStringList &lines)
{
    return u"– "_s + lines.join(u"\n– "_s);
}

/// A heading and, below it, lines.
void addList(QVBoxLayout &column, const QString &heading, const QStringList &lines, const QString &id)
{
    column.addWidget(plainLabel(heading));
    auto *label = quietLabel(listed(lines));
    label->setObjectName(u"verify."_s + id);
    column.addWidget(label);
}

} // namespace

QWidget *fileFacts(const Verified &verified)
{
    auto *facts = new FactList;
    if (const auto *received = std::get_if<VerifiedDossier>(&verified.what)) {
        addDossier(*facts, *received);
        return facts;
    }
    const auto &sheet = std::get<SheetVerdict>(verified.what);
    addFingerprint(*facts, Texts::tr("Fingerprint, as it says"), sheet.fingerprint);
    add(*facts, Texts::tr("Size"), u"size"_s, sizeText(static_cast<std::int64_t>(sheet.size)));
    return facts;
}

QWidget *signerFacts(const SealSigner &signer)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto *certificate = new CertificateView;
    certificate->tell(signer.certificate, {});
    column->addWidget(certificate);
    auto *facts = new FactList;
    add(*facts, Texts::tr("Signed at, by the signer's clock"), u"claimedTime"_s,
        signer.claimedTime
            ? Texts::tr("%1 (claimed: nobody confirms it)").arg(dayAndTime(*signer.claimedTime))
            : Texts::tr("not given"));
    column->addWidget(facts);
    return widget;
}

QWidget *coverageFacts(const Verified &verified)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(4);
    const auto *received = std::get_if<VerifiedDossier>(&verified.what);
    QStringList covered;
    QStringList open;
    if (received) {
        for (const auto &coverage : received->verdict.covers)
            covered << shown(word(coverage, uiLanguage()));
        for (const auto part : notCovered())
            open << shown(word({part}, uiLanguage()));
    } else if (const auto &sheet = std::get<SheetVerdict>(verified.what); sheet.covered > 0) {
        covered << (sheet.covered == sheet.size
                ? Texts::tr("All %1 bytes of the PDF").arg(sheet.size)
                : Texts::tr("Only the first %1 bytes of the PDF's %2").arg(sheet.covered).arg(sheet.size));
        if (!verified.belonging || !verified.belonging->isInForce())
            open << Texts::tr("Whether the points on it are those of a dossier: open that, and compare");
    }
    if (covered.isEmpty())
        covered << Texts::tr("Nothing: the seal or signature does not hold for this file");
    addList(*column, Texts::tr("Covered by the seal or signature"), covered, u"covered"_s);
    if (!open.isEmpty())
        addList(*column, Texts::tr("Not covered"), open, u"notCovered"_s);
    return widget;
}

QWidget *trustFacts(const TrustSummary &trust)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(4);
    const auto folder = shown(QDir::toNativeSeparators(trust.folder).toStdString());
    auto *told = plainLabel(trust.folder.isEmpty()
            ? Texts::tr(
                "No folder of trusted authorities was chosen, so nobody is trusted and no signature can be "
                "called valid.")
            : Texts::tr("%1: %2 certificates of authorities, %3 revocation lists.")
                  .arg(folder, QString::number(trust.authorities), QString::number(trust.revocationLists)));
    told->setObjectName(u"verify.trust"_s);
    column->addWidget(told);
    QStringList faults;
    for (const auto &fault : trust.faults)
        faults << u"%1: %2"_s.arg(shown(fault.where), shown(describe(fault, uiLanguage())));
    if (!faults.isEmpty())
        addList(*column, u"⚠ "_s + Texts::tr("What cannot be used"), faults, u"trustFaults"_s);
    return widget;
}

} // namespace bangdiem
