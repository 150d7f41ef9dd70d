// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_fixture.h"

#include "storage/rubriccatalogue.h"

#include <QPrinter>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

bool FakeDialogs::askPrinter(QPrinter &printer)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printTo);
    return !printTo.isEmpty();
}

FrameTest::FrameTest()
    : storage(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , settings(storage)
{
    storage.setValue(u"folder"_s, folder.path());
    qputenv("XDG_CACHE_HOME", QFile::encodeName(folder.filePath(u"cache"_s)));
    applyLanguage(Language::Vietnamese);
    desk = std::make_unique<Desk>(settings, dialogs, [] { return kNow; });
    window = std::make_unique<MainWindow>();
    composition = std::make_unique<Composition>(*desk, *window);
    window->resize(1366, 768);
    window->showPage(u"start"_s);
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

FrameTest::~FrameTest() = default;

NewDossier FrameTest::wanted(const QString &name, const QString &rubric) const
{
    return {RubricCatalogue::ofThisMachine().find(rubric.toStdString())->carried,
        {"Sở Tài chính", "Tây Ninh", {2015, {}, 50}}, file(name)};
}

QAction *FrameTest::action(const QString &id) const
{
    auto *found = window->findChild<QAction *>(id);
    EXPECT_TRUE(found) << id.toStdString();
    return found;
}

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void bringUp(QWidget &window)
{
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

void type(QWidget *widget, const QString &text)
{
    for (const auto letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void retype(QWidget *widget, const QString &text)
{
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    type(widget, text);
}

} // namespace bangdiem::tests
