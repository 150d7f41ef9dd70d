// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/headingfields.h"

#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HeadingFields)
};

/// The number as typed, grouping allowed ("1.250"); -1 where it is none.
qlonglong numberIn(const QLineEdit &field)
{
    auto digits = field.text().trimmed();
    digits.remove(u' ').remove(u'.').remove(u',').remove(QChar::Nbsp);
    bool ok = false;
    const auto number = digits.toLongLong(&ok);
    return ok ? number : -1;
}

/// A heading in which only the field that is set can be wrong.
Heading harmless()
{
    return {"x", "x", {2015, Date(std::chrono::year(2015) / 12 / 31), 1}};
}

/// Why `heading` is refused: `otherwise`, or the hidden character that it holds; empty where it is not.
QString faultOf(const Heading &heading, const QString &otherwise)
{
    const auto checked = checkedHeading(heading);
    if (checked)
        return {};
    if (checked.error().code == ErrorCode::TextUnsafe)
        return shown(describe(checked.error(), uiLanguage()));
    return otherwise;
}

} // namespace

bool tellFault(QWidget *field, QLabel *fault, const QString &text)
{
    QPalette reddish = QPalette();
    reddish.setColor(
        QPalette::WindowText, reddish.color(QPalette::Window).lightness() < 128 ? 0xff9b93 : 0xb3261e);
    fault->setPalette(reddish);
    fault->setText(text.isEmpty() ? QString() : u"⚠ "_s + text);
    fault->setVisible(!text.isEmpty());
    field->setAccessibleDescription(text);
    return !text.isEmpty();
}

bool CheckedField::tell(const QString &text) const
{
    return tellFault(field, fault, text);
}

void HeadingFields::show(const Heading &heading) const
{
    const auto &assessment = heading.assessment;
    agency.field->setText(QString::fromStdString(heading.agency));
    place.field->setText(QString::fromStdString(heading.place));
    staff.field->setText(assessment.staff > 0 ? QString::number(assessment.staff) : QString());
    year.field->setText(QString::number(assessment.year));
    for (const auto &checked : {agency, staff, year, place})
        checked.fault->hide();
}

Heading HeadingFields::typed(Heading heading) const
{
    heading.agency = agency.field->text().toStdString();
    heading.place = place.field->text().toStdString();
    heading.assessment.staff = numberIn(*staff.field);
    heading.assessment.year = static_cast<int>(numberIn(*year.field));
    return heading;
}

QLineEdit *HeadingFields::firstWrong(const Heading &typed) const
{
    QLineEdit *wrong = nullptr;
    const auto hold = [&wrong](const CheckedField &checked, const Heading &probe, const QString &fault) {
        if (checked.tell(faultOf(probe, fault)) && !wrong)
            wrong = checked.field;
    };
    auto probe = harmless();
    probe.agency = typed.agency;
    hold(agency, probe, Texts::tr("Enter the name of the agency, at most 300 characters."));
    probe = harmless();
    probe.assessment.staff = typed.assessment.staff;
    hold(staff, probe, Texts::tr("Enter a whole number from 1 to 1,000,000."));
    probe = harmless();
    probe.assessment.year = typed.assessment.year;
    hold(year, probe, Texts::tr("Enter a year from 2000 to 2100."));
    probe = harmless();
    probe.place = typed.place;
    hold(place, probe, Texts::tr("Enter the place of the date line, such as Tây Ninh."));
    return wrong;
}

} // namespace bangdiem
