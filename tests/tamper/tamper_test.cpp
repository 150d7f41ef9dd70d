// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed dossier that was changed by other means is never taken for what was sealed (docs/reliability.md).
#include "randomedit.h"
#include "sealedsample.h"
#include "testdossier.h"
#include "wished.h"

#include <gmock/gmock.h>
#include <QByteArray>

#include <iostream>
#include <map>

namespace bangdiem::testing {

namespace {

/// How often, by what this program made of it.
using Verdicts = std::map<Verdict, int>;

void print(const Verdicts &verdicts)
{
    constexpr std::array kNames{"refused", "altered", "unsealed", "evidence refused", "same", "forged"};
    for (const auto &[verdict, count] : verdicts)
        std::cout << kNames.at(static_cast<std::size_t>(verdict)) << ": " << count << '\n';
}

} // namespace

TEST(Tampering, OfAnyByteIsNeverTakenForWhatWasSealed)
{
    const TestFolder folder;
    const auto path = folder / "a.bangdiem";
    auto bytes = sealedBytes();
    const auto step = wished("BANGDIEM_FLIP_STEP", 499);
    Verdicts verdicts;

    for (std::size_t at = 0; at < bytes.size(); at += step) {
        const auto kept = bytes[at];
        bytes[at] = static_cast<char>(static_cast<unsigned char>(kept) ^ (1U << (at / step % 8)));
        writeBytes(path, bytes);
        const auto verdict = verdictOn(path);
        EXPECT_NE(verdict, Verdict::Forged) << "byte " << at;
        EXPECT_TRUE(bytesOf(path) == bytes) << "byte " << at;
        ++verdicts[verdict];
        bytes[at] = kept;
    }

    print(verdicts);
    EXPECT_GT(verdicts[Verdict::Refused] + verdicts[Verdict::Altered], 0);
}

TEST(Tampering, OfAnyRowIsNeverTakenForWhatWasSealed)
{
    const TestFolder folder;
    const auto path = folder / "a.bangdiem";
    writeBytes(path, sealedBytes());
    const auto tables = tablesOf(path.string());
    std::mt19937 random(static_cast<std::mt19937::result_type>(wished("BANGDIEM_EDIT_SEED", 1)));
    const auto edits = wished("BANGDIEM_EDITS", 300);
    Verdicts verdicts;

    for (std::size_t done = 0; done < edits;) {
        writeBytes(path, sealedBytes());
        const auto edit = randomEdit(tables, random);
        static_cast<void>(runSql(path, "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; " + edit));
        if (bytesOf(path) == sealedBytes())
            continue; // A constraint refused it, or it changed nothing.
        const auto verdict = verdictOn(path);
        EXPECT_NE(verdict, Verdict::Forged) << edit;
        ++verdicts[verdict];
        ++done;
    }

    print(verdicts);
    EXPECT_GT(verdicts[Verdict::Altered], 0);
    EXPECT_GT(verdicts[Verdict::Refused], 0);
}

TEST(Tampering, IsNotSeenInAFileThatWasCopiedRenamedOrMailed)
{
    const TestFolder folder;
    writeBytes(folder / "a.bangdiem", sealedBytes());
    std::filesystem::copy_file(folder / "a.bangdiem", folder / "b.bangdiem");
    std::filesystem::rename(folder / "b.bangdiem", folder / "Sở Y tế (2).bin");
    const auto mailed = QByteArray::fromStdString(sealedBytes()).toBase64();
    writeBytes(folder / "mailed.bangdiem", QByteArray::fromBase64(mailed).toStdString());

    EXPECT_EQ(verdictOn(folder / "a.bangdiem"), Verdict::Same);
    EXPECT_EQ(verdictOn(folder / "Sở Y tế (2).bin"), Verdict::Same);
    EXPECT_EQ(verdictOn(folder / "mailed.bangdiem"), Verdict::Same);
}

TEST(Tampering, IsNeverSeenWhereNobodyTouchedAFile)
{
    const TestFolder folder;
    const auto files = wished("BANGDIEM_UNTOUCHED", 20);
    for (std::size_t i = 0; i < files; ++i) {
        const auto path = folder / ("Hồ sơ " + std::to_string(i) + ".bangdiem");
        writeBytes(path, sealedBytes());
        ASSERT_EQ(verdictOn(path), Verdict::Same) << i;
        std::filesystem::remove(path);
    }
}

} // namespace bangdiem::testing
