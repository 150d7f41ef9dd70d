// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetfixture.h"

#include "widgets/criterionpanel.h"
#include "widgets/textline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

namespace bangdiem::testing {

std::optional<QString> PreparedDialogs::askExportTarget(const QString &suggested, const QString &)
{
    suggestedExport = suggested;
    return exportTarget;
}

SheetPageTest::SheetPageTest()
    : page({&dialogs, &copies, [this] { return now; }})
{
    page.resize(1366, 700);
    page.setSession(session.get());
    page.show();
    settle();
}

SheetPageTest::~SheetPageTest()
{
    page.setSession(nullptr);
}

QLineEdit *SheetPageTest::field(const QString &name) const
{
    return find<QLineEdit>(name);
}

QString SheetPageTest::textOf(const QString &name) const
{
    if (const auto *line = page.findChild<TextLine *>(name))
        return line->text();
    const auto *label = find<QLabel>(name);
    return label ? label->text() : QString();
}

QString SheetPageTest::cellText(const char *id) const
{
    const auto *tree = find<QAbstractItemView>(QStringLiteral("sheet.tree"));
    const auto *model = tree->model();
    const auto hits = model->match(
        model->index(0, 0), Qt::UserRole + 1, static_cast<qulonglong>(row(id)), 1, Qt::MatchExactly);
    EXPECT_EQ(hits.size(), 1) << id;
    return hits.isEmpty() ? QString() : hits.front().siblingAtColumn(4).data().toString();
}

void SheetPageTest::goTo(const char *id)
{
    page.goTo(row(id));
    settle();
}

void type(QWidget *widget, const QString &text)
{
    for (const auto character : text)
        if (character == QLatin1Char('\n'))
            QTest::keyClick(widget, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void commit(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

void settle()
{
    QTest::qWait(CriterionPanel::kPause + 30);
}

void wheelOver(QWidget *widget)
{
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace bangdiem::testing
