// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdictwords.h"

#include "widgets/uitext.h"

#include <QCoreApplication>

namespace bangdiem {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

} // namespace

VerdictSign signOf(Validity validity)
{
    switch (validity) {
    case Validity::Valid:
        return {Words::tr("Valid"), StatusIcon::Tick, Tone::Good};
    case Validity::CannotTell:
        return {Words::tr("Cannot tell"), StatusIcon::Triangle, Tone::Partial};
    case Validity::Invalid:
        break;
    }
    return {Words::tr("Invalid"), StatusIcon::Crossed, Tone::Bad};
}

VerdictSign signOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Holds:
        return {Words::tr("holds"), StatusIcon::Tick, Tone::Good};
    case CheckOutcome::CannotTell:
        return {Words::tr("cannot be told"), StatusIcon::Triangle, Tone::Partial};
    case CheckOutcome::Fails:
        return {Words::tr("does not hold"), StatusIcon::Crossed, Tone::Bad};
    case CheckOutcome::NotAsked:
        break;
    }
    return {Words::tr("not looked at"), StatusIcon::Dash, Tone::Quiet};
}

QString adviceOn(Validity validity, bool isSheet)
{
    switch (validity) {
    case Validity::Valid:
        return isSheet ? Words::tr("The PDF is as it was signed, to its last byte.")
                       : Words::tr("The dossier says what was sealed and signed for its agency.");
    case Validity::CannotTell:
        return Words::tr("The program alone cannot say whether the file is genuine. What is missing stands "
                         "below: a person has to settle it.");
    case Validity::Invalid:
        break;
    }
    return Words::tr(
        "The file is not something that was approved and has stayed as it was. Do not rely on it: "
        "ask whoever sent it.");
}

QString nameOf(VerdictCheck check, bool isSheet)
{
    switch (check) {
    case VerdictCheck::Content:
        return isSheet ? Words::tr("All of the PDF, and nothing besides")
                       : Words::tr("Content as it was sealed");
    case VerdictCheck::Evidence:
        return Words::tr("Evidence files, each byte");
    case VerdictCheck::Signature:
        return Words::tr("Digital signature");
    case VerdictCheck::Authority:
        return Words::tr("Certificate issued for signing by a trusted authority");
    case VerdictCheck::Times:
        return Words::tr("Certificate in force at the signing and now");
    case VerdictCheck::Revocation:
        return Words::tr("Certificate not revoked");
    case VerdictCheck::Office:
        return Words::tr("Signer of the dossier's agency");
    case VerdictCheck::Rubric:
        break;
    }
    return Words::tr("Official scoring sheet");
}

QString revisionText(const Belonging &belonging)
{
    const auto text = belonging.isAltered
        ? Words::tr(
            "revision %1; but the dossier was altered after it was sealed and is not what was approved")
        : !belonging.isCurrent ? Words::tr("revision %1, sealed earlier and reopened since")
        : belonging.isSealed   ? Words::tr("revision %1, sealed, in force")
                               : Words::tr("revision %1, as it is now, not sealed");
    return text.arg(belonging.revision.value_or(0));
}

CheckOutcome outcomeOf(const Belonging &belonging)
{
    return belonging.revision && !belonging.isAltered ? CheckOutcome::Holds : CheckOutcome::Fails;
}

} // namespace bangdiem
