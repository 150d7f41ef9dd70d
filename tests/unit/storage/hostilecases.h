// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace bangdiem::testing {

/// A file that a stranger made, and what openUntrusted() must say of it.
struct HostileCase {
    std::string threat; ///< "Q1" … "Q18", as docs/reliability.md names them.
    std::string name;
    std::function<std::string()> bytes;
    /// "code: first detail" of the refusal, the detail as far as it matters; or "opened", with the names of
    /// the flags.
    std::string expected;
};
using HostileCases = std::vector<HostileCase>;

HostileCases brokenFiles(); ///< Q1, Q2, Q3, Q11: no SQLite, another application, another version, WAL.
HostileCases foreignSchemas(); ///< Q4, Q5, Q6, Q16: what is no table of ours, or not word for word.
HostileCases cellsOfOtherTypes(); ///< Q7: each column with every type it must not have.
HostileCases wrongValues(); ///< Q7, Q14, Q17: values of the right type that cannot stand there.
HostileCases odditiesThatAreRead(); ///< Q15, Q18: what is only text, and another rubric.
HostileCases hugeFiles(); ///< Q6, Q8: what would take long or much memory.

} // namespace bangdiem::testing
