// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/trustfolder.h"

#include "signeddossier.h"

#include <sys/stat.h>

namespace bangdiem {

using namespace bangdiem::testing;
using namespace std::chrono_literals;

TEST(TrustFolder, HoldsTheAuthoritiesAndListsOfAnOffice)
{
    const SignedDossier dossier;
    dossier.sealWell();
    const TestFolder folder;
    const auto toldNow = [&] {
        const auto read = readTrustFolder(folder.path());
        EXPECT_TRUE(read);
        EXPECT_TRUE(read->faults.empty());
        return told(dossier.verdictWith(read->store));
    };
    const auto list = [&](const testing::Holder &issuer) {
        return revocationList(issuer, dossier.pki.now - 1h, dossier.pki.now + 1h);
    };

    EXPECT_EQ(toldNow(), "cannot tell: authority-unknown");
    writeBytes(folder / "gốc.CER", dossier.pki.root.der());
    EXPECT_EQ(toldNow(), "cannot tell: revocation-unknown, revocation-unknown");
    writeBytes(folder / "gốc.crl", list(dossier.pki.root));
    writeBytes(folder / "dưới.crl", list(dossier.pki.below));
    writeBytes(folder / "đọc tôi.txt", "không phải chứng thư");
    EXPECT_EQ(toldNow(), "valid");
    EXPECT_EQ(readTrustFolder(folder.path())->files, 3U);
}

TEST(TrustFolder, NamesFilesThatItCannotUseAndUsesTheOthers)
{
    const SigningFixture pki;
    const TestFolder folder;
    writeBytes(folder / "a.cer", "rác");
    writeBytes(folder / "b.cer", pki.signer().der());
    writeBytes(folder / "c.cer", pki.root.der());
    std::filesystem::create_directory(folder / "d.cer");
    ASSERT_EQ(::mkfifo((folder / "e.pem").c_str(), 0600), 0); // is not waited for

    const auto read = readTrustFolder(folder.path());

    ASSERT_TRUE(read);
    EXPECT_EQ(read->files, 1U);
    ASSERT_EQ(read->faults.size(), 4U);
    EXPECT_EQ(read->faults[0].code, ErrorCode::AuthorityUnreadable);
    EXPECT_EQ(read->faults[0].where, (folder / "a.cer").string());
    EXPECT_EQ(read->faults[1].code, ErrorCode::AuthorityUnfit);
    EXPECT_EQ(read->faults[2].code, ErrorCode::PermissionDenied);
    EXPECT_EQ(read->faults[3].code, ErrorCode::PermissionDenied);
}

TEST(TrustFolder, ThatIsNotThereIsAnError)
{
    const TestFolder folder;
    writeBytes(folder / "tệp", "x");

    EXPECT_EQ(readTrustFolder(folder / "thiếu").error().code, ErrorCode::FileMissing);
    EXPECT_EQ(readTrustFolder(folder / "tệp").error().code, ErrorCode::FileMissing);
}

} // namespace bangdiem
