// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/undolist.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

Answer noted(const char *text)
{
    Answer answer;
    answer.note = text;
    return answer;
}

Edits edit(const char *before, const char *after, std::size_t criterion = 0)
{
    return {AnswerEdit{criterion, noted(before), noted(after)}};
}

const AnswerEdit &only(const Edits &edits)
{
    EXPECT_EQ(edits.size(), 1u);
    return std::get<AnswerEdit>(edits.front());
}

const QString kNote = QStringLiteral("I.1.1:note");

TEST(UndoList, JoinsKeystrokesInOneField)
{
    UndoList list;
    list.push(edit("", "a"), kNote);
    list.push(edit("a", "ab"), kNote);

    const auto step = only(list.stepBack());

    EXPECT_EQ(step.before.note, "");
    EXPECT_EQ(step.after.note, "ab");
    EXPECT_FALSE(list.canUndo());
}

TEST(UndoList, KeepsApartWhatHasNoKeyOrAnotherOneOrAnotherTarget)
{
    UndoList list;
    list.push(edit("", "a"), {});
    list.push(edit("a", "ab"), {});
    list.push(edit("ab", "abc"), kNote);
    list.push(edit("", "x", 1), kNote);

    int steps = 0;
    for (; list.canUndo(); ++steps)
        list.stepBack();

    EXPECT_EQ(steps, 4);
}

TEST(UndoList, ForgetsWhatWasTakenBackWhenSomethingElseIsDone)
{
    UndoList list;
    list.push(edit("", "a"), {});
    list.stepBack();
    list.push(edit("", "b"), {});

    EXPECT_FALSE(list.canRedo());
    EXPECT_EQ(only(list.stepBack()).after.note, "b");
}

TEST(UndoList, DoesNotJoinToAStepThatWasDoneAgain)
{
    UndoList list;
    list.push(edit("", "a"), kNote);
    list.stepBack();
    list.stepForward();
    list.push(edit("a", "ab"), kNote);

    EXPECT_EQ(only(list.stepBack()).before.note, "a");
    EXPECT_TRUE(list.canUndo());
}

TEST(UndoList, KeepsEditsOfSeveralRowsTogetherAndJoinsNothingToThem)
{
    UndoList list;
    auto both = edit("", "a");
    both.push_back(edit("", "b", 1).front());
    list.push(both, kNote);
    list.push(edit("a", "ab"), kNote);

    EXPECT_EQ(list.stepBack().size(), 1u);
    EXPECT_EQ(list.stepBack(), both);
    EXPECT_FALSE(list.canUndo());
}

} // namespace
} // namespace bangdiem
