// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/annex.h"

#include <functional>
#include <memory>

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;
class QPrinter;

namespace bangdiem {

constexpr double kPicturePixelsPerInch = 96;
constexpr double kPictureWidth = 165 / 25.4 * kPicturePixelsPerInch; ///< As wide as the text.

/// A picture of the annex, as wide as the text, and the line below it.
struct AnnexPicture {
    std::string caption;
    double heightMillimetres = 65;
    /// Paints onto a painter whose unit is 1/kPicturePixelsPerInch inch and whose origin is the picture's
    /// corner. Called each time the page is painted, on the thread that paints it; nothing may be
    /// transparent (PDF/A-1).
    std::function<void(QPainter &painter, QSizeF size)> paint;
};

/// What is printed: the sheet, on wish with its annex. A value.
struct PrintContent {
    OfficialSheet sheet;
    std::optional<AnnexContent> annex{};
    std::vector<AnnexPicture> pictures{}; ///< Of the annex.
};

/// `sheet` is what evaluate() made from `dossier`; `sealedAs` as of officialSheet().
PrintContent printContent(
    const Dossier &dossier, const ScoreSheet &sheet, std::string_view sealedAs, bool withAnnex);

/// Where a signature is shown.
struct SignaturePlace {
    int page = 0; ///< From 0.
    QRectF rect;
};

/// The content laid out on A4 pages, once; painted the same on screen, printer and PDF. The annex begins on
/// a page of its own; the pages are numbered through. Made, painted and destroyed on any one thread.
class PrintedSheet
{
public:
    explicit PrintedSheet(PrintContent content);
    explicit PrintedSheet(OfficialSheet sheet);
    PrintedSheet(PrintedSheet &&) noexcept;
    PrintedSheet &operator=(PrintedSheet &&) noexcept;
    ~PrintedSheet();

    int pageCount() const;
    /// In millimetres: 210 × 297.
    static QSizeF pageSize();
    /// Paints page `page` (from 0) onto `painter`, whose logical unit is scaled so that the page is `target`
    /// wide and high; a target of another shape keeps the page whole, centred.
    void paint(QPainter &painter, int page, QSizeF target) const;

    /// Where the boxes of digital signatures stand: the head's first, then one beside it. Each leaves the
    /// left of its half of the page to văn thư's seal, and the lines above it to the number and the date. In
    /// the coordinates of a `target` of paint(); each as large as drawSignature() draws.
    std::vector<SignaturePlace> signaturePlaces(QSizeF target) const;
    /// OfficialSheet::sealedAs.
    const std::string &sealedAs() const;

private:
    friend class StepwiseLayout;
    struct Layout;
    explicit PrintedSheet(std::unique_ptr<Layout> layout);

    std::unique_ptr<Layout> m_layout;
};

/// Lays a content out a row of the annex at a time, so that a window stays awake meanwhile.
class StepwiseLayout
{
public:
    explicit StepwiseLayout(PrintContent content);
    StepwiseLayout(StepwiseLayout &&) noexcept;
    StepwiseLayout &operator=(StepwiseLayout &&) noexcept;
    ~StepwiseLayout();

    bool step(); ///< False when nothing was left to do.
    PrintedSheet take(); ///< Once, after step() said false.

private:
    struct Progress;
    std::unique_ptr<Progress> m_progress;
};

/// PDF/A-1b with embedded fonts.
QByteArray pdfOf(const PrintedSheet &sheet, const QString &title);

/// Writes pdfOf(); the file appears whole or not at all.
/// Errors: PermissionDenied, DiskFull, IoFailure.
Result<void> writePdf(const QString &path, const PrintedSheet &sheet, const QString &title);

/// Prints on `printer` with the paper, range, order and copies that are set there. False when the printer
/// does not take the job.
bool print(QPrinter &printer, const PrintedSheet &sheet);

} // namespace bangdiem
