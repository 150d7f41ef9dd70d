// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/evidencekind.h"

#include <QImage>

#include <memory>
#include <vector>

namespace bangdiem {

/// Reads a file that is shown page by page. All calls come from one thread, which is not the window's.
class PageReader
{
public:
    PageReader() = default;
    PageReader(const PageReader &) = delete;
    PageReader &operator=(const PageReader &) = delete;
    virtual ~PageReader() = default;

    /// The sizes of the pages at 100 %, in 1/72 inch; at least one. `name` is what an error calls the file.
    /// Errors: EvidenceNotShown.
    virtual Result<std::vector<QSizeF>> open(const QString &path, const std::string &name) = 0;
    /// Null where the page cannot be painted.
    virtual QImage render(std::size_t page, QSize pixels) = 0;
};

/// Whether this build shows files of that kind.
bool canShow(EvidenceKind kind);
/// Only for a kind that it shows.
std::unique_ptr<PageReader> makePageReader(EvidenceKind kind);

/// Why a file is not shown; the words stand in both languages, as those of every error.
tl::unexpected<Error> notShown(
    const std::string &name, const std::string &whyVietnamese, const std::string &whyEnglish);

#ifdef BANGDIEM_PDF_PREVIEW
std::unique_ptr<PageReader> makePdfReader();
#endif

} // namespace bangdiem
