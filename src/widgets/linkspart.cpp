// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkspart.h"

#include "dossier/dossier.h"
#include "dossier/weblink.h"
#include "presentation/typedtext.h"
#include "widgets/card.h"
#include "widgets/linesfield.h"
#include "widgets/uitext.h"

#include <QLabel>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

constexpr int kLines = 2;

std::string lineOf(const QTextBlock &block)
{
    return storable(block.text(), TextLimits::link);
}

} // namespace

LinksPart::LinksPart(const Criterion &criterion, QWidget *parent)
    : AnswerPart(parent)
    , m_field(new LinesField(kLines))
    , m_wrong(plainLabel({}))
    , m_open(new QToolButton)
{
    const auto name = shown(criterion.id) + QStringLiteral(".links");
    auto *layout = new QVBoxLayout(this);
    m_field->addTo(*layout, tr("Links, one a line"), name);
    m_wrong->setObjectName(name + QStringLiteral(".wrong"));
    m_open->setText(tr("Open the link"));
    m_open->setToolTip(tr("The link on the cursor's line, in the browser; the program asks first."));
    m_open->setObjectName(name + QStringLiteral(".open"));
    layout->addWidget(m_wrong);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    setFocusProxy(m_field);
    connect(m_field, &LinesField::textChanged, this, [this] {
        tellOthers(true);
        refresh();
        Q_EMIT edited(QStringLiteral("links"));
    });
    connect(m_field, &LinesField::cursorPositionChanged, this, &LinksPart::refresh);
    connect(m_field, &LinesField::left, this, [this] { tellOthers(false); });
    connect(m_open, &QToolButton::clicked, this,
        [this] { Q_EMIT openRequested(QString::fromStdString(currentLink())); });
    tellOthers(false);
    refresh();
}

void LinksPart::showAnswer(const Answer &answer)
{
    Answer typed;
    store(typed);
    if (typed.links == answer.links)
        return;
    QStringList lines;
    for (const auto &link : answer.links)
        lines.append(shown(link));
    m_field->showText(lines.join(QLatin1Char('\n')));
    tellOthers(false);
    refresh();
}

void LinksPart::store(Answer &answer) const
{
    answer.links.clear();
    for (auto block = m_field->document()->begin(); block.isValid(); block = block.next())
        if (auto link = lineOf(block); isWebLink(link))
            answer.links.push_back(std::move(link));
}

void LinksPart::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    setVisible(!readOnly || !m_field->document()->isEmpty());
    refresh();
}

std::string LinksPart::currentLink() const
{
    auto link = lineOf(m_field->textCursor().block());
    return isWebLink(link) ? link : std::string();
}

void LinksPart::refresh()
{
    Answer typed;
    store(typed);
    m_open->setVisible(!typed.links.empty());
    m_open->setEnabled(!currentLink().empty());
}

/// A line that is still being typed is not told yet.
void LinksPart::tellOthers(bool typing)
{
    QStringList wrong;
    for (auto block = m_field->document()->begin(); block.isValid(); block = block.next())
        if (const auto line = lineOf(block);
            !line.empty() && !isWebLink(line) && !(typing && block == m_field->textCursor().block()))
            wrong.append(QStringLiteral("⚠ ")
                + shown(describe(Error{ErrorCode::LinkNotWeb, {}, {line}}, uiLanguage())));
    m_wrong->setText(wrong.join(QLatin1Char('\n')));
    m_wrong->setVisible(!wrong.isEmpty());
}

} // namespace bangdiem
