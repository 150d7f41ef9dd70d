// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdffreeplace.h"

#include "signing/takenbands.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr double fromMillimetres(double millimetres)
{
    return millimetres / 25.4 * 72;
}

constexpr double kMarginBelow = fromMillimetres(20);
constexpr double kMarginRight = fromMillimetres(15);
constexpr double kGap = fromMillimetres(3);

/// The lowest gap between `taken` bands that is `height` high; its upper end.
std::optional<double> gapAbove(std::vector<Band> taken, double from, double to, double height)
{
    std::ranges::sort(taken, {}, &Band::low);
    double free = from;
    for (const auto &band : taken) {
        if (std::min(band.low, to) - free >= height)
            return std::min(band.low, to);
        free = std::max(free, band.high);
    }
    return to - free >= height ? std::optional(to) : std::nullopt;
}

} // namespace

std::optional<std::array<double, 4>> freePlace(QPDFObjectHandle page, double width, double height)
{
    QPDFPageObjectHelper helper(page);
    const auto box = helper.getMediaBox().getArrayAsRectangle();
    const auto taken = takenBands(helper);
    if (!taken || helper.getAttribute("/Rotate", false).isInteger())
        return std::nullopt;
    const auto top = gapAbove(*taken, box.lly + kMarginBelow, box.ury - kMarginBelow, height + 2 * kGap);
    const double right = box.urx - kMarginRight;
    if (!top || right - width < box.llx)
        return std::nullopt;
    return std::array{right - width, *top - kGap - height, right, *top - kGap};
}

} // namespace bangdiem
