// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/earlierpart.h"

#include "widgets/card.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

/// "12/QĐ-STC, 02/03/2014, Quy chế, 3"
QString lineOf(const Document &document)
{
    QStringList parts{shown(document.number), document.date ? shown(*document.date) : QString(),
        shown(document.title), shown(document.page)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

class EarlierDocumentsPart final : public AnswerPart
{
    Q_DECLARE_TR_FUNCTIONS(EarlierDocumentsPart)
public:
    EarlierDocumentsPart(const Criterion &criterion, QWidget *parent)
        : AnswerPart(parent)
        , m_text(quietLabel({}))
    {
        m_text->setObjectName(shown(criterion.id) + QStringLiteral(".earlier.documents"));
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(12, 0, 12, 0);
        layout->addWidget(m_text);
        hide();
    }

    void showAnswer(const Answer &answer) override
    {
        setVisible(answer.earlier && !answer.earlier->documents.empty());
        if (!answer.earlier)
            return;
        QStringList lines;
        for (const auto &document : answer.earlier->documents)
            lines.append(lineOf(document));
        m_text->setText(
            tr("Year %1, not counted: %2").arg(answer.earlier->year).arg(lines.join(QLatin1Char('\n'))));
    }
    void store(Answer &) const override { }

private:
    QLabel *m_text;
};

} // namespace

AnswerPart *makeEarlierDocumentsPart(const Criterion &criterion, QWidget *parent)
{
    return new EarlierDocumentsPart(criterion, parent);
}

} // namespace bangdiem
