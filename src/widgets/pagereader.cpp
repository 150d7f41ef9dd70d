// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagereader.h"

#include <QImageReader>

namespace bangdiem {

namespace {

constexpr int kMemory = 320; // MiB; an A3 page scanned with 600 dpi in grey needs 70.
constexpr qint64 kMostPixels = 80'000'000;
constexpr double kPointsPerPixel = 72.0 / 96.0; ///< A pixel of the picture is one of the screen at 100 %.

/// One picture. The format is the one that was checked, so no other plugin ever sees the bytes.
class PictureReader final : public PageReader
{
public:
    explicit PictureReader(const char *format)
        : m_format(format)
    {
        QImageReader::setAllocationLimit(kMemory);
    }

    Result<std::vector<QSizeF>> open(const QString &path, const std::string &name) override
    {
        QImageReader reader(path, m_format);
        reader.setAutoDetectImageFormat(false);
        reader.setAutoTransform(true);
        const auto size = reader.size();
        if (!size.isValid())
            return notShown(name, "ảnh bị hỏng", "the picture is damaged");
        if (qint64(size.width()) * size.height() > kMostPixels) {
            const auto pixels = std::to_string(size.width()) + " × " + std::to_string(size.height());
            return notShown(name, "ảnh quá lớn, " + pixels + " điểm ảnh",
                "the picture is too large, " + pixels + " pixels");
        }
        m_picture = reader.read();
        if (m_picture.isNull())
            return notShown(name, "ảnh bị hỏng", "the picture is damaged");
        return std::vector{QSizeF(m_picture.size()) * kPointsPerPixel};
    }

    QImage render(std::size_t, QSize pixels) override
    {
        return m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

private:
    QByteArray m_format;
    QImage m_picture;
};

} // namespace

tl::unexpected<Error> notShown(
    const std::string &name, const std::string &whyVietnamese, const std::string &whyEnglish)
{
    return fail(ErrorCode::EvidenceNotShown, {}, {name, whyVietnamese, whyEnglish});
}

bool canShow(EvidenceKind kind)
{
#ifdef BANGDIEM_PDF_PREVIEW
    if (kind == EvidenceKind::Pdf)
        return true;
#endif
    return kind == EvidenceKind::Png || kind == EvidenceKind::Jpeg;
}

std::unique_ptr<PageReader> makePageReader(EvidenceKind kind)
{
#ifdef BANGDIEM_PDF_PREVIEW
    if (kind == EvidenceKind::Pdf)
        return makePdfReader();
#endif
    return std::make_unique<PictureReader>(kind == EvidenceKind::Png ? "png" : "jpeg");
}

} // namespace bangdiem
