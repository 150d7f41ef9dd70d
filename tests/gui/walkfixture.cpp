// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkfixture.h"

#include "presentation/editingsession.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QXmlStreamReader>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

/// Commands that change the program under the walker's feet instead of showing something.
bool leadsAway(const QString &command)
{
    return command.startsWith(u"view."_s) || command.startsWith(u"file.recent."_s)
        || QStringList{u"file.quit"_s, u"file.close"_s, u"edit.undo"_s, u"edit.redo"_s}.contains(command);
}

QDialog *openedDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

} // namespace

WalkTest::WalkTest()
{
    EXPECT_TRUE(desk->create(wanted(u"so.bangdiem"_s)));
    settle();
}

void WalkTest::walkPages(const Look &look)
{
    auto pages = window->pageIds();
    pages.removeAll(u"sheet"_s);
    for (const auto &page : pages + QStringList{u"sheet"_s}) {
        window->showPage(page);
        settle();
        look(window.get(), page);
    }
    const auto rows = desk->session()->rubric().criteria.size();
    for (std::size_t row = 1; row < rows; ++row) {
        action(u"edit.nextRow"_s)->trigger();
        settle();
        look(window->pageWidget(u"sheet"_s), u"sheet row %1"_s.arg(row));
    }
}

void WalkTest::walkDialogs(const Look &look)
{
    QStringList commands;
    for (const auto &command : window->commands())
        if (!leadsAway(command.id))
            commands << command.id;
    for (const auto &command : commands) {
        action(command)->trigger();
        settle();
        if (auto *dialog = openedDialog()) {
            look(dialog, command);
            dialog->reject();
            settle();
        }
    }
}

void WalkTest::walk(const Look &look)
{
    walkPages(look);
    walkDialogs(look);
}

std::vector<std::pair<QString, QString>> translatedTexts()
{
    QFile file(QStringLiteral(BANGDIEM_SOURCE_DIR "/resources/translations/bangdiem_vi.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<std::pair<QString, QString>> texts;
    QString source;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText().remove(u'&');
        if (xml.name() != "translation"_L1)
            continue;
        const auto translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(u'&');
        if (translation != source && !source.contains(u'%'))
            texts.emplace_back(source, translation);
    }
    return texts;
}

QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        texts << group->title();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts << line->placeholderText();
    if (const auto *note = qobject_cast<const QPlainTextEdit *>(widget))
        texts << note->placeholderText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
    if (const auto *choices = qobject_cast<const QComboBox *>(widget))
        for (int row = 0; row < choices->count(); ++row)
            texts << choices->itemText(row);
    if (widget->isWindow())
        texts << widget->windowTitle();
    for (const auto *action : widget->actions())
        texts << action->text();
    for (auto &text : texts)
        text.remove(u'&');
    return texts;
}

QList<QWidget *> visibleIn(QWidget *top)
{
    auto widgets = top->findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    return widgets << top;
}

std::string nameOf(const QWidget *widget)
{
    const auto texts = textsOf(widget).join(u" | "_s);
    return (QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u": "_s
        + texts)
        .toStdString();
}

} // namespace bangdiem::tests
