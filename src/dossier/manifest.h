// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <string>
#include <string_view>

namespace bangdiem {

/// The number in the first record of a manifest.
constexpr int kManifestFormat = 1;

/// All that an agency says in a dossier, in one form (docs/manifest-format.md): two dossiers have the same
/// manifest only where they say the same, whatever their files look like on a disk. What is sealed and
/// signed is this text, and the fingerprint is its SHA-256.
/// `dossier`: as its file keeps it, in NFC and in the one form of checkedAnswer().
std::string manifestOf(const Dossier &dossier);

/// What is printed of a fingerprint: the first 128 bits of `sha256` (64 hexadecimal digits) as
/// "7F3A-19C2-B04E-55D1-8C20-11FE-9A47-D3B6".
std::string fingerprintText(std::string_view sha256);

} // namespace bangdiem
