// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notepart.h"

#include "dossier/dossier.h"
#include "presentation/typedtext.h"
#include "widgets/linesfield.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

constexpr int kLines = 3;

class NotePart final : public AnswerPart
{
    Q_DECLARE_TR_FUNCTIONS(NotePart)
public:
    NotePart(const Criterion &criterion, QWidget *parent)
        : AnswerPart(parent)
        , m_field(new LinesField(kLines))
    {
        m_field->addTo(*new QVBoxLayout(this), tr("Note"), shown(criterion.id) + QStringLiteral(".note"));
        setFocusProxy(m_field);
        connect(m_field, &LinesField::textChanged, this, [this] { Q_EMIT edited(QStringLiteral("note")); });
    }

    void showAnswer(const Answer &answer) override
    {
        if (value() != answer.note)
            m_field->showText(QString::fromStdString(answer.note));
    }
    void store(Answer &answer) const override { answer.note = value(); }
    void setReadOnly(bool readOnly) override { setVisible(!readOnly || !m_field->document()->isEmpty()); }

private:
    std::string value() const { return storable(m_field->toPlainText(), TextLimits::note, false); }

    LinesField *m_field;
};

} // namespace

AnswerPart *makeNotePart(const Criterion &criterion, QWidget *parent)
{
    return new NotePart(criterion, parent);
}

} // namespace bangdiem
