// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bangdiem {

/// The languages in which the program speaks. Official text of a rubric is never translated.
enum class Language { Vietnamese, English };

} // namespace bangdiem
