// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QMimeData;

namespace bangdiem {

/// What was dropped or is on the clipboard, as far as it can be evidence.
struct Offered {
    QStringList files; ///< Paths, of folders too.
    QStringList links; ///< Addresses that are no local file.
    QImage image; ///< A picture that is no file, such as a screenshot; not where there is text beside it.

    bool isEmpty() const { return files.isEmpty() && links.isEmpty() && image.isNull(); }
};

/// Null offers nothing.
Offered offeredBy(const QMimeData *mime);
/// Whether offeredBy() would give anything, without reading a picture.
bool offersEvidence(const QMimeData *mime);

} // namespace bangdiem
