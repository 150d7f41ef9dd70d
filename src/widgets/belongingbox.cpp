// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/belongingbox.h"

#include "widgets/card.h"
#include "widgets/uitext.h"
#include "widgets/verdictwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

/// A line of a sign and a sentence.
struct SignedLine {
    QLabel *icon = new QLabel;
    QLabel *text = plainLabel({});

    explicit SignedLine(QVBoxLayout *column)
    {
        icon->setTextFormat(Qt::PlainText);
        auto *line = new QGridLayout;
        line->setHorizontalSpacing(10);
        line->setColumnStretch(1, 1);
        line->addWidget(icon, 0, 0, Qt::AlignTop);
        line->addWidget(text, 0, 1);
        column->addLayout(line);
    }
};

} // namespace

BelongingBox::BelongingBox(
    const Verified &verified, DossierTraces traces, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_traces(std::move(traces))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    if (verified.belonging)
        addFile(verified, name);
    if (!m_traces.traces.empty())
        addPaper(verified.isSheet() ? tr("the dossier that is open") : tr("this file"));
}

void BelongingBox::addFile(const Verified &verified, const QString &name)
{
    const SignedLine line(qobject_cast<QVBoxLayout *>(layout()));
    line.text->setObjectName(u"verify.belonging"_s);
    const auto &belonging = *verified.belonging;
    const auto *sheet = std::get_if<SheetVerdict>(&verified.what);
    const bool isNameless = sheet && sheet->fingerprint.empty();
    QString text;
    if (belonging.revision)
        text
            = tr("The file belongs to the dossier that is open (%1): %2.").arg(name, revisionText(belonging));
    else if (isNameless)
        text = tr("The PDF does not say which dossier it shows: it bears no fingerprint.");
    else
        text = tr(
            "The file does not belong to the dossier that is open (%1): it is neither what that says now "
            "nor a revision of it that was sealed.")
                   .arg(name);
    const bool isClaimed = belonging.revision && verified.isBelongingClaimed();
    if (isClaimed)
        text += u' ' + tr("The PDF says so itself, and nothing proves it.");
    line.text->setText(text);
    const auto outcome = isNameless || isClaimed ? CheckOutcome::CannotTell : outcomeOf(belonging);
    const auto sign = signOf(outcome);
    line.icon->setPixmap(statusPixmap(sign.icon, sign.tone, *this));
}

void BelongingBox::addPaper(const QString &what)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *label = plainLabel(
        tr("A paper at hand? Type the &fingerprint that is printed on it, to compare it with %1.").arg(what));
    m_fingerprint = new QLineEdit;
    m_fingerprint->setObjectName(u"verify.paper"_s);
    m_fingerprint->setAccessibleName(tr("Fingerprint on the paper"));
    m_fingerprint->setPlaceholderText(u"7F3A-19C2-B04E-55D1-8C20-11FE-9A47-D3B6"_s);
    label->setBuddy(m_fingerprint);
    column->addWidget(label);
    column->addWidget(m_fingerprint);
    const SignedLine line(column);
    m_icon = line.icon;
    m_answer = line.text;
    m_answer->setObjectName(u"verify.paperAnswer"_s);
    connect(m_fingerprint, &QLineEdit::textEdited, this, &BelongingBox::comparePaper);
    comparePaper();
}

void BelongingBox::comparePaper()
{
    const auto typed = m_fingerprint->text().trimmed();
    const auto fingerprint = readFingerprint(typed.toStdString());
    const auto belonging = fingerprint ? belongingOf(*fingerprint, m_traces) : Belonging();
    const auto sign = signOf(fingerprint ? outcomeOf(belonging) : CheckOutcome::NotAsked);
    m_answer->setText(typed.isEmpty() ? QString()
            : !fingerprint            ? tr("All eight groups are needed: fewer are easily forged.")
            : belonging.revision      ? tr("The paper belongs: %1.").arg(revisionText(belonging))
                                 : tr("The paper does not belong: neither what the dossier says now nor a "
                                      "revision of it that was sealed has this fingerprint."));
    m_icon->setPixmap(statusPixmap(sign.icon, sign.tone, *this));
    m_icon->setVisible(!typed.isEmpty());
    m_answer->setVisible(!typed.isEmpty());
    m_fingerprint->setAccessibleDescription(m_answer->text());
}

} // namespace bangdiem
