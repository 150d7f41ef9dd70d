// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printedsheet.h"

#include "report/annexstrips.h"
#include "report/pagelayout.h"
#include "report/sheetlines.h"
#include "report/sheetpainter.h"
#include "report/signaturedrawing.h"

#include <QPainter>

namespace bangdiem {

namespace {

/// The pages point into the strips, so a Part never moves.
struct Part {
    Part(Strip partHeader, std::vector<Strip> partStrips)
        : header(std::move(partHeader))
        , strips(std::move(partStrips))
        , pages(paginate(strips, header))
    {
    }

    Strip header;
    std::vector<Strip> strips;
    std::vector<Page> pages;
};

} // namespace

struct PrintedSheet::Layout {
    Layout(const OfficialSheet &sheet, std::unique_ptr<Part> officialPart, std::unique_ptr<Part> annexPart)
        : official(std::move(officialPart))
        , annex(std::move(annexPart))
        , margins({pageMarks(sheet) + '\n' + sealMark(sheet), sheet.sealedAs, sheet.isDraft()}, pageCount())
        , sealedAs(sheet.sealedAs)
    {
    }

    int pageCount() const
    {
        return static_cast<int>(official->pages.size() + (annex ? annex->pages.size() : 0));
    }

    const Page &page(int number) const
    {
        const auto index = static_cast<std::size_t>(number);
        const auto ofSheet = official->pages.size();
        return index < ofSheet ? official->pages[index] : annex->pages[index - ofSheet];
    }

    std::unique_ptr<Part> official;
    std::unique_ptr<Part> annex; ///< Null where none is wanted.
    PageMargins margins;
    std::string sealedAs;
};

struct StepwiseLayout::Progress {
    PrintContent content;
    std::unique_ptr<Part> official;
    std::optional<AnnexStrips> annexStrips;
};

StepwiseLayout::StepwiseLayout(PrintContent content)
    : m_progress(std::make_unique<Progress>(Progress{std::move(content), {}, {}}))
{
}

StepwiseLayout::StepwiseLayout(StepwiseLayout &&) noexcept = default;
StepwiseLayout &StepwiseLayout::operator=(StepwiseLayout &&) noexcept = default;
StepwiseLayout::~StepwiseLayout() = default;

bool StepwiseLayout::step()
{
    auto &[content, official, annex] = *m_progress;
    if (!official) {
        official = std::make_unique<Part>(tableHeader(content.sheet), sheetStrips(content.sheet));
        return true;
    }
    if (!content.annex)
        return false;
    if (!annex)
        annex.emplace(*content.annex, content.pictures);
    return annex->step();
}

PrintedSheet StepwiseLayout::take()
{
    auto &[content, official, annex] = *m_progress;
    auto annexPart = annex ? std::make_unique<Part>(annexHeader(*content.annex), annex->take()) : nullptr;
    return PrintedSheet(
        std::make_unique<PrintedSheet::Layout>(content.sheet, std::move(official), std::move(annexPart)));
}

PrintContent printContent(
    const Dossier &dossier, const ScoreSheet &sheet, std::string_view sealedAs, bool withAnnex)
{
    PrintContent content{officialSheet(dossier, sheet, sealedAs)};
    if (withAnnex)
        content.annex = annexContent(dossier, sheet, sealedAs);
    return content;
}

PrintedSheet::PrintedSheet(PrintContent content)
{
    StepwiseLayout layout(std::move(content));
    while (layout.step()) { }
    *this = layout.take();
}

PrintedSheet::PrintedSheet(OfficialSheet sheet)
    : PrintedSheet(PrintContent{std::move(sheet)})
{
}

PrintedSheet::PrintedSheet(std::unique_ptr<Layout> layout)
    : m_layout(std::move(layout))
{
}

PrintedSheet::PrintedSheet(PrintedSheet &&) noexcept = default;
PrintedSheet &PrintedSheet::operator=(PrintedSheet &&) noexcept = default;
PrintedSheet::~PrintedSheet() = default;

int PrintedSheet::pageCount() const
{
    return m_layout->pageCount();
}

QSizeF PrintedSheet::pageSize()
{
    return {210, 297};
}

void PrintedSheet::paint(QPainter &painter, int page, QSizeF target) const
{
    paintPage(painter, m_layout->margins, m_layout->page(page), page, target);
}

std::vector<SignaturePlace> PrintedSheet::signaturePlaces(QSizeF target) const
{
    constexpr double kGap = fromMillimetres(1);
    const auto transform = toTarget(target).translate(kMarginLeft, kMarginTop);
    const auto size = signatureSize();
    const QSizeF box(fromPoints(size.width()), fromPoints(size.height()));
    std::vector<SignaturePlace> places;
    const auto &pages = m_layout->official->pages;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const auto &placed : pages[page].strips) {
            if (placed.strip->roomToSign <= 0)
                continue;
            const double top = placed.top + placed.height - placed.strip->roomToSign + kGap;
            for (const double right : {kBodyWidth, kBodyWidth / 2}) {
                const QRectF rect(QPointF(right - kGap - box.width(), top), box);
                places.push_back({static_cast<int>(page), transform.mapRect(rect)});
            }
        }
    }
    return places;
}

const std::string &PrintedSheet::sealedAs() const
{
    return m_layout->sealedAs;
}

} // namespace bangdiem
