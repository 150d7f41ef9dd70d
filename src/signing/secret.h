// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace bangdiem {

/// A password or PIN in UTF-8. Cannot be copied; its memory is overwritten when it ends.
class Secret
{
public:
    /// Takes the text over and overwrites the caller's copy.
    explicit Secret(std::string &&text);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    std::string_view text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace bangdiem
