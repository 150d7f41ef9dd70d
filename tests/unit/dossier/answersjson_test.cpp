// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/answersjson.h"
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"

#include "support/plainname.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

using namespace bangdiem;
using testing::ElementsAre;

namespace {

const Rubric &appendix1()
{
    static const auto kRubric = *readRubric(findBuiltinRubric("tayninh-2693-2015-pl1")->json);
    return kRubric;
}

std::size_t indexOf(std::string_view id)
{
    return *findCriterion(appendix1(), id);
}

tl::expected<AnswersInput, std::vector<Error>> readAnswers(std::string_view text)
{
    return readAnswersJson(text, appendix1());
}

/// The row `id` of an input that names nothing else.
AnswerInput readRow(const std::string &id, const std::string &row)
{
    const auto input = readAnswers(R"({"criteria":{")" + id + "\":" + row + "}}");
    if (input)
        return *input->criteria.at(indexOf(id));
    for (const auto &fault : input.error())
        ADD_FAILURE() << fault.where << ": " << describe(fault, Language::English);
    return {};
}

std::vector<Error> faultsOfRow(const std::string &id, const std::string &row)
{
    const auto input = readAnswers(R"({"criteria":{")" + id + "\":" + row + "}}");
    return input ? std::vector<Error>() : input.error();
}

MATCHER_P2(Fault, code, where, "")
{
    *result_listener << errorName(arg.code) << " at " << arg.where;
    return arg.code == code && arg.where == where;
}

} // namespace

TEST(AnswersJson, ReadsEveryPartOfARow)
{
    const auto row = readRow("I.2.4", R"({ "claim": true, "note": "dòng 1\ndòng 2",
        "documents": [ { "number": "12/QĐ-STC", "date": "2015-03-02", "title": "Quy chế", "file": "a/quy-che.pdf",
                         "page": "3" }, { "number": "13/QĐ-STC" } ],
        "links": [ "https://tayninh.gov.vn", "HTTP://a.vn/b" ], "attachments": [ "b.pdf", "c.pdf" ] })");

    EXPECT_EQ(row.answer.claim, Points::fromInteger(5));
    EXPECT_EQ(row.answer.note, "dòng 1\ndòng 2");
    EXPECT_THAT(row.answer.documents,
        ElementsAre(Document{"12/QĐ-STC", *parseIsoDate("2015-03-02"), "Quy chế", "3", {}},
            Document{"13/QĐ-STC", {}, {}, {}, {}}));
    EXPECT_THAT(row.documentFiles, ElementsAre("a/quy-che.pdf", ""));
    EXPECT_THAT(row.answer.links, ElementsAre("https://tayninh.gov.vn", "HTTP://a.vn/b"));
    EXPECT_THAT(row.attachmentFiles, ElementsAre("b.pdf", "c.pdf"));
    EXPECT_TRUE(row.answer.attachments.empty());
}

TEST(AnswersJson, ReadsFiguresInTheOrderOfTheRow)
{
    EXPECT_THAT(
        readRow("I.1.1", R"({"figures":{"mailboxes":49,"staff":50}})").answer.figures, ElementsAre(50, 49));
    EXPECT_THAT(
        readRow("I.1.1", R"({"figures":{"mailboxes":0}})").answer.figures, ElementsAre(std::nullopt, 0));
    EXPECT_THAT(readRow("I.1.1", R"({"figures":{"staff":999999999999}})").answer.figures,
        ElementsAre(999'999'999'999));
}

TEST(AnswersJson, AddsUpFiguresByUnit)
{
    const auto row = readRow("I.1.1", R"({"by_unit":{"Pho\u0300ng Y tê\u0301":{"mailboxes":2,"staff":3},
        "Văn phòng":{"staff":4},"Phòng Tư pháp":{}}})");

    EXPECT_THAT(row.answer.units,
        ElementsAre(UnitFigures{"Phòng Y tế", {3, 2}}, UnitFigures{"Văn phòng", {4}},
            UnitFigures{"Phòng Tư pháp", {}}));
    EXPECT_THAT(row.answer.figures, ElementsAre(7, 2));
}

