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

AnswerEdit edit(const char *before, const char *after, std::size_t criterion = 0)
{
    return {criterion, noted(before), noted(after)};
}

const QString kNote = QStringLiteral("I.1.1:note");

TEST(UndoList, JoinsKeystrokesInOneField)
{
    UndoList list;
    list.push(edit("", "a"), kNote);
    list.push(edit("a", "ab"), kNote);

    const auto step = std::get<AnswerEdit>(list.stepBack());

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
    EXPECT_EQ(std::get<AnswerEdit>(list.stepBack()).after.note, "b");
}

TEST(UndoList, DoesNotJoinToAStepThatWasDoneAgain)
{
    UndoList list;
    list.push(edit("", "a"), kNote);
    list.stepBack();
    list.stepForward();
    list.push(edit("a", "ab"), kNote);

    EXPECT_EQ(std::get<AnswerEdit>(list.stepBack()).before.note, "a");
    EXPECT_TRUE(list.canUndo());
}

} // namespace
} // namespace bangdiem
