// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"

#include <stop_token>

namespace bangdiem {

/// `paths`, and of each that is a folder the files in it that end in ".bangdiem", in the order of their
/// names. What cannot be read is left to takeIn() to tell.
std::vector<std::filesystem::path> submissionFiles(const std::vector<std::filesystem::path> &paths);

/// How files are taken in.
struct IntakeOptions {
    /// What is found of a dossier's seal; all that is sealed is looked at, evidence and all. Errors: of the
    /// machine, or Cancelled.
    std::function<Result<Judgement>(const DossierFile &)> judge;
    std::filesystem::path copies; ///< As UntrustedOptions::copies.
    /// Told after each file how many were looked at. Returns false to stop.
    std::function<bool(std::size_t files)> progress;
    std::stop_token stop;
};

/// Takes `files` in, each for itself: whatever is wrong with one of them is said of that one, and the others
/// go on. What was looked at is written in batches; where the intake is stopped, a batch that was not written
/// is told as Cancelled, and what is in the register stays. In the order of `files`.
///
/// What refuses a file: what openUntrusted() says, SubmissionInvalid where its seal is, and what
/// Register::receive() says. Errors of the whole: those of the register.
Result<std::vector<Reception>> takeIn(Register &book, const std::vector<std::filesystem::path> &files,
    const IntakeOptions &options, const Author &author);

} // namespace bangdiem
