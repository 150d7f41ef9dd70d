// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/verifydossier.h"

#include "dossier/manifest.h"
#include "signeddossier.h"
#include "storage/fingerprint.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

/// The first row of the dossier that has evidence files.
std::size_t rowWithFiles(const Dossier &dossier)
{
    const auto hasFiles = [](const Answer &answer) { return !answer.attachments.empty(); };
    return static_cast<std::size_t>(
        std::ranges::find_if(dossier.answers.criteria, hasFiles) - dossier.answers.criteria.begin());
}

const std::string &english(const DossierVerdict &verdict)
{
    return verdict.reasons.at(0).english;
}

} // namespace

TEST(VerifyDossier, TellsWhoSignedWhatAndWhatItIsWorth)
{
    const SignedDossier dossier;
    dossier.sealWell();

    const auto verdict = dossier.verdict();

    EXPECT_EQ(told(verdict), "valid");
    EXPECT_EQ(verdict.state, SealState::Sealed);
    EXPECT_EQ(verdict.revision, 1);
    EXPECT_EQ(verdict.fingerprint, fingerprintOf(reopened(dossier.path(), Access::ReadOnly).dossier()));
    EXPECT_EQ(verdict.office, "Giám đốc Nguyễn Văn A");
    EXPECT_EQ(verdict.sealedAt, momentAt(9));
    EXPECT_TRUE(verdict.isSignedDigitally);
    ASSERT_THAT(verdict.signers, SizeIs(1));
    EXPECT_EQ(verdict.signers[0].certificate.name, "Nguyễn Văn A");
    EXPECT_EQ(verdict.signers[0].claimedTime, dossier.pki.now - std::chrono::hours(24));
    EXPECT_EQ(verdict.rubric, RubricStanding::Official);
    EXPECT_EQ(toText(verdict.total, Language::English), "100");
    EXPECT_EQ(toText(verdict.maximum, Language::English), "100");
}

TEST(VerifyDossier, CountsWhatIsCovered)
{
    const SignedDossier dossier;
    dossier.sealWell();
    const auto file = reopened(dossier.path(), Access::ReadOnly);
    std::size_t files = 0;
    std::int64_t bytes = 0;
    std::size_t rows = 0;
    for (const auto &answer : file.dossier().answers.criteria) {
        rows += answer == Answer() ? 0U : 1U;
        files += answer.attachments.size();
        for (const auto &attachment : answer.attachments)
            bytes += static_cast<std::int64_t>(contentOf(file, attachment.content).size());
    }
    ASSERT_GT(files, 0U);

    const auto covers = dossier.verdict().covers;

    ASSERT_THAT(covers, SizeIs(6));
    EXPECT_EQ(covers[0], Coverage{CoveredPart::Heading});
    EXPECT_EQ(covers[1], Coverage{CoveredPart::Rubric});
    EXPECT_EQ(covers[2], (Coverage{CoveredPart::Answers, rows}));
    EXPECT_EQ(covers[4], (Coverage{CoveredPart::Evidence, files, bytes}));
    EXPECT_THAT(word(covers[4], Language::English), HasSubstr(std::to_string(files) + " evidence files"));
}

TEST(VerifyDossier, ADraftWasApprovedByNobody)
{
    const SignedDossier dossier;

    const auto verdict = dossier.verdict();

    EXPECT_EQ(told(verdict), "invalid: dossier-not-sealed");
    EXPECT_THAT(verdict.covers, IsEmpty());
    EXPECT_FALSE(verdict.sealedAt);
    dossier.sealWell();
    dossier.unseal();
    EXPECT_EQ(told(dossier.verdict()), "invalid: dossier-not-sealed");
}

TEST(VerifyDossier, OfASealOnPaperAPersonMustCompareTheFingerprint)
{
    const SignedDossier dossier;
    dossier.seal({});

    const auto verdict = dossier.verdict();

    EXPECT_EQ(told(verdict), "cannot tell: paper-seal");
    EXPECT_THAT(english(verdict), HasSubstr(fingerprintText(verdict.fingerprint)));
    EXPECT_FALSE(verdict.isSignedDigitally);
    EXPECT_THAT(verdict.covers, SizeIs(6));
}

