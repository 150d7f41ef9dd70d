// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <filesystem>

namespace bangdiem {

/// A rubric that this machine calls official.
struct KnownRubric {
    std::shared_ptr<const CarriedRubric> carried;
    std::filesystem::path file; ///< In the folder of the office; empty: built in.

    const Rubric &rubric() const { return carried->rubric; }
};

/// A file of the office's folder that is none, with the first of its faults; or such a folder.
struct UnusableRubric {
    std::filesystem::path file;
    Error fault; ///< Where: the place in the file, or empty.
};

/// The rubrics that are built in, then those of the office's folders: *.json files that an administrator put
/// there. One id means one rubric: of two with the same id the first stays, and the other is unusable where
/// it says something else. Those that replace one another in a circle would hide one another: none is usable.
class RubricCatalogue
{
public:
    /// A folder that is not there holds none; where they were `named` by somebody, it is unusable.
    static RubricCatalogue read(const std::vector<std::filesystem::path> &folders, bool named = false);
    /// Of officeRubricFolders().
    static RubricCatalogue ofThisMachine();

    const std::vector<KnownRubric> &rubrics() const { return m_rubrics; }
    const std::vector<UnusableRubric> &unusable() const { return m_unusable; }
    const KnownRubric *find(std::string_view id) const; ///< Null: there is none.
    /// The SHA-256 of the rubric of that id; empty where there is none. See UntrustedOptions::officialRubric.
    std::string sha256Of(std::string_view id) const;

    /// The texts of those that are not built in.
    std::vector<std::string> officeTexts() const;
    /// Those for assessments of `year`, without those that another of them replaces.
    std::vector<const KnownRubric *> forYear(int year) const;

private:
    void add(std::string text, const std::filesystem::path &file);
    void addFolder(const std::filesystem::path &folder, bool named);
    void removeCircles();

    std::vector<KnownRubric> m_rubrics;
    std::vector<UnusableRubric> m_unusable;
};

/// RubricNotOfficial or RubricAltered where `carried` is not `officialSha256`, which is empty where there is
/// no official rubric of its id.
std::optional<Error> officialFault(const CarriedRubric &carried, std::string_view officialSha256);

/// UntrustedOptions::officialRubric of this machine, whose folders are read anew each time.
std::string officialRubricSha256(std::string_view id);

/// Where an administrator puts rubrics: BANGDIEM_RUBRICS where it is set, else "bangdiem/rubrics" in the
/// folders of shared data of this system (/usr/local/share, /usr/share, …), and of this user.
std::vector<std::filesystem::path> officeRubricFolders();

} // namespace bangdiem