TEST(AnswersJson, TakesFiguresBesideUnitsWhereTheyAreTheSums)
{
    EXPECT_THAT(readRow("I.1.1", R"({"figures":{"staff":7},"by_unit":{"a":{"staff":4},"b":{"staff":3}}})")
                    .answer.figures,
        ElementsAre(7));
    EXPECT_THAT(faultsOfRow("I.1.1", R"({"figures":{"staff":8},"by_unit":{"a":{"staff":7,"mailboxes":1}}})"),
        ElementsAre(Fault(ErrorCode::FiguresNotSum, "/criteria/I.1.1/figures")));
}

TEST(AnswersJson, NamesEveryFaultOfUnits)
{
    EXPECT_THAT(
        faultsOfRow("I.1.1", R"({"by_unit":{"a":{"staff":1},"A ":{},"":{"x":1},"b":{"staff":-1},"c":3}})"),
        ElementsAre(Fault(ErrorCode::UnitInvalid, "/criteria/I.1.1/by_unit/A "),
            Fault(ErrorCode::UnitInvalid, "/criteria/I.1.1/by_unit/"),
            Fault(ErrorCode::UnknownFigure, "/criteria/I.1.1/by_unit//x"),
            Fault(ErrorCode::FigureNotCount, "/criteria/I.1.1/by_unit/b/staff"),
            Fault(ErrorCode::JsonWrongType, "/criteria/I.1.1/by_unit/c")));
    EXPECT_THAT(faultsOfRow("I.1.1", R"({"by_unit":{"a":{"staff":999999999999},"b":{"staff":1}}})"),
        ElementsAre(Fault(ErrorCode::FigureNotCount, "/criteria/I.1.1/by_unit")));
    EXPECT_THAT(faultsOfRow("I.1.1", R"({"by_unit":[]})"),
        ElementsAre(Fault(ErrorCode::JsonWrongType, "/criteria/I.1.1/by_unit")));
}

