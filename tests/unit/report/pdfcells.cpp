// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfcells.h"

#include "annexlaid.h"
#include "report/pagelayout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace bangdiem {

namespace {

QString withoutBlanks(const QString &text)
{
    auto squeezed = text;
    return squeezed.remove(QChar(QChar::LineSeparator)).remove(QLatin1Char(' ')).remove(QChar(QChar::Nbsp));
}

/// The area of a cell on its page, in 1/72 inch.
QRectF areaOf(const PlacedStrip &placed, const StripCell &cell)
{
    const QRectF area(kMarginLeft + cell.left, kMarginTop + placed.top, cell.width, placed.height);
    const double scale = 72 / kUnitsPerInch;
    return {area.topLeft() * scale, area.size() * scale};
}

/// Expects each text of the strips at its place from page `firstPage` on; the page after them.
int expectCells(
    const std::vector<PdfWord> &words, int firstPage, const Strip &header, const std::vector<Strip> &strips)
{
    std::map<const StripCell *, QString> found;
    int page = firstPage;
    for (const auto &laid : paginate(strips, header)) {
        for (const auto &placed : laid.strips) {
            for (const auto &cell : placed.strip->cells) {
                auto &text = found[&cell];
                if (placed.strip == &header)
                    text.clear();
                text += wordsIn(words, page, areaOf(placed, cell));
            }
        }
        ++page;
    }
    for (const auto &[cell, text] : found) {
        EXPECT_EQ(withoutBlanks(text).toStdString(), withoutBlanks(cell->text.text()).toStdString());
        EXPECT_EQ(text, text.normalized(QString::NormalizationForm_C));
    }
    return page;
}

} // namespace

QString wordsIn(const std::vector<PdfWord> &words, int page, const QRectF &area)
{
    constexpr double kSameLine = 4; // Lines are 12 apart.
    std::vector<PdfWord> found;
    std::ranges::copy_if(words, std::back_inserter(found),
        [&](const PdfWord &word) { return word.page == page && area.contains(word.box.center()); });
    std::ranges::stable_sort(found, {}, [](const PdfWord &word) { return word.box.center().y(); });
    QString text;
    for (auto line = found.begin(); line != found.end();) {
        const auto end = std::find_if(line, found.end(),
            [&](const PdfWord &word) { return word.box.center().y() - line->box.center().y() > kSameLine; });
        std::stable_sort(line, end,
            [](const PdfWord &one, const PdfWord &other) { return one.box.left() < other.box.left(); });
        for (; line != end; ++line)
            text += line->text;
    }
    return text;
}

void expectCells(const QString &path, const PrintContent &content)
{
    const auto words = wordsOf(path);
    const auto next = expectCells(words, 0, tableHeader(content.sheet), sheetStrips(content.sheet));
    if (content.annex)
        expectCells(words, next, annexHeader(*content.annex), stripsOf(*content.annex, content.pictures));
}

} // namespace bangdiem
