// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/uitext.h"

#include "base/text.h"
#include "scoring/wording.h"

#include <QDateTime>
#include <QLocale>

namespace bangdiem {

Language uiLanguage()
{
    return QLocale().language() == QLocale::Vietnamese ? Language::Vietnamese : Language::English;
}

QString shown(const std::string &text)
{
    return QString::fromStdString(madeVisible(text));
}

QString shown(Points points)
{
    return QString::fromStdString(toText(points, uiLanguage()));
}

QString shown(Date date)
{
    return QString::fromStdString(toText(date));
}

QString timeOfDay(Moment moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count())
        .time()
        .toString(QStringLiteral("HH:mm:ss"));
}

QString dayAndTime(Moment moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count())
        .toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString statusWord(Status status)
{
    return QString::fromStdString(word(status, uiLanguage()));
}

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace bangdiem
