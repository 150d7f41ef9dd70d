// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/offered.h"

#include <QMimeData>
#include <QUrl>

namespace bangdiem {

namespace {

/// Text processors and tables put a picture of what was copied beside its text.
bool isPicture(const QMimeData &mime)
{
    return mime.hasImage() && !mime.hasText();
}

} // namespace

bool offersEvidence(const QMimeData *mime)
{
    return mime && (mime->hasUrls() || isPicture(*mime));
}

Offered offeredBy(const QMimeData *mime)
{
    Offered offered;
    if (!mime)
        return offered;
    for (const auto &url : mime->urls())
        if (url.isLocalFile())
            offered.files.append(url.toLocalFile());
        else
            offered.links.append(url.toString(QUrl::FullyEncoded));
    if (offered.isEmpty() && isPicture(*mime))
        offered.image = qvariant_cast<QImage>(mime->imageData());
    return offered;
}

} // namespace bangdiem
