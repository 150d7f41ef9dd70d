// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfreading.h"

#include <array>
#include <optional>

#include <qpdf/QPDFObjectHandle.hh>

namespace bangdiem {

/// A place of this size on `page` where nothing is drawn from one side of the page to the other: the lowest,
/// right below what stands above it, at the right. Texts are taken to be as wide as the page. nullopt where
/// there is none, or where that cannot be told.
std::optional<std::array<double, 4>> freePlace(QPDFObjectHandle page, double width, double height);

} // namespace bangdiem
