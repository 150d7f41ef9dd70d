// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/textout.h"
#include "storage/dossierfile.h"

namespace bangdiem::cli {

/// "draft", "sealed", "altered".
std::string_view stateName(SealState state);

/// The revisions that were sealed: revision, at, fingerprint, signer, signed.
Json sealsJson(const std::vector<Seal> &seals);

/// The scans of signed paper: revision, name, size, sha256.
Json scansJson(const std::vector<SealScan> &scans);
/// The same as lines under a heading, numbered within each revision; empty where there are none.
std::string scansText(const std::vector<SealScan> &scans, Language language);

/// State and fingerprint of the dossier as it is now, and every sealed revision: a row of label and value
/// each.
void addState(TextTable &table, const DossierFile &file, Language language);

/// "Mã đối chiếu: 7F3A-…" with its line feed.
std::string fingerprintLine(const std::string &sha256, Language language);

} // namespace bangdiem::cli
