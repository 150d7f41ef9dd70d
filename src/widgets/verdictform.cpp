// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdictform.h"

#include "presentation/claimtext.h"
#include "presentation/typedtext.h"
#include "review/awaited.h"
#include "widgets/card.h"
#include "widgets/linesfield.h"
#include "widgets/statuscolors.h"
#include "widgets/uitext.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCommentLines = 3;

void colour(QLabel &label, Tone tone)
{
    auto palette = label.palette();
    palette.setColor(QPalette::WindowText, toneColor(tone, palette));
    label.setPalette(palette);
}

} // namespace

VerdictForm::VerdictForm(QWidget *parent)
    : QWidget(parent)
    , m_comment(new LinesField(kCommentLines))
    , m_points(new QLineEdit)
    , m_state(quietLabel({}))
    , m_message(plainLabel({}))
    , m_ask(new QPushButton(tr("As&k only")))
{
    setObjectName(u"verdict"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(6);
    m_state->setObjectName(u"verdict.state"_s);
    column->addWidget(m_state);
    auto *comment = new QVBoxLayout;
    m_comment->addTo(*comment, tr("Comment, shown to the agency and in the minutes"), u"verdict.comment"_s);
    column->addLayout(comment);
    m_message->setObjectName(u"verdict.message"_s);
    colour(*m_message, Tone::Bad);
    m_message->hide();
    column->addWidget(m_message);

    auto *first = new QHBoxLayout;
    m_accept = addVerdict(*first, RowVerdict::Accept, u"verdict.accept"_s, u"Ctrl+1"_s);
    m_reject = addVerdict(*first, RowVerdict::RejectEvidence, u"verdict.reject"_s, u"Ctrl+3"_s);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    auto *name = new QLabel(tr("&Points:"));
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(m_points);
    m_points->setObjectName(u"verdict.points"_s);
    m_points->setAlignment(Qt::AlignRight);
    m_points->setMaximumWidth(fontMetrics().horizontalAdvance(u"000,00"_s) + 24);
    second->addWidget(name);
    second->addWidget(m_points);
    m_adjust = addVerdict(*second, RowVerdict::Adjust, u"verdict.adjust"_s, u"Ctrl+2"_s);
    m_ask->setObjectName(u"verdict.ask"_s);
    m_ask->setToolTip(tr("Keeps the comment as a question to the agency; the row stays open. Ctrl+4"));
    second->addWidget(m_ask);
    column->addLayout(second);
    connect(m_ask, &QPushButton::clicked, this, &VerdictForm::ask);
    connect(m_points, &QLineEdit::returnPressed, this, [this] { decide(RowVerdict::Adjust); });
    show(nullptr, std::nullopt);
}

QPushButton *VerdictForm::addVerdict(
    QLayout &layout, RowVerdict verdict, const QString &name, const QString &key)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setToolTip(key);
    button->setCheckable(true);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, verdict] { decide(verdict); });
    return button;
}

void VerdictForm::show(const OpenedReviewPtr &review, std::optional<std::size_t> criterion)
{
    keepDraft(review);
    m_review = review;
    m_criterion = review ? criterion : std::nullopt;
    tell({});
    const bool open = m_criterion && !review->isOver();
    m_comment->setReadOnly(!open);
    m_comment->setEnabled(m_criterion.has_value());
    for (auto *field : std::initializer_list<QWidget *>{m_points, m_accept, m_adjust, m_reject, m_ask})
        field->setEnabled(open);
    showStored();
    showButtons();
}

void VerdictForm::keepDraft(const OpenedReviewPtr &next)
{
    const auto number = [](const OpenedReviewPtr &review) { return review->submission.record.number; };
    if (!m_review || !next || number(m_review) != number(next)) {
        m_drafts.clear();
        return;
    }
    const auto typed = unkept();
    if (typed && typed->comment != next->row(*m_criterion).comment)
        m_drafts[*m_criterion] = typed->comment;
    else if (m_criterion)
        m_drafts.erase(*m_criterion);
}

