// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/headingdialog.h"

#include "presentation/typedtext.h"
#include "ui_headingdialog.h"
#include "widgets/helpwindow.h"
#include "widgets/uitext.h"

namespace bangdiem {

HeadingDialog::HeadingDialog(const Heading &heading, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HeadingDialog>())
{
    m_ui->setupUi(this);
    setHelpPage(this, "heading");
    fields().show(heading);
    m_ui->asOf->setDate(heading.assessment.asOf);
    m_ui->asOfFault->hide();
    QStringList units;
    for (const auto &unit : heading.units)
        units.append(QString::fromStdString(unit));
    m_ui->units->setPlainText(units.join(QLatin1Char('\n')));
    m_ui->unitsFault->hide();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &HeadingDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &HeadingDialog::reject);
}

HeadingDialog::~HeadingDialog() = default;

void HeadingDialog::accept()
{
    const auto heading = fields().typed({});
    auto *wrong = fields().firstWrong(heading);
    if (CheckedField{m_ui->asOf, m_ui->asOfFault}.tell(asOfFault()) && !wrong)
        wrong = m_ui->asOf;
    const bool unitsWrong = tellFault(m_ui->units, m_ui->unitsFault, unitsFault());
    if (wrong) {
        wrong->setFocus(Qt::OtherFocusReason);
        wrong->selectAll();
        return;
    }
    if (unitsWrong)
        return m_ui->units->setFocus(Qt::OtherFocusReason);
    auto checked = heading;
    checked.units = units();
    checked.assessment.asOf = *m_ui->asOf->date();
    Q_EMIT headingEdited(checked);
    QDialog::accept();
}

HeadingFields HeadingDialog::fields() const
{
    return {{m_ui->agency, m_ui->agencyFault}, {m_ui->staff, m_ui->staffFault}, {m_ui->year, m_ui->yearFault},
        {m_ui->place, m_ui->placeFault}};
}

std::vector<std::string> HeadingDialog::units() const
{
    std::vector<std::string> names;
    for (const auto &line : m_ui->units->toPlainText().split(QLatin1Char('\n')))
        if (auto name = storable(line, TextLimits::unit); !name.empty())
            names.push_back(std::move(name));
    return names;
}

QString HeadingDialog::unitsFault() const
{
    const auto checked = checkedUnits(units());
    return checked ? QString() : shown(describe(checked.error(), uiLanguage()));
}

QString HeadingDialog::asOfFault() const
{
    return m_ui->asOf->date() ? QString() : tr("Enter a day as day/month/year.");
}

} // namespace bangdiem
