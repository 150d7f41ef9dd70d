// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>

#include <span>
#include <string>
#include <string_view>

namespace bangdiem {

/// SHA-256 of bytes that come in pieces.
class Sha256
{
public:
    void add(std::span<const std::byte> bytes)
    {
        m_hash.addData(QByteArrayView(
            reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    }
    /// 64 hexadecimal digits.
    std::string hex() const { return m_hash.result().toHex().toStdString(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

inline std::string sha256Of(std::string_view text)
{
    Sha256 hash;
    hash.add(std::as_bytes(std::span(text.data(), text.size())));
    return hash.hex();
}

} // namespace bangdiem