void VerdictForm::showStored()
{
    const auto row = m_criterion ? m_review->row(*m_criterion) : RowReview();
    const auto draft = m_criterion ? m_drafts.find(*m_criterion) : m_drafts.end();
    m_comment->showText(shown(draft == m_drafts.end() ? row.comment : draft->second));
    m_points->setText(row.score ? shown(*row.score) : QString());
    showChecks();
    if (!m_criterion) {
        m_state->setText({});
        return;
    }
    const auto &stored = m_review->submission.rows[*m_criterion];
    const auto word = row.verdict ? shown(bangdiem::word(*row.verdict, uiLanguage()))
        : row.isQuestion()        ? tr("A question, not decided")
                                  : tr("Not decided yet");
    m_state->setText(stored.reviewer.empty()
            ? word
            : tr("%1 · %2, %3").arg(word, shown(stored.reviewer), dayAndTime(stored.at)));
}

/// A press alone checks a button; what is checked is what the register has.
void VerdictForm::showChecks()
{
    const auto verdict = m_criterion ? m_review->row(*m_criterion).verdict : std::nullopt;
    m_accept->setChecked(verdict == RowVerdict::Accept);
    m_adjust->setChecked(verdict == RowVerdict::Adjust);
    m_reject->setChecked(verdict == RowVerdict::RejectEvidence);
}

/// Each verdict says what it gives, so that nobody decides to find out.
void VerdictForm::showButtons()
{
    QString accepted;
    QString rejected;
    if (m_criterion) {
        const auto &sheet = m_review->comparison.recomputed;
        if (!isAwaited(m_review->rubric(), sheet, *m_criterion, m_review->submission.cohort))
            accepted = u" ("_s + shown(sheet.criteria[*m_criterion].score) + u')';
        rejected = u" ("_s
            + shown(scoreWithoutEvidence(
                m_review->dossier(), m_review->rubric(), *m_criterion, m_review->submission.cohort))
            + u')';
    }
    m_accept->setText(tr("&Accept") + accepted);
    m_reject->setText(tr("&Reject evidence") + rejected);
    m_adjust->setText(tr("Ad&just"));
}

std::string VerdictForm::comment() const
{
    return storable(m_comment->toPlainText(), kMaxComment, false);
}

std::optional<RowReview> VerdictForm::unkept() const
{
    if (!m_criterion || m_review->isOver())
        return std::nullopt;
    auto row = m_review->row(*m_criterion);
    if (row.comment == comment())
        return std::nullopt;
    row.comment = comment();
    return row;
}

std::optional<RowReview> VerdictForm::row(RowVerdict verdict)
{
    RowReview row{verdict, {}, comment()};
    if (verdict != RowVerdict::Adjust)
        return row;
    const auto points = parseTypedDecimal(m_points->text().trimmed());
    if (m_points->text().trimmed().isEmpty() || !points) {
        tell(m_points->text().trimmed().isEmpty() ? tr("Say how many points the row gets.")
                                                  : shown(describe(points.error(), uiLanguage())));
        m_points->setFocus(Qt::ShortcutFocusReason);
        m_points->selectAll();
        return std::nullopt;
    }
    row.score = *points;
    return row;
}

/// Tells where the row has no points that the verdict could leave it.
bool VerdictForm::leavesPoints(const RowReview &row)
{
    auto review = m_review->submission.review();
    review.rows[*m_criterion] = row;
    if (!decidedWithoutPoints(
            m_review->dossier(), m_review->rubric(), review, {*m_criterion}, m_review->submission.cohort))
        return true;
    tell(shown(describe({ErrorCode::ReviewNoPoints, {}, {}}, uiLanguage())));
    m_points->setFocus(Qt::ShortcutFocusReason);
    return false;
}

void VerdictForm::decide(RowVerdict verdict)
{
    if (!m_criterion || m_review->isOver())
        return;
    if (auto decidedRow = row(verdict); decidedRow && leavesPoints(*decidedRow))
        keep(*std::move(decidedRow));
    showChecks();
}

void VerdictForm::clear()
{
    if (m_criterion && !m_review->isOver())
        keep({{}, {}, comment()});
}

void VerdictForm::ask()
{
    if (!m_criterion || m_review->isOver())
        return;
    if (comment().empty()) {
        tell(tr("Write the question first."));
        m_comment->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    keep({{}, {}, comment()});
}

void VerdictForm::keep(RowReview row)
{
    const auto checked = checkedRowReview(m_review->rubric(), *m_criterion, std::move(row));
    if (checked) {
        tell({});
        Q_EMIT decided(*checked);
        return;
    }
    tell(shown(describe(checked.error(), uiLanguage())));
    QWidget *field = checked.error().where == "/score" ? static_cast<QWidget *>(m_points) : m_comment;
    field->setFocus(Qt::ShortcutFocusReason);
}

void VerdictForm::tell(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace bangdiem