TEST(VerifyDossier, NamesWhatWasChangedAfterSealing)
{
    const auto changed = [](const std::string &sql) {
        const SignedDossier dossier;
        dossier.sealWell();
        dossier.change(sql);
        const auto verdict = dossier.verdict();
        EXPECT_EQ(told(verdict), "invalid: seal-broken") << sql;
        EXPECT_EQ(verdict.state, SealState::Altered);
        EXPECT_THAT(verdict.covers, IsEmpty());
        EXPECT_THAT(verdict.signers, SizeIs(1)); // the signature itself still holds
        const std::string words = "sealed: ";
        return english(verdict).substr(english(verdict).find(words) + words.size());
    };
    EXPECT_EQ(changed("UPDATE dossier SET agency = 'Sở Y tế', staff = staff + 1"), "the agency, the staff");
    const auto known = reopened(SignedDossier().path(), Access::ReadOnly).dossier();
    const auto row = known.rules().criteria[rowWithFiles(known)].id;
    EXPECT_EQ(
        changed("UPDATE attachment SET name = 'khác.pdf' WHERE criterion = '" + row + "'"), "row " + row);
    EXPECT_EQ(changed("DELETE FROM document WHERE criterion = 'I.2.4'"), "row I.2.4");
}

TEST(VerifyDossier, NamesEvidenceWhoseBytesAreNotWhatWasSealed)
{
    const SignedDossier dossier;
    dossier.sealWell();
    const auto file = reopened(dossier.path(), Access::ReadOnly);
    const auto row = rowWithFiles(file.dossier());
    const auto &id = file.dossier().rules().criteria[row].id;
    const auto &attachment = file.dossier().answers.criteria[row].attachments.at(0);
    dossier.change("UPDATE chunk SET data = zeroblob(length(data)) WHERE content = "
        + std::to_string(attachment.content));

    const auto verdict = dossier.verdict();

    EXPECT_EQ(told(verdict), "invalid: evidence-altered");
    EXPECT_THAT(english(verdict), HasSubstr(id + " “" + attachment.name + "”"));
}

TEST(VerifyDossier, HoldsTheRubricAgainstTheOfficialOneOfItsName)
{
    const auto under = [](std::string json, const std::string &text, const std::string &other) {
        const SignedDossier dossier;
        json.replace(json.find(text), text.size(), other);
        std::filesystem::remove(dossier.path());
        writeDossier(dossier.path(), json);
        dossier.sealWell();
        return dossier.verdict();
    };
    const auto official = officialRubric();

    const auto other = under(official, "Tây Ninh", "Tây  Ninh");
    EXPECT_EQ(told(other), "invalid: rubric-altered");
    EXPECT_EQ(other.rubric, RubricStanding::Different);
    const auto unknown = under(official, "\"tayninh-2693-2015-pl1\"", "\"tayninh-2693-2015-pl9\"");
    EXPECT_EQ(told(unknown), "cannot tell: rubric-not-official");
    EXPECT_EQ(unknown.rubric, RubricStanding::Unknown);
}

TEST(VerifyDossier, LeavesTheRubricToWhoeverKnowsTheOfficialOnes)
{
    const SignedDossier dossier;
    dossier.sealWell();
    const auto toldWhere = [&](const std::function<std::string(std::string_view)> &officialRubric) {
        const auto file = reopened(dossier.path(), Access::ReadOnly);
        return told(*verifyDossier(file, dossier.pki.trust, dossier.pki.now, {officialRubric, {}}));
    };

    EXPECT_EQ(toldWhere({}), "valid");
    EXPECT_EQ(toldWhere([](std::string_view) { return std::string(); }), "cannot tell: rubric-not-official");
    EXPECT_EQ(toldWhere([](std::string_view) { return std::string(64, '0'); }), "invalid: rubric-altered");
}

TEST(VerifyDossier, ThatIsStoppedSaysSo)
{
    const SignedDossier dossier;
    dossier.sealWell();
    std::int64_t told = 0;

    VerifyOptions options;
    options.progress = [&](std::int64_t bytes) {
        told = bytes;
        return false;
    };
    const auto verdict = verifyDossier(
        reopened(dossier.path(), Access::ReadOnly), dossier.pki.trust, dossier.pki.now, options);

    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().code, ErrorCode::Cancelled);
    EXPECT_GT(told, 0);
}

TEST(VerifyDossier, LeavesTheFileAsItIs)
{
    const SignedDossier dossier;
    dossier.sealWell();
    const auto before = bytesOf(dossier.path());

    static_cast<void>(dossier.verdict());

    EXPECT_EQ(bytesOf(dossier.path()), before);
}

} // namespace bangdiem
