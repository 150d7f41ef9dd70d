// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/remarkparts.h"

#include "dossier/dossier.h"
#include "presentation/typedtext.h"
#include "widgets/card.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

/// A few lines of plain text; Tab leaves it.
class LinesField final : public QPlainTextEdit
{
public:
    explicit LinesField(int lines)
    {
        setTabChangesFocus(true);
        setFixedHeight(lines * fontMetrics().lineSpacing() + 14);
    }

    void showText(const QString &text)
    {
        const QSignalBlocker programNotUser(this);
        setPlainText(text);
    }
};

class RemarkPart : public AnswerPart
{
public:
    RemarkPart(const QString &label, const QString &name, int lines, QWidget *parent)
        : AnswerPart(parent)
        , m_field(new LinesField(lines))
    {
        m_field->setObjectName(name);
        m_field->setAccessibleName(label);
        auto *words = plainLabel(label);
        words->setBuddy(m_field);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(3);
        layout->addWidget(words);
        layout->addWidget(m_field);
        setFocusProxy(m_field);
        const auto field = name.section(QLatin1Char('.'), -1);
        connect(m_field, &QPlainTextEdit::textChanged, this, [this, field] { Q_EMIT edited(field); });
    }

protected:
    LinesField *m_field;
};

class NotePart final : public RemarkPart
{
    Q_DECLARE_TR_FUNCTIONS(NotePart)
public:
    NotePart(const Criterion &criterion, QWidget *parent)
        : RemarkPart(tr("Note"), shown(criterion.id) + QStringLiteral(".note"), 3, parent)
    {
    }

    void showAnswer(const Answer &answer) override
    {
        if (value() != answer.note)
            m_field->showText(QString::fromStdString(answer.note));
    }
    void store(Answer &answer) const override { answer.note = value(); }

private:
    std::string value() const { return storable(m_field->toPlainText(), TextLimits::note, false); }
};

class LinksPart final : public RemarkPart
{
    Q_DECLARE_TR_FUNCTIONS(LinksPart)
public:
    LinksPart(const Criterion &criterion, QWidget *parent)
        : RemarkPart(tr("Links, one a line"), shown(criterion.id) + QStringLiteral(".links"), 2, parent)
    {
    }

    void showAnswer(const Answer &answer) override
    {
        if (value() == answer.links)
            return;
        QStringList lines;
        for (const auto &link : answer.links)
            lines.append(shown(link));
        m_field->showText(lines.join(QLatin1Char('\n')));
    }
    void store(Answer &answer) const override { answer.links = value(); }

private:
    std::vector<std::string> value() const
    {
        std::vector<std::string> links;
        for (const auto &line : m_field->toPlainText().split(QLatin1Char('\n')))
            if (auto link = storable(line, TextLimits::link); !link.empty())
                links.push_back(std::move(link));
        return links;
    }
};

} // namespace

AnswerPart *makeLinksPart(const Criterion &criterion, QWidget *parent)
{
    return new LinksPart(criterion, parent);
}

AnswerPart *makeNotePart(const Criterion &criterion, QWidget *parent)
{
    return new NotePart(criterion, parent);
}

} // namespace bangdiem
