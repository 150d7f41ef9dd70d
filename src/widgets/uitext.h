// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/date.h"
#include "base/decimal.h"
#include "scoring/scoresheet.h"

namespace bangdiem {

/// The language of the window, as the program set its locale.
Language uiLanguage();

QString shown(const std::string &text);
/// "71,5"
QString shown(Points points);
/// "23/11/2015"
QString shown(Date date);
/// The local time of day: "10:32:05".
QString timeOfDay(Moment moment);
/// In local time: "23/11/2015 10:32".
QString dayAndTime(Moment moment);
/// "chưa trả lời", "thiếu minh chứng", …
QString statusWord(Status status);
/// "12 kB"
QString sizeText(std::int64_t bytes);

} // namespace bangdiem
