// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exports.h"
#include "report/writewhole.h"
#include "report/xlsxfile.h"

namespace bangdiem {

Result<void> writeXlsx(const QString &path, const OfficialSheet &sheet)
{
    return writeXlsx(path, xlsxPlan(sheet));
}

Result<void> writeXlsx(const QString &path, const XlsxPlan &plan)
{
    const auto workbook = xlsxBytes(plan, path);
    if (!workbook)
        return tl::unexpected(workbook.error());
    const auto check = [&](const QByteArray &bytes) -> Result<void> {
        const auto read = xlsxValues(bytes);
        if (!read)
            return tl::unexpected(read.error());
        if (*read != expectedValues(plan))
            return fail(ErrorCode::ExportMismatch, {}, {"XLSX"});
        return {};
    };
    return writeWhole(path, *workbook, check);
}

} // namespace bangdiem
