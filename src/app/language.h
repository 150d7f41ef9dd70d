// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

namespace bangdiem {

/// Makes the whole program speak `language`: its own texts, Qt's, and the locale of numbers and dates.
/// Windows that are open keep their texts until they are made anew.
void applyLanguage(Language language);

} // namespace bangdiem
