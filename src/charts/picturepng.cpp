// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "charts/barmeasures.h"
#include "charts/pictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace bangdiem {

namespace {

constexpr int kPixelsOfUnit = 2;
constexpr double kMargin = 16;
constexpr double kHeading = 44;

QString headingOf(const Overview &overview)
{
    return QString::fromStdString(madeVisible(overview.agency + " — " + overview.appendix))
        + QStringLiteral(" — ") + QString::number(overview.year);
}

} // namespace

QByteArray asPng(
    const QString &heading, const std::vector<BarData> &pictures, const ChartTheme &theme, Language language)
{
    double height = kHeading + kMargin;
    for (const auto &picture : pictures)
        height += naturalHeight(picture) + kMargin;

    QImage image(QSizeF(kPixelsOfUnit * (kNaturalWidth + 2 * kMargin), kPixelsOfUnit * height).toSize(),
        QImage::Format_RGB32);
    image.fill(theme.ground);
    QPainter painter(&image);
    painter.scale(kPixelsOfUnit, kPixelsOfUnit);
    auto bold = theme.font;
    bold.setBold(true);
    bold.setPixelSize(kLetterHeight + 3);
    painter.setFont(bold);
    painter.setPen(theme.ink);
    painter.drawText(QRectF(kMargin, kMargin, kNaturalWidth, kHeading - kMargin),
        Qt::AlignLeft | Qt::AlignTop,
        QFontMetricsF(bold).elidedText(heading, Qt::ElideMiddle, kNaturalWidth));
    painter.translate(kMargin, kHeading + kMargin);
    for (const auto &picture : pictures) {
        const double tall = naturalHeight(picture);
        paintBars(painter, {kNaturalWidth, tall}, picture, theme, language);
        painter.translate(0, tall + kMargin);
    }
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray picturesAsPng(const std::vector<Overview> &years, const QFont &font, Language language)
{
    const auto theme = printTheme(font);
    std::vector<BarData> pictures{
        sectionBars(years.front(), theme, language), lossBars(years.front(), theme, language)};
    if (years.size() > 1)
        pictures.push_back(yearBars(years, theme, language));
    return asPng(headingOf(years.front()), pictures, theme, language);
}

} // namespace bangdiem
