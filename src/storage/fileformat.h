// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace bangdiem {

/// "BgDm" in the file's bytes 68 to 71.
constexpr std::int32_t kApplicationId = 0x4267446d;
constexpr std::int32_t kFormat = 1; ///< user_version.
constexpr std::int64_t kMaxChunk = 1 << 20; ///< Bytes; a reader accepts chunks up to this.
constexpr std::int64_t kLastMoment = 253'402'300'799; ///< change.at: 9999-12-31T23:59:59Z.
constexpr std::int64_t kMaxContent = 1 << 30; ///< Bytes of one evidence file.

/// Looks at the first bytes only. Errors: NotADossier, FormatNewer, FormatUnknown.
Result<void> checkHeader(const FileHeader &header, const std::string &file);

/// How long a file with this header is: its pages. Bytes.
std::int64_t statedSize(const FileHeader &header);

/// Makes the tables in an empty file.
Result<void> createSchema(Connection &connection);

/// The file's schema is, word for word, the one that createSchema() makes. Errors: DossierDamaged.
Result<void> checkSchema(const Connection &connection);

/// SQLite's own checks of pages, cells and types, and that no page is cut off. Errors: DossierDamaged.
Result<void> checkPages(const Connection &connection);

} // namespace bangdiem
