// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testdossier.h"

namespace bangdiem::testing {

/// The bytes of a dossier with something in every table. Rows I.2.4 (document, attachment, link, note, claim)
/// and I.1.1 (figures), the declaration of I.6.
const std::string &sampleBytes();

/// Opens the file both ways; the error, which must be the same, with nothing changed or made.
Error refusal(const TestFolder &folder, const std::filesystem::path &path);

/// refusal() of a file with these bytes.
Error refusalOf(const std::string &bytes);

} // namespace bangdiem::testing
