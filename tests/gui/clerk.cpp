// SPDX-License-Identifier: GPL-3.0-or-later
#include "clerk.h"

#include "frame_fixture.h"
#include "widgets/newdossierform.h"
#include "widgets/sheetpage.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

void Clerk::startNew(const QString &sheet, const QString &agency, int staff)
{
    m_window.showPage(u"start"_s);
    auto *sheets = part<QComboBox>(u"start"_s, u"sheet"_s);
    const auto *form = m_window.pageWidget(u"start"_s)->findChild<NewDossierForm *>();
    const auto isChosen = [&] { return form->typed().sheet.rubric().id == sheet.toStdString(); };
    QTest::keyClick(sheets, Qt::Key_Home);
    for (int i = 0; i < sheets->count() && !isChosen(); ++i)
        QTest::keyClick(sheets, Qt::Key_Down);
    ASSERT_TRUE(isChosen()) << sheet.toStdString();
    retype(part<QLineEdit>(u"start"_s, u"agency"_s), agency);
    auto *number = part<QLineEdit>(u"start"_s, u"staff"_s);
    retype(number, QString::number(staff));
    QTest::keyClick(number, Qt::Key_Return);
    settle();
}

std::size_t Clerk::row() const
{
    return qobject_cast<SheetPage *>(m_window.pageWidget(u"sheet"_s))->currentCriterion().value();
}

void Clerk::goTo(const std::string &id)
{
    m_window.showPage(u"sheet"_s);
    qobject_cast<SheetPage *>(m_window.pageWidget(u"sheet"_s))->goTo(findCriterion(rubric(), id).value());
    settle();
}

void Clerk::goOn()
{
    QTest::keyClick(&m_window, Qt::Key_Down, Qt::ControlModifier);
}

void Clerk::typeClaim(const QString &claim)
{
    retype(field(u"claim"_s), claim);
}

void Clerk::choose(bool yes)
{
    QTest::mouseClick(field(yes ? u"claim.yes"_s : u"claim.no"_s), Qt::LeftButton);
}

void Clerk::typeFigure(const std::string &name, std::int64_t value)
{
    retype(field(u"%1.figure.%2"_s.arg(id(), QString::fromStdString(name))), QString::number(value));
}

void Clerk::typeDocument(const QString &number, const QString &date)
{
    retype(field(id() + u".document.0.number"_s), number);
    retype(field(id() + u".document.0.date"_s), date);
}

void Clerk::dropProof()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_proof)});
    auto *panel = part<QScrollArea>(u"sheet"_s, u"sheet.panel"_s)->viewport();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &drop);
}

} // namespace bangdiem::tests
