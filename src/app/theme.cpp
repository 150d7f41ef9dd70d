// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme.h"

#include "app/clearstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

struct Shades {
    QRgb window, base, alternate, button, line, text, dim, faint, accent, onAccent, link;
};

constexpr Shades kLight{0xfff7f8fa, 0xffffffff, 0xfff3f5f8, 0xfffdfdfe, 0xffc9ced6, 0xff1f2733, 0xff5a6472,
    0xff98a1ad, 0xff1d5fc4, 0xffffffff, 0xff1a56b4};
constexpr Shades kDark{0xff2b2f37, 0xff1d2026, 0xff23272e, 0xff3a404a, 0xff4d5562, 0xffe8eaee, 0xffa7afbb,
    0xff6d7683, 0xff2f6fd6, 0xffffffff, 0xff7fb0ff};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::PlaceholderText, shades.dim);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::ToolTipBase, shades.base);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.onAccent);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::Light, shades.base);
    set(QPalette::Midlight, shades.alternate);
    set(QPalette::Mid, shades.line);
    set(QPalette::Dark, shades.faint);
    set(QPalette::Shadow, QColor(shades.line).darker(150).rgb());
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(shades.dim));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

struct Platform {
    QString style;
    QPalette palette;
};

/// As the platform set it up, before this program changed anything.
const Platform &platform()
{
    static const Platform found{QApplication::style()->name(), QApplication::palette()};
    return found;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(kLight);
}

QPalette darkPalette()
{
    return paletteOf(kDark);
}

void applyTheme(QApplication &application, Theme theme)
{
    const auto &native = platform();
    const bool hasOwnLook = native.style != "fusion"_L1 && native.style != "windows"_L1;
    const bool keep = theme == Theme::Auto && hasOwnLook;
    const bool isOurs = qobject_cast<ClearStyle *>(application.style()) != nullptr;
    if (keep && isOurs)
        QApplication::setStyle(QStyleFactory::create(native.style));
    else if (!keep && !isOurs)
        QApplication::setStyle(new ClearStyle);
    const bool dark = theme == Theme::Dark || (theme == Theme::Auto && isDark(native.palette));
    QApplication::setPalette(keep ? QPalette() : dark ? darkPalette() : lightPalette());
}

} // namespace bangdiem
