// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/compose.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPixmap>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSettleTime = 600; // milliseconds: lists are read and findings counted beside the window

void settle()
{
    for (QDeadlineTimer deadline(kSettleTime); !deadline.hasExpired();)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
}

} // namespace

bool takeScreenshots(MainWindow &window, Composition &composition, const QString &folder)
{
    QDir().mkpath(folder);
    window.showPage(u"sheet"_s);
    window.findChild<QAction *>(u"edit.nextNeeding"_s)->trigger(); // a row that shows what the program says
    const std::pair<Theme, QString> themes[] = {{Theme::Light, u""_s}, {Theme::Dark, u"-dark"_s}};
    for (const auto &[theme, suffix] : themes) {
        composition.dress(theme);
        for (const auto &page : {u"start"_s, u"sheet"_s, u"check"_s, u"overview"_s, u"print"_s, u"seal"_s}) {
            window.showPage(page);
            settle();
            if (!window.grab().save(u"%1/%2%3.png"_s.arg(folder, page, suffix)))
                return false;
        }
    }
    return true;
}

} // namespace bangdiem
