// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfreading.h"

namespace bangdiem {

/// Whether `pdf` consists of nothing but what a sheet consists of that this program printed: one revision,
/// pages with their texts, lines, fonts and pictures, our marks. No form, annotation, script, action,
/// layer, attachment or other page's content can be in it, whatever a viewer would make of them.
bool isOurPrint(QPDF &pdf);

} // namespace bangdiem
