// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/declarationbox.h"

#include "widgets/card.h"
#include "widgets/uitext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace bangdiem {

DeclarationBox::DeclarationBox(const std::string &target, const QString &heading,
    const std::vector<Declaration> &declarations, QWidget *parent)
    : QWidget(parent)
    , m_target(target)
{
    auto *card = new Card(heading);
    for (const auto &declaration : declarations) {
        auto *box = new QCheckBox;
        box->setObjectName(
            shown(target) + QStringLiteral(".declare.") + QString::fromStdString(declaration.id));
        box->setAccessibleName(shown(declaration.label));
        auto *label = plainLabel(shown(declaration.label));
        label->setBuddy(box);
        auto *line = new QHBoxLayout;
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(label, 1);
        card->body()->addLayout(line);
        m_choices.push_back({declaration.id, box});
        connect(box, &QCheckBox::clicked, this, [this] { Q_EMIT declaredEdited(m_target, declared()); });
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

std::vector<std::string> DeclarationBox::declared() const
{
    std::vector<std::string> ids;
    for (const auto &choice : m_choices)
        if (choice.box->isChecked())
            ids.push_back(choice.id);
    return ids;
}

void DeclarationBox::setDeclared(const std::vector<std::string> &ids)
{
    for (const auto &choice : m_choices)
        choice.box->setChecked(std::find(ids.begin(), ids.end(), choice.id) != ids.end());
}

} // namespace bangdiem
