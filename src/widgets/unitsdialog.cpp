// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unitsdialog.h"

#include "presentation/unitsmodel.h"
#include "widgets/card.h"
#include "widgets/helpwindow.h"
#include "widgets/uitext.h"
#include "widgets/unitsview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

UnitsDialog::UnitsDialog(const Criterion &criterion, UnitsModel *model, QWidget *parent)
    : QDialog(parent)
    , m_criterion(criterion)
    , m_model(model)
    , m_sums(plainLabel({}))
{
    setWindowTitle(tr("Figures by unit"));
    setHelpPage(this, "units");
    auto *view = new UnitsView(model);
    view->setObjectName(QStringLiteral("units.large"));
    m_sums->setObjectName(QStringLiteral("units.sums"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(shown(criterion.text)));
    layout->addWidget(view, 1);
    layout->addWidget(m_sums);
    layout->addWidget(buttons);
    resize(720, 560);
    view->setFocus(Qt::ShortcutFocusReason);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(model, &QAbstractItemModel::dataChanged, this, &UnitsDialog::showSums);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &UnitsDialog::showSums);
    showSums();
}

void UnitsDialog::showSums()
{
    const auto sums = sumOf(m_model->units());
    QStringList lines;
    for (std::size_t i = 0; i < m_criterion.figures.size(); ++i) {
        const bool given = i < sums.size() && sums[i];
        lines.append(tr("Sum of %1: %2")
                         .arg(shown(m_criterion.figures[i].label),
                             given ? QString::number(*sums[i]) : QStringLiteral("–")));
    }
    m_sums->setText(lines.join(QLatin1Char('\n')));
}

} // namespace bangdiem
