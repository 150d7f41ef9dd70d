// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/annex.h"
#include "report/strip.h"

namespace bangdiem {

/// Number, text, claim, score.
constexpr std::array<double, 4> kAnnexColumnMillimetres{11, 108, 23, 23};

/// The letters of what stands under a row: a SHA-256 stands on one line.
constexpr double kAnnexDetailPoints = 11;

StripCell annexCell(double left, double width, const std::vector<TextRun> &runs, double points,
    Qt::Alignment alignment = Qt::AlignLeft);

/// What stands under a row: one strip for a text, one for each row of a table.
std::vector<Strip> detailStrips(const AnnexItem &item);

} // namespace bangdiem
