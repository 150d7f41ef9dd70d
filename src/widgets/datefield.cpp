// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/datefield.h"

#include "presentation/typedtext.h"
#include "widgets/statuscolors.h"
#include "widgets/uitext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

namespace bangdiem {

namespace {

QDate toQt(Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date fromQt(QDate date)
{
    return {std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
        std::chrono::day(static_cast<unsigned>(date.day()))};
}

QIcon calendarIcon(const QPalette &palette)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(quietText(palette), 2.4));
    painter.drawRoundedRect(QRectF(5, 7, 22, 20), 3, 3);
    painter.drawLine(5, 13, 27, 13);
    painter.drawLine(11, 4, 11, 9);
    painter.drawLine(21, 4, 21, 9);
    return QIcon(picture);
}

} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    auto *pickAction = addAction(calendarIcon(palette()), TrailingPosition);
    pickAction->setText(tr("Pick a day"));
    connect(pickAction, &QAction::triggered, this, &DateField::pick);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!isWrong())
            markWrong();
        Q_EMIT dateEdited();
    });
    connect(this, &QLineEdit::editingFinished, this, &DateField::tidy);
}

std::optional<Date> DateField::date() const
{
    return parseTypedDate(text());
}

bool DateField::isWrong() const
{
    return !text().trimmed().isEmpty() && !date();
}

void DateField::setDate(const std::optional<Date> &newDate)
{
    if (date() == newDate)
        return; // "1/1/20" is on its way.
    setText(newDate ? shown(*newDate) : QString());
    tidy();
}

void DateField::tidy()
{
    if (const auto typed = date())
        setText(shown(*typed));
    markWrong();
}

void DateField::markWrong()
{
    if (m_wrong == isWrong())
        return;
    m_wrong = isWrong();
    update();
    Q_EMIT wrongChanged(m_wrong);
}

void DateField::pick()
{
    if (isReadOnly())
        return;
    QMenu menu;
    auto *calendar = new QCalendarWidget;
    calendar->setObjectName(objectName() + QStringLiteral(".calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto now = date())
        calendar->setSelectedDate(toQt(*now));
    auto *holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    const auto take = [&](QDate picked) {
        setText(shown(fromQt(picked)));
        tidy();
        Q_EMIT dateEdited();
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    menu.exec(mapToGlobal(QPoint(0, height())));
}

void DateField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_wrong)
        return;
    QPainter painter(this);
    painter.setPen(QPen(toneColor(Tone::Bad, palette()), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace bangdiem
