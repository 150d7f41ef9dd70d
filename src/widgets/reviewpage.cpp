// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewpage.h"

#include "presentation/registersession.h"
#include "widgets/card.h"
#include "widgets/helpwindow.h"
#include "widgets/reviewedrow.h"
#include "widgets/reviewsummary.h"
#include "widgets/reviewtable.h"
#include "widgets/submissionlist.h"
#include "widgets/uitext.h"
#include "widgets/verdictform.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 250;
constexpr int kSideWidth = 372;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const auto &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

ReviewPage::ReviewPage(RegisterSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new SubmissionList(session))
    , m_rows(new ReviewModel(uiLanguage(), this))
    , m_table(new ReviewTable(*m_rows))
    , m_group(new QComboBox)
    , m_filter(new QComboBox)
    , m_title(plainLabel({}))
    , m_hint(quietLabel({}))
    , m_row(new ReviewedRow)
    , m_form(new VerdictForm)
    , m_summary(new ReviewSummary)
{
    setObjectName(u"review"_s);
    setHelpPage(this, "review");
    setAcceptDrops(true);
    setFocusProxy(m_table);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(m_list);
    columns->addWidget(middle());
    columns->addWidget(side());
    columns->setChildrenCollapsible(false);
    columns->setStretchFactor(1, 1);
    columns->setHandleWidth(1);
    columns->setSizes({kListWidth, 800, kSideWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(columns, 1);
    layout->addWidget(m_summary);
    connect(&session, &RegisterSession::currentChanged, this, &ReviewPage::takeCurrent);
    connect(&session, &RegisterSession::reviewChanged, this, &ReviewPage::takeReview);
    connect(&session, &RegisterSession::listChanged, this, &ReviewPage::tellEmpty);
    connect(m_list, &SubmissionList::openRequested, this, &ReviewPage::openRequested);
    connect(m_table, &ReviewTable::currentCriterionChanged, this, &ReviewPage::showRow);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int filter) {
        const auto criterion = m_form->criterion();
        m_rows->show(static_cast<ReviewFilter>(filter));
        if (criterion)
            m_table->goTo(*criterion);
        showRow();
    });
    connect(m_form, &VerdictForm::decided, this, [this](const RowReview &row) {
        Q_EMIT rowDecided(*m_form->criterion(), row, row.verdict.has_value());
    });
    connect(m_row, &ReviewedRow::previewRequested, this, &ReviewPage::previewRequested);
    connect(m_row, &ReviewedRow::openFileRequested, this, &ReviewPage::openFileRequested);
    connect(m_row, &ReviewedRow::saveFileRequested, this, &ReviewPage::saveFileRequested);
    connect(m_row, &ReviewedRow::openLinkRequested, this, &ReviewPage::openLinkRequested);
    takeCurrent();
}

QWidget *ReviewPage::middle()
{
    auto *column = new QWidget;
    m_title->setObjectName(u"review.title"_s);
    auto font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_hint->setObjectName(u"review.hint"_s);
    m_filter->setObjectName(u"review.filter"_s);
    m_filter->setAccessibleName(tr("Rows that show"));
    m_filter->addItems({tr("All rows"), tr("Not decided"), tr("With a difference"), tr("Worth a look"),
        tr("With a comment")}); // as ReviewFilter
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 12, 6);
    m_group->setObjectName(u"review.group"_s);
    m_group->setAccessibleName(tr("Group of the agency"));
    m_group->setToolTip(tr("Group of the agency: by it some rows are measured"));
    connect(m_group, &QComboBox::activated, this, [this](int entry) {
        Q_EMIT groupChosen(entry > 0 ? std::optional(static_cast<std::size_t>(entry - 1)) : std::nullopt);
        offerGroups(); // It may have been refused.
    });
    top->addWidget(m_title, 1);
    top->addWidget(m_group);
    top->addWidget(m_filter);
    m_hint->setContentsMargins(16, 12, 16, 12);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    return column;
}

QWidget *ReviewPage::side()
{
    auto *column = new QWidget;
    column->setMinimumWidth(320);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_row, 1);
    layout->addWidget(m_form);
    return column;
}

std::optional<std::size_t> ReviewPage::currentCriterion() const
{
    return m_table->currentCriterion();
}

void ReviewPage::goTo(std::size_t criterion)
{
    if (!m_rows->indexOf(criterion).isValid())
        m_filter->setCurrentIndex(static_cast<int>(ReviewFilter::All));
    m_table->goTo(criterion);
}

void ReviewPage::go(int step, bool undecided)
{
    if (!m_session.current())
        return;
    if (const auto next = m_rows->next(m_table->currentCriterion(), step, undecided))
        m_table->goTo(*next);
}

void ReviewPage::keepTyped()
{
    if (const auto typed = m_form->unkept())
        Q_EMIT rowDecided(*m_form->criterion(), *typed, false);
}

/// Of another submission, or none.
void ReviewPage::takeCurrent()
{
    const auto review = m_session.current();
    m_form->show(nullptr, std::nullopt);
    m_rows->setReview(review);
    m_list->setCurrent(review ? review->submission.record.number : 0);
    m_summary->show(review);
    m_filter->setEnabled(review != nullptr);
    offerGroups();
    m_table->setVisible(review != nullptr);
    m_title->setText(review ? shown(review->dossier().heading.agency) : QString());
    tellEmpty();
    if (const auto first = m_rows->next(std::nullopt, 1, !review || !review->isOver()))
        m_table->goTo(*first);
    else if (const auto any = m_rows->next(std::nullopt, 1, false))
        m_table->goTo(*any);
    showRow();
}

/// Of the same submission.
void ReviewPage::takeReview()
{
    const auto review = m_session.current();
    m_rows->takeReview(review);
    m_summary->show(review);
    offerGroups();
    m_form->show(review, m_table->currentCriterion());
}

void ReviewPage::offerGroups()
{
    const auto review = m_session.current();
    const bool any = review && !review->rubric().agencyGroups.empty();
    m_group->setVisible(any);
    if (!any)
        return;
    m_group->clear();
    m_group->addItem(tr("Group not known"));
    for (const auto &group : review->rubric().agencyGroups) {
        m_group->addItem(shown(group.name));
        if (group.id == review->submission.record.group)
            m_group->setCurrentIndex(m_group->count() - 1);
    }
    m_group->setEnabled(!review->isOver());
}

void ReviewPage::tellEmpty()
{
    const bool none = !m_session.current();
    m_hint->setVisible(none);
    m_hint->setText(m_session.records().empty()
            ? tr("The register has no submission yet. Drop the files or a folder that the agencies sent "
                 "here, or take them in with “Take in submissions…” (Ctrl+O).")
            : tr("Choose a submission at the left."));
}

void ReviewPage::showRow()
{
    const auto review = m_session.current();
    const auto criterion = review ? m_table->currentCriterion() : std::nullopt;
    if (criterion == m_form->criterion() && criterion)
        return;
    keepTyped();
    m_row->show(review, criterion);
    m_form->show(m_session.current(), criterion);
    Q_EMIT rowShown();
}

void ReviewPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReviewPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // The program that they were dragged from waits for this event.
    QMetaObject::invokeMethod(
        this, [this, paths = localFiles(*event->mimeData())] { Q_EMIT filesOffered(paths); },
        Qt::QueuedConnection);
}

} // namespace bangdiem
