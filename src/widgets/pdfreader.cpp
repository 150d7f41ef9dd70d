// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagereader.h"

#include <QPdfDocument>

namespace bangdiem {

namespace {

constexpr int kMostPages = 5'000;
constexpr double kLargestSide = 14'400; ///< 1/72 inch; the most that PDF allows.

/// Paints pages and nothing else: no script, form, action or link of the file has an effect.
class PdfReader final : public PageReader
{
public:
    Result<std::vector<QSizeF>> open(const QString &path, const std::string &name) override
    {
        m_document = std::make_unique<QPdfDocument>();
        const auto error = m_document->load(path);
        if (error == QPdfDocument::Error::IncorrectPassword)
            return notShown(name, "tệp có mật khẩu", "it has a password");
        if (error == QPdfDocument::Error::UnsupportedSecurityScheme)
            return notShown(name, "tệp được mã hóa", "it is encrypted");
        const int count = error == QPdfDocument::Error::None ? m_document->pageCount() : 0;
        if (count < 1)
            return notShown(name, "tệp PDF bị hỏng", "the PDF is damaged");
        if (count > kMostPages)
            return notShown(name, "tệp có quá nhiều trang", "it has too many pages");
        std::vector<QSizeF> sizes;
        for (int page = 0; page < count; ++page)
            sizes.push_back(m_document->pagePointSize(page)
                                .expandedTo(QSizeF(1, 1))
                                .boundedTo(QSizeF(kLargestSide, kLargestSide)));
        return sizes;
    }

    QImage render(std::size_t page, QSize pixels) override
    {
        QPdfDocumentRenderOptions options;
        options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations); // Stamps and signatures.
        return m_document->render(static_cast<int>(page), pixels, options);
    }

private:
    std::unique_ptr<QPdfDocument> m_document; ///< Lives in the thread that opened it.
};

} // namespace

std::unique_ptr<PageReader> makePdfReader()
{
    return std::make_unique<PdfReader>();
}

} // namespace bangdiem
