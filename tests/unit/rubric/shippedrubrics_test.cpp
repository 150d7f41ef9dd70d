// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"

#include <gtest/gtest.h>

using namespace bangdiem;

TEST(ShippedRubrics, AreReadWithoutFaults)
{
    for (const auto &builtin : builtinRubrics()) {
        const auto rubric = readRubric(builtin.json);

        if (!rubric)
            for (const auto &fault : rubric.error())
                ADD_FAILURE() << fault.where << ": " << describe(fault, Language::English);
        else
            EXPECT_EQ(rubric->id, builtin.id);
    }
}
