// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "verification/trustfolder.h"

namespace bangdiem::cli {

/// The options of every command that judges signatures: --trust and --crl. `others` stand behind them.
std::vector<Option> withTrustOptions(std::vector<Option> others);

/// Whom the request says to trust; nobody without --trust. Errors (where: the folder or the list): those of
/// readTrustFolder() and TrustStore::add(), BadArgument for a --crl that is a certificate.
tl::expected<TrustFolder, Faults> trustOf(const Request &request);

/// Tells in `output` which files of the folder cannot be used; in JSON also how many authorities and lists
/// there are, where the request asked for any.
void addTrust(const TrustFolder &trust, const Request &request, Output &output);

} // namespace bangdiem::cli
