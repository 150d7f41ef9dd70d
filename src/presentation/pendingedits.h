// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"

#include <set>

namespace bangdiem {

/// Which parts of a dossier's value are not on the disk. A value.
struct PendingEdits {
    std::set<std::size_t> answers;
    std::set<std::string> declared;
    bool heading = false;

    bool isEmpty() const { return answers.empty() && declared.empty() && !heading; }
    void add(PendingEdits other);
};

/// The values of what is pending, to be written by another thread.
struct PendingValues {
    std::vector<std::pair<std::size_t, Answer>> answers;
    std::vector<std::pair<std::string, std::vector<std::string>>> declared;
    std::optional<Heading> heading;
};

PendingValues valuesOf(const PendingEdits &pending, const Dossier &dossier);

/// Writes a copy of the whole dossier, with `values` in it, to the new file `target`. Gives the attachments'
/// contents that could not be read any more and are not in the copy. Errors: those of DossierFile::copyTo(),
/// of writing; nothing is at `target` then.
Result<std::vector<std::int64_t>> writeCopy(const DossierFile &file, PendingValues values,
    const std::filesystem::path &target, Moment now, const Progress &progress);

/// The declarations that `answers` make for one row or group.
std::vector<std::string> declaredOf(const Answers &answers, const std::string &target);

/// Writes all of it in one transaction. Errors: those of DossierFile's setters.
Result<void> writeValues(DossierFile &file, const PendingValues &values, Moment now);

} // namespace bangdiem
