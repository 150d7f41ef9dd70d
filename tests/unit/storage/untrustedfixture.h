// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/untrusted.h"

#include "testdossier.h"

namespace bangdiem::testing {

/// A stranger's file in a folder of its own, and a place for the private copies.
class StrangersFile
{
public:
    /// A file with these bytes, as it was received.
    explicit StrangersFile(const std::string &bytes, const std::string &name = "Sở Y tế.bangdiem");

    const std::filesystem::path &path() const { return m_path; }
    /// Beside the file, where nothing may appear.
    std::filesystem::path beside(const std::string &name) const { return m_received / name; }
    std::filesystem::path copies() const { return m_copies; }
    UntrustedOptions options() const;

    /// Opens it; the test fails where a byte of it changed, something beside it appeared or went, or a
    /// private copy outlives the opening.
    Result<UntrustedDossier> open() const { return open(options()); }
    Result<UntrustedDossier> open(const UntrustedOptions &options) const;
    /// Why it is not opened; the test fails where it is.
    Error refusal() const;
    /// The same as "name: first detail".
    std::string refusalText() const;
    /// The codes of its flags; the test fails where it is refused.
    std::vector<ErrorCode> flags() const;

private:
    /// Names, kinds and bytes of what lies where the file lies.
    std::vector<std::string> state() const;

    TestFolder m_received;
    TestFolder m_own;
    std::filesystem::path m_path;
    std::filesystem::path m_copies;
};

} // namespace bangdiem::testing
