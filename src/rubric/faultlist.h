// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/strictjson.h"

namespace bangdiem {

/// Gathers what is wrong with a JSON text, so that its author reads it all at once.
class FaultList
{
public:
    /// After this many, further faults are counted as one TooMany.
    static constexpr std::size_t kMaximum = 1'000;

    FaultList() = default;
    explicit FaultList(std::vector<Error> faults);

    void add(ErrorCode code, std::string where, std::vector<std::string> details = {});
    bool empty() const { return m_faults.empty(); }
    std::size_t count() const { return m_faults.size(); }
    /// Nothing more would be kept: a long list need not be read on.
    bool isFull() const { return m_faults.size() > kMaximum; }

    /// In the order of the text that `root` was read from.
    std::vector<Error> inOrderOf(const JsonValue &root) const;

private:
    std::vector<Error> m_faults;
};

} // namespace bangdiem
