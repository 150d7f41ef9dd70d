// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/editingsession.h"
#include "unit/storage/testdossier.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

/// Lets events happen until the task has finished.
Result<void> resultOf(FileTask *task);

/// A session over a new dossier of Phụ lục I, in a folder of its own, with a clock that the test moves.
class SessionTest : public ::testing::Test
{
protected:
    SessionTest();

    std::size_t row(const char *id) const { return indexOf(session->dossier(), id); }
    /// The answer of the row, to be changed and set.
    Answer answer(const char *id) const { return session->answer(row(id)); }
    void claim(const char *id, std::optional<Points> points, const QString &mergeKey = {});
    void note(const char *id, const char *text, const QString &mergeKey = {});
    CriterionScore scoreOf(const char *id) const { return session->sheet().criteria[row(id)]; }
    /// Adds the files and waits for it.
    Result<void> attach(const char *id, std::vector<std::filesystem::path> files);
    /// What another program would read from the disk now.
    Dossier onDisk() const { return reopened(folder / kName, Access::ReadOnly).dossier(); }
    /// Closes the session and opens the file again.
    void reopen(Access access);
    /// A file with so many bytes beside the dossier.
    std::filesystem::path makeFile(const char *name, std::size_t size = 100, unsigned seed = 1);

    static constexpr const char *kName = "a.bangdiem";

    TestFolder folder;
    Moment now = momentAt();
    std::unique_ptr<EditingSession> session;
};

} // namespace bangdiem::testing
