// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claimparts.h"

#include "presentation/claimtext.h"
#include "widgets/card.h"
#include "widgets/pointsfield.h"
#include "widgets/uitext.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace bangdiem {

namespace {

class GradedPart final : public AnswerPart
{
    Q_DECLARE_TR_FUNCTIONS(GradedPart)
public:
    GradedPart(const Criterion &criterion, QWidget *parent);
    void showAnswer(const Answer &answer) override;
    void store(Answer &answer) const override;

private:
    void takeTyped();
    void tellWrong();

    const Criterion &m_criterion;
    PointsField *m_field;
    QLabel *m_wrong;
    std::optional<Points> m_claim;
};

GradedPart::GradedPart(const Criterion &criterion, QWidget *parent)
    : AnswerPart(parent)
    , m_criterion(criterion)
    , m_field(new PointsField(criterion))
    , m_wrong(plainLabel({}))
{
    const auto name = tr("Self-assessed points");
    auto *label = plainLabel(name);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("claim"));
    m_field->setAccessibleName(name);
    const auto range = tr("of %1, in steps of %2")
                           .arg(shown(criterion.maximum), shown(std::get<GradedRule>(criterion.rule).step));
    m_field->setAccessibleDescription(range);
    m_wrong->setObjectName(QStringLiteral("claim.wrong"));
    m_wrong->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(label, 1);
    line->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addLayout(line);
    auto *rangeLabel = quietLabel(range);
    rangeLabel->setAlignment(Qt::AlignRight);
    layout->addWidget(rangeLabel);
    layout->addWidget(m_wrong);
    setFocusProxy(m_field);
    connect(m_field, &PointsField::edited, this, &GradedPart::takeTyped);
    connect(m_field, &QAbstractSpinBox::editingFinished, this, &GradedPart::tellWrong);
}

void GradedPart::takeTyped()
{
    m_wrong->hide();
    if (m_field->isWrong() || m_field->claim() == m_claim)
        return; // Perhaps on its way to a right one; tellWrong() speaks when it is left so.
    m_claim = m_field->claim();
    Q_EMIT edited(QStringLiteral("claim"));
}

void GradedPart::tellWrong()
{
    const auto parsed = parseClaim(m_criterion, m_field->text());
    m_wrong->setVisible(!parsed);
    if (!parsed)
        m_wrong->setText(QStringLiteral("⚠ ") + shown(describe(parsed.error(), uiLanguage())));
}

void GradedPart::showAnswer(const Answer &answer)
{
    const bool same = m_claim == answer.claim;
    m_claim = answer.claim;
    if (same && m_field->isWrong())
        return;
    m_field->setClaim(answer.claim);
    m_wrong->hide();
}

void GradedPart::store(Answer &answer) const
{
    answer.claim = m_claim;
}

class YesNoPart final : public AnswerPart
{
    Q_DECLARE_TR_FUNCTIONS(YesNoPart)
public:
    YesNoPart(const Criterion &criterion, QWidget *parent);
    void showAnswer(const Answer &answer) override;
    void store(Answer &answer) const override;
    void setReadOnly(bool readOnly) override { m_hint->setVisible(m_hasEvidence && !readOnly); }

private:
    QRadioButton *addChoice(const QString &text, const QString &name, QLayout *layout);

    Points m_maximum;
    bool m_hasEvidence;
    QLabel *m_hint;
    QButtonGroup *m_group;
    QRadioButton *m_yes = nullptr;
    QRadioButton *m_no = nullptr;
    QRadioButton *m_unanswered = nullptr;
};

YesNoPart::YesNoPart(const Criterion &criterion, QWidget *parent)
    : AnswerPart(parent)
    , m_maximum(criterion.maximum)
    , m_hasEvidence(criterion.figuresNeed != Need::None || criterion.documentNeed != Need::None)
    , m_hint(quietLabel(tr("Left unanswered, the evidence below decides.")))
    , m_group(new QButtonGroup(this))
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(14);
    m_yes = addChoice(tr("Yes"), QStringLiteral("claim.yes"), choices);
    m_no = addChoice(tr("No"), QStringLiteral("claim.no"), choices);
    m_unanswered = addChoice(tr("Unanswered"), QStringLiteral("claim.unanswered"), choices);
    choices->addStretch();
    m_unanswered->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(plainLabel(tr("Self-assessment")));
    layout->addLayout(choices);
    m_hint->setObjectName(QStringLiteral("claim.hint"));
    layout->addWidget(m_hint);
    m_hint->setVisible(m_hasEvidence);
    setFocusProxy(m_yes);
    connect(m_group, &QButtonGroup::idClicked, this, [this] { Q_EMIT edited({}); });
}

QRadioButton *YesNoPart::addChoice(const QString &text, const QString &name, QLayout *layout)
{
    auto *choice = new QRadioButton(text);
    choice->setObjectName(name);
    choice->setAccessibleName(tr("Self-assessment: %1").arg(text));
    m_group->addButton(choice);
    layout->addWidget(choice);
    return choice;
}

void YesNoPart::showAnswer(const Answer &answer)
{
    auto *choice = !answer.claim ? m_unanswered : *answer.claim == Points{} ? m_no : m_yes;
    choice->setChecked(true);
}

void YesNoPart::store(Answer &answer) const
{
    if (m_unanswered->isChecked())
        answer.claim.reset();
    else
        answer.claim = m_yes->isChecked() ? m_maximum : Points{};
}

class NoClaimPart final : public AnswerPart
{
    Q_DECLARE_TR_FUNCTIONS(NoClaimPart)
public:
    NoClaimPart(const Criterion &criterion, QWidget *parent)
        : AnswerPart(parent)
    {
        const bool reviewed = std::holds_alternative<ReviewedRule>(criterion.rule);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(quietLabel(reviewed
                ? tr("The reviewer gives the points of this row. What you add below is shown to them.")
                : tr("Asked for information: this row has no points.")));
    }
    void showAnswer(const Answer &) override { }
    void store(Answer &) const override { }
};

} // namespace

AnswerPart *makeGradedPart(const Criterion &criterion, QWidget *parent)
{
    return new GradedPart(criterion, parent);
}

AnswerPart *makeYesNoPart(const Criterion &criterion, QWidget *parent)
{
    return new YesNoPart(criterion, parent);
}

AnswerPart *makeNoClaimPart(const Criterion &criterion, QWidget *parent)
{
    return new NoClaimPart(criterion, parent);
}

} // namespace bangdiem
