// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturefile.h"

#include "report/writewhole.h"

#include <QImage>

namespace bangdiem {

Result<void> writePicture(const QString &path, const QByteArray &png)
{
    const auto meant = QImage::fromData(png, "PNG");
    return writeWhole(path, png, [&](const QByteArray &written) -> Result<void> {
        const auto read = QImage::fromData(written, "PNG");
        if (read.isNull() || read != meant)
            return fail(ErrorCode::ExportMismatch, {}, {"PNG"});
        return {};
    });
}

} // namespace bangdiem
