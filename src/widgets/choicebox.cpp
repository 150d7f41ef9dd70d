// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"

#include "scoring/wordedparts.h"
#include "widgets/card.h"
#include "widgets/uitext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

namespace bangdiem {

namespace {

/// Words that choose their button when they are clicked.
class ChoiceLabel final : public QLabel
{
public:
    ChoiceLabel(const QString &text, QRadioButton *button)
        : QLabel(text)
        , m_button(button)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setBuddy(button);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
            m_button->click();
    }

private:
    QRadioButton *m_button;
};

} // namespace

ChoiceBox::ChoiceBox(const Criterion &criterion, std::size_t figure, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_unanswered(static_cast<int>(criterion.figures[figure].options.size()))
{
    const auto &field = criterion.figures[figure];
    const auto question = shown(field.label);
    const auto name = shown(criterion.id) + QStringLiteral(".figure.") + QString::fromStdString(field.name);
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(plainLabel(question));
    int id = 0;
    for (const auto &option : field.options) {
        auto text = shown(option.label);
        const auto points = optionPoints(criterion, figure, option, uiLanguage());
        if (!points.empty())
            text += QStringLiteral(" — ") + shown(points);
        addButton(text, name + QLatin1Char('.') + QString::fromStdString(option.id), question, id++);
    }
    addButton(tr("Unanswered"), name + QStringLiteral(".unanswered"), question, m_unanswered);
    m_group->button(m_unanswered)->setChecked(true);
    setFocusProxy(m_group->button(0));
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceBox::edited);
}

/// The words stand in a label, because a radio button breaks no lines; a click on them chooses too.
void ChoiceBox::addButton(const QString &text, const QString &name, const QString &question, int id)
{
    auto *button = new QRadioButton;
    button->setObjectName(name);
    button->setAccessibleName(question + QStringLiteral(": ") + text);
    auto *label = new ChoiceLabel(text, button);
    m_group->addButton(button, id);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(4, 0, 0, 0);
    line->addWidget(button, 0, Qt::AlignTop);
    line->addWidget(label, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

std::optional<std::int64_t> ChoiceBox::value() const
{
    const int id = m_group->checkedId();
    return id < 0 || id == m_unanswered ? std::nullopt : std::optional<std::int64_t>(id);
}

void ChoiceBox::setValue(const std::optional<std::int64_t> &value)
{
    if (auto *button = m_group->button(value ? static_cast<int>(*value) : m_unanswered))
        button->setChecked(true);
}

} // namespace bangdiem
