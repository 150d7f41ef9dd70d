// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

/// One line of a manifest (docs/manifest-format.md). Views into it.
struct ManifestRecord {
    std::string_view tag;
    std::vector<std::string_view> fields;
};

/// The records of `manifest`; nullopt where it is not of that form to the last byte.
std::optional<std::vector<ManifestRecord>> readManifest(std::string_view manifest);

/// Which dossier a manifest is of.
struct ManifestSubject {
    std::string dossier; ///< Dossier::id.
    int revision = 0;
    std::string agency;
};

/// nullopt where `manifest` is none, or of another format than kManifestFormat.
std::optional<ManifestSubject> subjectOf(std::string_view manifest);

/// A part of what a manifest says, by the tag of its first record.
struct ManifestPart {
    std::string tag; ///< "dossier", "rubric", "agency", "place", "staff", "year", "as-of", "unit", "part",
                     ///< "declared", "answer".
    std::string target; ///< Of "declared" and "answer": the id of the row or group. Else empty.

    auto operator<=>(const ManifestPart &) const = default;
};

/// The parts in which two manifests differ, the heading's first, then rows by their ids; none where they
/// are the same, all where one of them is not a manifest.
std::vector<ManifestPart> differingParts(std::string_view first, std::string_view second);

} // namespace bangdiem
