// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace bangdiem {

inline std::string toUtf8(const std::filesystem::path &path)
{
    const auto text = path.u8string();
    return {reinterpret_cast<const char *>(text.data()), text.size()};
}

inline QString toQString(const std::filesystem::path &path)
{
    return QString::fromStdString(toUtf8(path));
}

inline std::filesystem::path toPath(const std::string &utf8)
{
    return std::u8string(reinterpret_cast<const char8_t *>(utf8.data()), utf8.size());
}

} // namespace bangdiem
