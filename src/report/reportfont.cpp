// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfont.h"

#include "report/sheetlines.h"

#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <array>

/// The macro must stand outside any namespace.
static void initialiseFontResources()
{
    Q_INIT_RESOURCE(fonts);
}

namespace bangdiem {

namespace {

/// Any letter spacing makes Qt set no ligatures: whoever searches the PDF for "firewall" must find it. This
/// is the least that Qt keeps.
constexpr double kNoLigatures = 1.0 / 64;

constexpr std::array kFiles{"regular", "bold", "italic", "bolditalic"};

bool loadAll()
{
    initialiseFontResources();
    return std::ranges::all_of(kFiles, [](const char *cut) {
        const auto name = QStringLiteral(":/fonts/texgyretermes-%1.otf").arg(QLatin1String(cut));
        return QFontDatabase::addApplicationFont(name) >= 0;
    });
}

/// All cuts cover the same characters; a test holds them to it.
bool isDrawable(char32_t character)
{
    thread_local const auto face
        = QRawFont::fromFont(reportFont(Face::Regular, 100)); // It may not be shared.
    return character < 0x80 || face.supportsCharacter(character);
}

QString written(char32_t character)
{
    return QStringLiteral("[U+%1]").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

bool loadReportFonts()
{
    static const bool loaded = loadAll();
    return loaded;
}

QFont reportFont(Face face, int size)
{
    loadReportFonts();
    QFont font(QStringLiteral("TeX Gyre Termes"));
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(size);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    font.setBold(face == Face::Bold || face == Face::BoldItalic);
    font.setItalic(face == Face::Italic || face == Face::BoldItalic);
    return font;
}

std::string printable(std::string_view text)
{
    const auto visible = shownText(text);
    const auto characters = QString::fromStdString(visible).toStdU32String();
    const auto fits = [](char32_t character) { return isDrawable(character); };
    if (std::ranges::all_of(characters, fits))
        return visible;
    QString drawn;
    for (const char32_t character : characters)
        drawn += fits(character) ? QString::fromUcs4(&character, 1) : written(character);
    return drawn.toStdString();
}

} // namespace bangdiem
