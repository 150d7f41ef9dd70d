// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowheading.h"

#include "widgets/card.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RowHeading)
};

QString breadcrumb(const Rubric &rubric, const Criterion &criterion)
{
    const auto &section = rubric.sections[criterion.section];
    const auto arrow = QStringLiteral(" › ");
    auto text = shown(section.number) + QStringLiteral(". ") + shown(section.text);
    if (criterion.group)
        text += arrow + shown(rubric.groups[*criterion.group].number);
    if (!criterion.number.empty())
        text += arrow + shown(criterion.number);
    return text + QStringLiteral(" · ") + Texts::tr("maximum %1").arg(shown(criterion.maximum));
}

QLabel *title(const std::string &text)
{
    auto *label = plainLabel(shown(text));
    label->setObjectName(QStringLiteral("sheet.title"));
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.12);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

void addRowHeading(QVBoxLayout &layout, const Rubric &rubric, std::size_t criterion)
{
    const auto &row = rubric.criteria[criterion];
    auto *path = quietLabel(breadcrumb(rubric, row));
    path->setObjectName(QStringLiteral("sheet.breadcrumb"));
    layout.addWidget(path);
    layout.addWidget(title(row.text));
    if (!row.note.empty())
        layout.addWidget(quietLabel(Texts::tr("Note of the decision: %1").arg(shown(row.note))));
    if (row.group && !rubric.groups[*row.group].note.empty())
        layout.addWidget(
            quietLabel(Texts::tr("Note on the group: %1").arg(shown(rubric.groups[*row.group].note))));
    if (!row.hint.empty())
        layout.addWidget(quietLabel(Texts::tr("Hint: %1").arg(shown(row.hint))));
}

} // namespace bangdiem
