// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bangdiem {

/// What the sheet can be written as.
enum class ExportFormat { Pdf, Odt, Xlsx, Csv };

} // namespace bangdiem
