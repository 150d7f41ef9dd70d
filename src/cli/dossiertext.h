// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "storage/dossierfile.h"

namespace bangdiem::cli {

/// "Phần việc: chỉ các mục I.1, II được giao"; empty for a dossier that is no part.
std::string partLine(const Dossier &dossier, Language language);

/// "Sở Tài chính — năm 2015 — …": the line above what a command prints about a dossier; and partLine().
std::string titleLine(const Dossier &dossier, Language language);

/// The heading and what identifies the dossier, a line each.
std::string headingText(const DossierFile &file, std::size_t historyLength, Language language);

/// Declarations and answers, a line each; says so where there are none.
std::string answersText(const Dossier &dossier, Language language);

/// What each row that was carried over said in its earlier year, and whether it was reviewed, a line each;
/// empty where there is none.
std::string earlierText(const Dossier &dossier, Language language);

/// Evidence files with size and SHA-256, a line each; empty where there are none.
std::string evidenceText(const Dossier &dossier, Language language);

} // namespace bangdiem::cli
