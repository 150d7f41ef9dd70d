// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilecases.h"

#include "memorydatabase.h"
#include "refusal.h"
#include "storage/hash.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

namespace {

/// The bytes of a dossier with `text` wherever a person writes.
std::string dossierSaying(const std::string &text)
{
    const TestFolder folder;
    auto dossier = emptyDossier();
    dossier.heading.agency = text;
    dossier.heading.place = text;
    dossier.heading.units = {text};
    auto file = DossierFile::create(folder / "a.bangdiem", dossier, momentAt()).value();
    writeBytes(folder / "evidence", text);
    Answer answer;
    answer.attachments.push_back(file.storeContent(folder / "evidence", momentAt(1)).value());
    answer.attachments.back().name = text;
    answer.documents.push_back({text, std::nullopt, text, text, answer.attachments.back().content});
    answer.links = {"https://x.vn/?id=1;--"};
    answer.note = text;
    EXPECT_EQ(problemOf(file.setAnswer(indexOf(dossier, "I.2.4"), answer, momentAt(2))), "") << text;
    return bytesOf(folder / "a.bangdiem");
}

std::string withRubric(std::string json, const std::string &from, const std::string &to)
{
    json.replace(json.find(from), from.size(), to);
    const auto rubric = carriedRubric(json);
    EXPECT_TRUE(rubric) << to;
    return MemoryDatabase(sampleBytes())
        .run("UPDATE rubric SET json = CAST('" + json + "' AS BLOB), sha256 = '" + sha256Of(json)
            + "', id = '" + (*rubric)->rubric.id + "'")
        .bytes();
}

} // namespace

HostileCases odditiesThatAreRead()
{
    HostileCases cases;
    for (const std::string text : {"'); DROP TABLE answer; --", "\" OR 1=1 --", "%_\\",
             "' UNION SELECT sql FROM sqlite_schema --", "$1; COPY x FROM PROGRAM 'id'", "{0} %s %n",
             "<img src='file:///etc/passwd'>", "=cmd|'/c calc'!A1", "../../etc/passwd", "${jndi:ldap://x}",
             "--", ";", "NULL", "0x41", "1e999", "a''b"}) {
        cases.push_back({"Q15", text, [text] { return dossierSaying(text); }, "opened"});
    }
    const auto json = emptyDossier().rubric->json;
    const auto add = [&](const std::string &name, const std::string &from, const std::string &to,
                         const std::string &flag) {
        cases.push_back({"Q18", name, [=] { return withRubric(json, from, to); }, "opened " + flag});
    };
    add("a hint that differs", "\"hint\": \"", "\"hint\": \"X ", "rubric-altered");
    add("a blank more", "{", "{ ", "rubric-altered");
    add("a threshold that is lower", "\"atLeast\": 100", "\"atLeast\": 10", "rubric-altered");
    add("another step", "\"step\": 0.25", "\"step\": 0.5", "rubric-altered");
    add("an id of its own", "tayninh-2693-2015-pl1", "tayninh-2693-2015-pl9", "rubric-not-official");
    add("an id in capitals", "tayninh-2693-2015-pl1", "TAYNINH-2693-2015-PL1", "rubric-not-official");
    return cases;
}

} // namespace bangdiem::testing
