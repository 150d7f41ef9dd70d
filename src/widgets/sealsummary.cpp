// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sealsummary.h"

#include "dossier/manifest.h"
#include "dossier/readiness.h"
#include "presentation/dossiersummary.h"
#include "presentation/editingsession.h"
#include "storage/fingerprint.h"
#include "widgets/card.h"
#include "widgets/factlist.h"
#include "widgets/statusicon.h"
#include "widgets/uitext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bangdiem {

using namespace Qt::StringLiterals;

SealSummary::SealSummary(const EditingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card({}))
    , m_facts(new FactList)
    , m_fingerprintName(quietLabel({}))
    , m_fingerprint(plainLabel({}))
    , m_copy(new QPushButton(tr("Cop&y")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    addFacts();
    m_card->body()->addWidget(m_facts);
    m_card->body()->addWidget(m_fingerprintName);
    m_card->body()->addWidget(fingerprintLine());
    m_card->body()->addWidget(findingsLine());
}

void SealSummary::addFacts()
{
    m_agency = m_facts->add(tr("Agency"), u"seal.agency"_s);
    m_sheet = m_facts->add(tr("Sheet, year"), u"seal.sheet"_s);
    m_points = m_facts->add(tr("Points"), u"seal.points"_s);
    m_answers = m_facts->add(tr("Answered"), u"seal.answers"_s);
    m_evidence = m_facts->add(tr("Evidence files"), u"seal.evidence"_s);
    m_revision = m_facts->add(tr("Revision"), u"seal.revision"_s);
    m_sealedAt = m_facts->add(tr("Sealed at"), u"seal.at"_s);
    m_signer = m_facts->add(tr("Signed by"), u"seal.by"_s);
    m_manner = m_facts->add(tr("Manner"), u"seal.manner"_s);
}

QWidget *SealSummary::fingerprintLine()
{
    makeMonospaced(*m_fingerprint);
    m_fingerprint->setObjectName(u"seal.fingerprint"_s);
    m_fingerprint->setAccessibleName(tr("Fingerprint"));
    m_copy->setObjectName(u"seal.copy"_s);
    m_copy->setAccessibleName(tr("Copy the fingerprint"));
    connect(m_copy, &QPushButton::clicked, this, &SealSummary::copyFingerprint);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(m_fingerprint, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    return line;
}

QWidget *SealSummary::findingsLine()
{
    m_findings = new QWidget;
    m_findingsIcon = new QLabel;
    m_findingsIcon->setTextFormat(Qt::PlainText);
    m_findingsText = plainLabel({});
    m_findingsText->setObjectName(u"seal.findings"_s);
    m_check = new QPushButton(tr("Show them on page &Check"));
    m_check->setObjectName(u"seal.check"_s);
    connect(m_check, &QPushButton::clicked, this, &SealSummary::checkRequested);
    auto *layout = new QGridLayout(m_findings);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_findingsIcon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_findingsText, 0, 1);
    layout->addWidget(m_check, 1, 1, Qt::AlignLeft);
    return m_findings;
}

void SealSummary::refresh()
{
    tellContent();
    tellSeal();
    tellFindings();
}

void SealSummary::tellContent()
{
    const auto &dossier = m_session.dossier();
    const auto summary = summaryOf(dossier, m_session.sheet());
    const auto evidence = evidenceTotal(dossier);
    m_facts->tell(m_agency, shown(summary.agency));
    m_facts->tell(m_sheet, tr("%1, year %2").arg(shown(summary.appendix), QString::number(summary.year)));
    m_facts->tell(m_points, tr("%1 of %2").arg(shown(summary.score), shown(summary.maximum)));
    m_facts->tell(m_answers, tr("%1 of %2 rows").arg(summary.answered).arg(summary.criteria));
    m_facts->tell(m_evidence,
        evidence.files == 0 ? tr("none")
                            : tr("%1 (%2)").arg(QString::number(evidence.files), sizeText(evidence.bytes)));
    m_facts->tell(m_revision, QString::number(dossier.revision));
}

void SealSummary::tellSeal()
{
    const auto *seal = m_session.sealing().seal();
    m_card->setHeading(seal ? tr("What was sealed") : tr("What will be sealed"));
    m_facts->tell(m_sealedAt, seal ? dayAndTime(seal->at) : QString());
    m_facts->tell(m_signer, seal ? shown(seal->signer) : QString());
    m_facts->tell(m_manner,
        !seal                         ? QString()
            : seal->signature.empty() ? tr("on paper")
                                      : tr("with a digital signature"));
    m_fingerprintName->setText(
        seal ? tr("Fingerprint, as printed on each page") : tr("Fingerprint, if it were sealed now"));
    m_fingerprint->setText(shown(fingerprintText(seal ? seal->sha256 : fingerprintOf(m_session.dossier()))));
    m_copy->setVisible(seal);
    m_copy->setText(tr("Cop&y"));
}

void SealSummary::tellFindings()
{
    m_findings->setVisible(m_session.sealing().state == SealState::Draft);
    const auto all = findings(m_session.dossier(), m_session.sheet(), uiLanguage());
    const auto errors = static_cast<int>(std::ranges::count(all, Severity::Blocking, &Finding::severity));
    const auto warnings = static_cast<int>(all.size()) - errors;
    const auto tone = errors > 0 ? Tone::Bad : warnings > 0 ? Tone::Partial : Tone::Good;
    m_findingsIcon->setPixmap(statusPixmap(iconOf(tone), tone, *this));
    m_findingsText->setText(errors > 0 ? tr("%n error(s) must be settled before sealing.", nullptr, errors)
            : warnings > 0 ? tr("Nothing blocks sealing. %n warning(s) deserve a look.", nullptr, warnings)
                           : tr("Nothing blocks sealing."));
    m_check->setVisible(!all.empty());
}

void SealSummary::copyFingerprint()
{
    QGuiApplication::clipboard()->setText(m_fingerprint->text());
    m_copy->setText(tr("Copied"));
}

} // namespace bangdiem
