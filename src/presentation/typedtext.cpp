// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/typedtext.h"

#include "base/text.h"
#include "scoring/answers.h"

#include <QRegularExpression>

namespace bangdiem {

namespace {

/// The longest beginning of UTF-8 `text` that fits, whole characters only.
std::string cut(std::string text, std::size_t maxBytes)
{
    constexpr unsigned char kContinuationMask = 0xc0;
    constexpr unsigned char kContinuation = 0x80;
    if (text.size() <= maxBytes)
        return text;
    auto end = maxBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & kContinuationMask) == kContinuation)
        --end;
    text.resize(end);
    return text;
}

} // namespace

std::string storable(const QString &typed, std::size_t maxBytes, bool oneLine)
{
    auto text = typed;
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (oneLine)
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    QString kept;
    for (const auto point : text.toUcs4()) {
        const auto codepoint = static_cast<char32_t>(point);
        const auto character = QString::fromUcs4(&codepoint, 1);
        if (!unsafeCharacter(character.toStdString(), oneLine))
            kept += character;
    }
    return cut(kept.trimmed().normalized(QString::NormalizationForm_C).toStdString(), maxBytes);
}

std::optional<Date> parseTypedDate(const QString &typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})|([0-9]{2})([0-9]{2})([0-9]{4}))$"));
    const auto match = shape.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const bool separated = !match.captured(2).isEmpty();
    const auto day = match.captured(separated ? 1 : 5).toUInt();
    const auto month = match.captured(separated ? 3 : 6).toUInt();
    const auto year = match.captured(separated ? 4 : 7).toInt();
    const Date date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok() || year < 1900 || year > 2999)
        return std::nullopt;
    return date;
}

std::optional<std::int64_t> parseTypedCount(const QString &typed)
{
    bool isNumber = false;
    const auto count = typed.trimmed().toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > kMaxFigure)
        return std::nullopt;
    return count;
}

} // namespace bangdiem
