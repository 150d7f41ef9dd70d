// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// What a fuzz target does with one input: libFuzzer calls it, or replay.cpp with the files of the corpus. It
/// comes back, or the input is a bug.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace bangdiem::fuzz {

inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// Ends the program: the input shows that a promise does not hold.
[[noreturn]] void broken(std::string_view promise);
inline void promise(bool holds, std::string_view what)
{
    if (!holds)
        broken(what);
}

/// Takes numbers and bytes off the front of an input; zeros and nothing after its end.
class Input
{
public:
    explicit Input(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    bool isEmpty() const { return m_bytes.empty(); }
    std::uint64_t number(std::size_t bytes)
    {
        std::uint64_t value = 0;
        for (const char c : taken(bytes))
            value = value << 8U | static_cast<unsigned char>(c);
        return value;
    }
    std::string_view taken(std::size_t count)
    {
        const auto front = m_bytes.substr(0, count);
        m_bytes.remove_prefix(front.size());
        return front;
    }

private:
    std::string_view m_bytes;
};

/// `base` with the changes that `input` describes: replaced, removed, inserted and copied runs of a few
/// bytes. A fuzzer gets further this way than with the bytes of a large file.
std::string patched(std::string base, std::string_view input);

} // namespace bangdiem::fuzz
