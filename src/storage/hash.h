// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace bangdiem {

/// SHA-256 of bytes that come in pieces.
class Sha256
{
public:
    Sha256();
    void add(std::span<const std::byte> bytes);
    /// 64 hexadecimal digits; nothing can be added after.
    std::string hex();

private:
    struct Freed {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Freed> m_context;
};

std::string sha256Of(std::string_view text);

} // namespace bangdiem
