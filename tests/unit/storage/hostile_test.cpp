// SPDX-License-Identifier: GPL-3.0-or-later
// Files that strangers made: each is refused with its own reason or read as it is, and stays as it was.
#include "storage/hash.h"
#include "storage/untrusted.h"

#include "hostilecases.h"
#include "untrustedfixture.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::Ge;
using ::testing::HasSubstr;

namespace {

/// What openUntrusted() says, in the words of HostileCase::expected.
std::string saidOf(const StrangersFile &stranger)
{
    const auto opened = stranger.open();
    if (!opened) {
        const auto &error = opened.error();
        return std::string(errorName(error.code))
            + (error.details.empty() ? "" : ": " + error.details.front());
    }
    std::string said = "opened";
    for (const auto &flag : opened->flags())
        said.append(" ").append(errorName(flag.code));
    return said;
}

/// For other programs to look at: BANGDIEM_HOSTILE_FILES names a folder.
void keep(const std::string &bytes)
{
    if (const char *folder = std::getenv("BANGDIEM_HOSTILE_FILES"))
        writeBytes(std::filesystem::path(folder) / (sha256Of(bytes) + ".bangdiem"), bytes);
}

void expectAll(const HostileCases &cases)
{
    ASSERT_FALSE(cases.empty());
    for (const auto &hostile : cases) {
        const auto bytes = hostile.bytes();
        keep(bytes);
        const auto said = saidOf(StrangersFile(bytes));
        const auto detail = hostile.expected.find(": ");
        EXPECT_EQ(said.substr(0, said.find(": ")), hostile.expected.substr(0, detail))
            << hostile.threat << ": " << hostile.name << ": " << said;
        const auto held = detail == std::string::npos ? std::string() : hostile.expected.substr(detail + 2);
        EXPECT_THAT(said, HasSubstr(held)) << hostile.threat << ": " << hostile.name;
    }
}

} // namespace

TEST(HostileDossier, ThatIsNoneIsRefused)
{
    expectAll(brokenFiles());
}

TEST(HostileDossier, WithASchemaThatIsNotOursIsRefusedBeforeARowIsRead)
{
    expectAll(foreignSchemas());
}

TEST(HostileDossier, WithACellOfAnotherTypeIsRefused)
{
    expectAll(cellsOfOtherTypes());
}

TEST(HostileDossier, WithAValueThatCannotStandThereIsRefused)
{
    expectAll(wrongValues());
}

TEST(HostileDossier, WhoseTextsLookLikeCommandsIsReadAsItStands)
{
    expectAll(odditiesThatAreRead());
}

TEST(HostileDossier, ThatTakesTooMuchWorkIsReadNoFurther)
{
    expectAll(hugeFiles());
}

TEST(HostileDossier, ComesInAtLeastThreeHundredKinds)
{
    std::size_t count = 0;
    for (const auto &cases : {brokenFiles(), foreignSchemas(), cellsOfOtherTypes(), wrongValues(),
             odditiesThatAreRead(), hugeFiles()})
        count += cases.size();

    RecordProperty("files", static_cast<int>(count));
    EXPECT_THAT(count, Ge(300U));
}

} // namespace bangdiem
