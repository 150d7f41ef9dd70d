// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testpki.h"

#include <filesystem>
#include <string>

namespace bangdiem::testing {

/// Tokens of SoftHSM in a folder of their own, made empty; PIN "1234". One at a time in a process, before
/// its driver is loaded.
class SoftTokens
{
public:
    SoftTokens();
    ~SoftTokens();
    SoftTokens(const SoftTokens &) = delete;
    SoftTokens &operator=(const SoftTokens &) = delete;

    static std::filesystem::path driver();

    void add(const std::string &label) const;
    /// The key and the certificate of `holder`, joined by `id` (hexadecimal, "01").
    void put(const std::string &label, const Holder &holder, const std::string &id) const;
    /// A certificate without its key.
    void putCertificate(const std::string &label, const Holder &holder, const std::string &id) const;
    /// As if it were pulled out.
    void removeAll() const;

private:
    void run(const std::string &command) const;

    std::filesystem::path m_folder;
};

} // namespace bangdiem::testing
