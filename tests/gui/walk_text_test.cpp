// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of every page and dialog: whole, in the language that was chosen, and shown as plain text.
#include "walkfixture.h"

#include "presentation/editingsession.h"

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPayload = "<b>đậm</b><img src='file:///canary.png'><a href='file:///x'>x</a>";

Answer hostileAnswer()
{
    Answer answer;
    answer.note = kPayload;
    answer.documents = {{kPayload, std::chrono::year(2015) / 3 / 2, kPayload, kPayload, std::nullopt}};
    answer.links = {std::string("https://example.org/") + kPayload};
    return answer;
}

} // namespace

TEST_F(WalkTest, NothingIsLeftUntranslatedInVietnamese)
{
    const ForeignTexts foreign(Language::Vietnamese, {desk->session()->rubric()});
    walk([&](QWidget *top, const QString &where) { foreign.expectNone(top, where); });
}

TEST_F(WalkTest, NothingIsLeftUntranslatedInEnglish)
{
    composition->speak(Language::English);
    settle();
    const ForeignTexts foreign(Language::English, {desk->session()->rubric()});
    walk([&](QWidget *top, const QString &where) { foreign.expectNone(top, where); });
    applyLanguage(Language::Vietnamese);
}

TEST_F(WalkTest, NoTextIsCutOnASmallLaptop)
{
    window->resize(1366, 768);
    walk(expectWhole);
}

/// A scale of 200 % halves the room that 1366×768 dots give.
TEST_F(WalkTest, NoTextIsCutAtTwoHundredPercent)
{
    window->resize(683, 384);
    walk(expectFitsTwiceAsLarge);
}

TEST_F(WalkTest, NoTextOfAPersonIsShownAsMarkup)
{
    auto heading = desk->session()->dossier().heading;
    heading.agency = kPayload;
    desk->session()->setHeading(heading);
    for (std::size_t row = 0; row < desk->session()->rubric().criteria.size(); ++row)
        desk->session()->setAnswer(row, hostileAnswer());
    dialogs.unsaved = Dialogs::UnsavedChoice::LoseChanges; // such a link cannot be stored
    walk(expectPlain);
}

} // namespace bangdiem::tests
