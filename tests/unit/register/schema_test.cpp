// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"
#include "storage/paths.h"

#include <fstream>

namespace bangdiem::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Schema : public RegisterTest
{
};

TEST_P(Schema, InitMakesTheTablesAndTakesTheBuiltInRubrics)
{
    EXPECT_THAT(
        logged(), ElementsAre("init", "rubric tayninh-2693-2015-pl1", "rubric tayninh-2693-2015-pl2"));
    EXPECT_EQ(demanded(book.rubrics()).size(), 2U);
    EXPECT_THAT(demanded(book.list()), IsEmpty());
    EXPECT_TRUE(book.checkLog().has_value());
}

TEST_P(Schema, InitOnceMoreChangesNothing)
{
    taken("a.bangdiem", {});
    const auto before = logged();

    auto again = Register::init(parseRegisterPlace(address).value(), manner, {}, author());

    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(logged(), before);
    EXPECT_EQ(demanded(again->list()).size(), 1U);
}

TEST_P(Schema, ANewerRegisterIsRefusedAndLeftAlone)
{
    tamper(QStringLiteral("UPDATE register SET format = 4"));

    EXPECT_EQ(
        Register::open(parseRegisterPlace(address).value(), manner).error().code, ErrorCode::RegisterNewer);
    EXPECT_EQ(Register::init(parseRegisterPlace(address).value(), manner, {}, author()).error().code,
        ErrorCode::RegisterNewer);
}

TEST_P(Schema, ARubricOfThatIdWithOtherRulesIsRefused)
{
    auto text = fullDossier("tayninh-2693-2015-pl1").rubric->json;
    text += '\n';

    const auto refused = Register::init(parseRegisterPlace(address).value(), manner, {text}, author());

    EXPECT_EQ(refused.error().code, ErrorCode::RegisterRubricDiffers);
}

TEST_P(Schema, WhoTakesAnEntryOutOfTheLogIsFound)
{
    taken("a.bangdiem", {});
    ASSERT_TRUE(book.checkLog().has_value());

    tamper(QStringLiteral("UPDATE log SET who = 'người khác' WHERE number = 2"));
    const auto changed = book.checkLog();
    tamper(QStringLiteral("DELETE FROM log WHERE number = (SELECT max(number) FROM log)"));
    const auto removed = book.checkLog();

    EXPECT_EQ(changed.error().code, ErrorCode::RegisterDamaged);
    EXPECT_THAT(changed.error().details, ElementsAre("log, 2"));
    EXPECT_FALSE(removed.has_value());
}

ON_EACH_ENGINE(Schema);

TEST(RegisterFile, ThatIsNotThereOrSomethingElseIsRefusedAndLeftAsItWas)
{
    const Submissions folder;
    const ConnectionManner manner{folder.path("copies")};
    const auto open = [&](const std::string &name) {
        return Register::open(parseRegisterPlace(toUtf8(folder.path(name))).value(), manner).error().code;
    };
    const auto text = folder.path("a.register");
    std::ofstream(text) << "không phải sổ, dài hơn một trang để SQLite đọc đủ phần đầu của tệp"
                        << std::string(5'000, 'x');
    folder.path("empty.register");
    std::ofstream(folder.path("empty.register")).flush();
    Submissions dossiers;
    const auto dossier = dossiers.sealed("b.bangdiem", {});

    EXPECT_EQ(open("none.register"), ErrorCode::RegisterMissing);
    EXPECT_FALSE(std::filesystem::exists(folder.path("none.register")));
    EXPECT_EQ(open("a.register"), ErrorCode::NotARegister);
    EXPECT_EQ(open("empty.register"), ErrorCode::NotARegister);
    EXPECT_EQ(std::filesystem::file_size(folder.path("empty.register")), 0U);
    EXPECT_EQ(
        Register::init(parseRegisterPlace(toUtf8(dossier.path())).value(), manner, {}, {"a", kSomeMoment})
            .error()
            .code,
        ErrorCode::NotARegister);
}

} // namespace
} // namespace bangdiem::testing