TEST(AnswersJson, ReadsAClaimExactlyAsItIsWritten)
{
    EXPECT_EQ(readRow("I.2.1", R"({"claim":2.5})").answer.claim, Points::fromUnits(25'000));
    EXPECT_EQ(readRow("I.2.1", R"({"claim":25e-1})").answer.claim, Points::fromUnits(25'000));
    EXPECT_EQ(readRow("I.2.1", R"({"claim":7})").answer.claim, Points::fromInteger(7));
    EXPECT_EQ(readRow("I.2.4", R"({"claim":5})").answer.claim, Points::fromInteger(5));
    EXPECT_EQ(readRow("I.2.4", R"({"claim":false})").answer.claim, Points());
    EXPECT_EQ(readRow("I.2.4", "{}").answer.claim, std::nullopt);
}

TEST(AnswersJson, ClearsARowWithNull)
{
    const auto input = readAnswers(R"({"criteria":{"I.2.1":null}})");

    ASSERT_TRUE(input);
    EXPECT_EQ(input->criteria.at(indexOf("I.2.1")), std::nullopt);
    EXPECT_EQ(input->criteria.size(), 1U);
}

TEST(AnswersJson, TakesDeclarationsOfGroupsAndRows)
{
    const auto input = readAnswers(
        R"({"declared":{"I.6":["no-software","no-software"],"II.1.11":["no-procedures"],"I.1":[]}})");

    ASSERT_TRUE(input);
    EXPECT_THAT(input->declared.at("I.6"), ElementsAre("no-software"));
    EXPECT_THAT(input->declared.at("II.1.11"), ElementsAre("no-procedures"));
    EXPECT_TRUE(input->declared.at("I.1").empty());
}

TEST(AnswersJson, ComposesTexts)
{
    EXPECT_EQ(readRow("I.2.1", "{\"note\":\"Đa\xCC\x81nh\"}").answer.note, "Đánh");
}

TEST(AnswersJson, NamesEveryFaultInTheOrderOfTheText)
{
    const auto input = readAnswers(R"({
        "declared": { "X": ["a"], "I.6": ["no-procedures", 1], "II.1.11": "no-procedures" },
        "criteria": { "I.2.1": { "claim": 2.6, "clam": 1 }, "i.2.1": {}, "I.2.2": { "claim": -1 } },
        "more": 1, "declared": {} })");

    ASSERT_FALSE(input);
    EXPECT_THAT(input.error(),
        ElementsAre(Fault(ErrorCode::JsonDuplicateKey, "/declared"),
            Fault(ErrorCode::UnknownCriterion, "/declared/X"),
            Fault(ErrorCode::UnknownDeclaration, "/declared/I.6/0"),
            Fault(ErrorCode::JsonWrongType, "/declared/I.6/1"),
            Fault(ErrorCode::JsonWrongType, "/declared/II.1.11"),
            Fault(ErrorCode::ClaimOffStep, "/criteria/I.2.1/claim"),
            Fault(ErrorCode::JsonUnknownKey, "/criteria/I.2.1/clam"),
            Fault(ErrorCode::UnknownCriterion, "/criteria/i.2.1"),
            Fault(ErrorCode::ClaimNegative, "/criteria/I.2.2/claim"),
            Fault(ErrorCode::JsonUnknownKey, "/more")));
}

TEST(AnswersJson, RefusesAnythingButAnObject)
{
    EXPECT_THAT(readAnswers("[]").error(), ElementsAre(Fault(ErrorCode::JsonWrongType, "")));
    EXPECT_THAT(
        readAnswers(R"({"criteria":[]})").error(), ElementsAre(Fault(ErrorCode::JsonWrongType, "/criteria")));
    EXPECT_THAT(readAnswers(R"({"declared":null})").error(),
        ElementsAre(Fault(ErrorCode::JsonWrongType, "/declared")));
    EXPECT_THAT(readAnswers("").error(), ElementsAre(Fault(ErrorCode::JsonSyntax, "")));
}

struct BadRow {
    const char *id;
    const char *row;
    ErrorCode code;
    const char *where; ///< Below the row.
};

void PrintTo(const BadRow &bad, std::ostream *out)
{
    *out << test::plainName(std::string(errorName(bad.code)) + ' ' + bad.id + ' ' + bad.row);
}

class AnswersJsonRefuses : public testing::TestWithParam<BadRow>
{
};

TEST_P(AnswersJsonRefuses, TheRowAtThePlace)
{
    const auto &bad = GetParam();

    EXPECT_THAT(faultsOfRow(bad.id, bad.row),
        ElementsAre(Fault(bad.code, std::string("/criteria/") + bad.id + bad.where)));
}

using enum ErrorCode;
INSTANTIATE_TEST_SUITE_P(Rows, AnswersJsonRefuses,
    testing::Values(BadRow{"I.2.1", R"({"claim":true})", ClaimNotNumber, "/claim"},
        BadRow{"I.2.1", R"({"claim":"2"})", JsonWrongType, "/claim"},
        BadRow{"I.2.1", R"({"claim":null})", JsonWrongType, "/claim"},
        BadRow{"I.2.1", R"({"claim":0.10000000000000000001})", NumberNotExact, "/claim"},
        BadRow{"I.2.1", R"({"claim":1e400})", NumberNotExact, "/claim"},
        BadRow{"I.2.1", R"({"claim":-0.25})", ClaimNegative, "/claim"},
        BadRow{"I.2.1", R"({"claim":0.3})", ClaimOffStep, "/claim"},
        BadRow{"I.2.4", R"({"claim":2.5})", ClaimNotYesNo, "/claim"},
        BadRow{"I.2.4", R"({"claim":-5})", ClaimNegative, "/claim"},
        BadRow{"I.1.1", R"({"figures":{"staff":50.0}})", FigureNotCount, "/figures/staff"},
        BadRow{"I.1.1", R"({"figures":{"staff":5e1}})", FigureNotCount, "/figures/staff"},
        BadRow{"I.1.1", R"({"figures":{"staff":-1}})", FigureNotCount, "/figures/staff"},
        BadRow{"I.1.1", R"({"figures":{"staff":"50"}})", FigureNotCount, "/figures/staff"},
        BadRow{"I.1.1", R"({"figures":{"staff":null}})", FigureNotCount, "/figures/staff"},
        BadRow{"I.1.1", R"({"figures":{"staff":1000000000000}})", FigureNotCount, "/figures/staff"},
        BadRow{"I.1.1", R"({"figures":{"staff":99999999999999999999}})", FigureNotCount, "/figures/staff"},
        BadRow{"I.1.1", R"({"figures":{"users":1}})", UnknownFigure, "/figures/users"},
        BadRow{"I.2.1", R"({"figures":{"staff":1}})", UnknownFigure, "/figures/staff"},
        BadRow{"I.1.1", R"({"figures":[1]})", JsonWrongType, "/figures"},
        BadRow{"I.2.1", R"([1])", JsonWrongType, ""},
        BadRow{"I.2.1", R"({"Claim":1})", JsonUnknownKey, "/Claim"},
        BadRow{"I.2.4", R"({"documents":{}})", JsonWrongType, "/documents"},
        BadRow{"I.2.4", R"({"documents":["12/QĐ"]})", JsonWrongType, "/documents/0"},
        BadRow{"I.2.4", R"({"documents":[{"so":"1"}]})", JsonUnknownKey, "/documents/0/so"},
        BadRow{"I.2.4", R"({"documents":[{"date":"2015-02-29"}]})", DateInvalid, "/documents/0/date"},
        BadRow{"I.2.4", R"({"documents":[{"date":"02/03/2015"}]})", DateInvalid, "/documents/0/date"},
        BadRow{"I.2.4", R"({"documents":[{"date":20150302}]})", JsonWrongType, "/documents/0/date"},
        BadRow{"I.2.4", R"({"documents":[{"page":3}]})", JsonWrongType, "/documents/0/page"},
        BadRow{"I.2.4", R"({"documents":[{"number":"a\nb"}]})", TextUnsafe, "/documents/0/number"},
        BadRow{"I.2.4", R"({"documents":[{"title":"a\u202eb"}]})", TextUnsafe, "/documents/0/title"},
        BadRow{"I.2.4", R"({"documents":[{"file":""}]})", JsonWrongType, "/documents/0/file"},
        BadRow{"I.2.1", R"({"note":1})", JsonWrongType, "/note"},
        BadRow{"I.2.1", R"({"note":"a\u0000b"})", TextUnsafe, "/note"},
        BadRow{"I.2.1", R"({"note":"a","note":"b"})", JsonDuplicateKey, "/note"},
        BadRow{"I.2.1", R"({"links":"http://a.vn"})", JsonWrongType, "/links"},
        BadRow{"I.2.1", R"({"links":["file:///etc/passwd"]})", JsonWrongType, "/links/0"},
        BadRow{"I.2.1", R"({"links":["javascript:alert"]})", JsonWrongType, "/links/0"},
        BadRow{"I.2.1", R"({"links":["http:///x"]})", JsonWrongType, "/links/0"},
        BadRow{"I.2.1", R"({"links":["https://"]})", JsonWrongType, "/links/0"},
        BadRow{"I.2.1", R"({"links":["http://a.vn","http://a b"]})", JsonWrongType, "/links/1"},
        BadRow{"I.2.1", R"({"attachments":[""]})", JsonWrongType, "/attachments/0"},
        BadRow{"I.2.1", R"({"attachments":[7]})", JsonWrongType, "/attachments/0"}));

TEST(AnswersJson, LimitsTextsAndLists)
{
    const auto note = [](std::size_t size) { return "{\"note\":\"" + std::string(size, 'a') + "\"}"; };
    const auto links = [](int count) {
        std::string list;
        for (int i = 0; i < count; ++i)
            list += std::string(i ? "," : "") + R"("http://a.vn")";
        return "{\"links\":[" + list + "]}";
    };

    EXPECT_TRUE(faultsOfRow("I.2.1", note(TextLimits::note)).empty());
    EXPECT_THAT(faultsOfRow("I.2.1", note(TextLimits::note + 1)),
        ElementsAre(Fault(TooLarge, "/criteria/I.2.1/note")));
    EXPECT_TRUE(faultsOfRow("I.2.1", links(100)).empty());
    EXPECT_THAT(faultsOfRow("I.2.1", links(101)), ElementsAre(Fault(TooMany, "/criteria/I.2.1/links")));
}
