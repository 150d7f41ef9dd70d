// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/annexpictures.h"

#include "charts/pictures.h"
#include "report/reportfont.h"

#include <QPainter>
#include <QPicture>

namespace bangdiem {

namespace {

constexpr auto kLanguage = Language::Vietnamese;
constexpr double kMillimetresPerInch = 25.4;

using Paint = void (*)(QPainter &, QSizeF, const Overview &, Language);

/// A QPicture plays from a place inside itself: whoever shows it plays a copy.
AnnexPicture recorded(std::string caption, Paint paint, double height, const Overview &overview)
{
    QPicture drawing;
    QPainter painter(&drawing);
    painter.setFont(reportFont(Face::Regular, 13));
    paint(painter, QSizeF(kPictureWidth, height), overview, kLanguage);
    painter.end();
    const QByteArray bytes(drawing.data(), static_cast<qsizetype>(drawing.size()));
    return {std::move(caption), height / kPicturePixelsPerInch * kMillimetresPerInch,
        [bytes](QPainter &onto, QSizeF) {
            QPicture copy;
            copy.setData(bytes.constData(), static_cast<uint>(bytes.size()));
            // It would grow with the resolution of the device, of which the page is scaled already.
            onto.scale(double(copy.logicalDpiX()) / onto.device()->logicalDpiX(),
                double(copy.logicalDpiY()) / onto.device()->logicalDpiY());
            copy.play(&onto);
        }};
}

} // namespace

std::vector<AnnexPicture> annexPictures(const Dossier &dossier, const ScoreSheet &sheet)
{
    const auto overview = overviewOf(dossier, sheet);
    std::vector<AnnexPicture> pictures{recorded("Hình 1. Điểm tự đánh giá và điểm tối đa của từng mục",
        paintSections, sectionsHeight(kPictureWidth, overview), overview)};
    if (sumOf(lossesOf(overview)) > Points())
        pictures.push_back(recorded("Hình 2. Điểm bị mất của từng mục và lý do", paintLosses,
            lossesHeight(kPictureWidth, overview), overview));
    return pictures;
}

} // namespace bangdiem
