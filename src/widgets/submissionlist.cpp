// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/submissionlist.h"

#include "presentation/registersession.h"
#include "widgets/card.h"
#include "widgets/sheetyears.h"
#include "widgets/submissiondelegate.h"
#include "widgets/uitext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStates{ReviewState::Received, ReviewState::InReview, ReviewState::AskedToExplain,
    ReviewState::Explained, ReviewState::Closed};

} // namespace

SubmissionList::SubmissionList(RegisterSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SubmissionsModel(uiLanguage(), this))
    , m_search(new QLineEdit)
    , m_sheet(new QComboBox)
    , m_state(new QComboBox)
    , m_view(new QListView)
    , m_count(quietLabel({}))
{
    m_search->setObjectName(u"submissions.search"_s);
    m_search->setAccessibleName(tr("Search the agencies"));
    m_search->setPlaceholderText(tr("Search the agencies"));
    m_search->setClearButtonEnabled(true);
    m_sheet->setObjectName(u"submissions.sheet"_s);
    m_sheet->setAccessibleName(tr("Sheet and year"));
    m_state->setObjectName(u"submissions.state"_s);
    m_state->setAccessibleName(tr("State of the review"));
    m_state->addItem(tr("Every state"));
    for (const auto state : kStates)
        m_state->addItem(shown(word(state, uiLanguage())), static_cast<int>(state));
    m_view->setObjectName(u"submissions.list"_s);
    m_view->setAccessibleName(tr("Submissions"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SubmissionDelegate(this));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_count->setObjectName(u"submissions.count"_s);
    m_count->setContentsMargins(12, 4, 12, 4);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->setSpacing(6);
    top->addWidget(m_search);
    top->addWidget(m_sheet);
    top->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    connect(&session, &RegisterSession::listChanged, this, &SubmissionList::takeList);
    connect(m_search, &QLineEdit::textChanged, this, &SubmissionList::filter);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &SubmissionList::filter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &SubmissionList::filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!m_quiet && current.isValid())
                Q_EMIT openRequested(current.data(SubmissionsModel::NumberRole).toLongLong());
        });
    takeList();
}

void SubmissionList::takeList()
{
    const auto current = m_view->currentIndex().data(SubmissionsModel::NumberRole).toLongLong();
    m_model->setRecords(m_session.records(), sheetNames(m_session));
    offerChoices();
    setCurrent(current);
    tellCount();
}

/// A sheet and year that is there; what was chosen stays chosen.
void SubmissionList::offerChoices()
{
    m_quiet = true;
    offerSheetYears(*m_sheet, m_session, tr("Every sheet and year"));
    m_quiet = false;
}

void SubmissionList::filter()
{
    if (std::exchange(m_quiet, true))
        return;
    const auto current = m_view->currentIndex().data(SubmissionsModel::NumberRole).toLongLong();
    SubmissionsWanted wanted;
    if (const auto chosen = chosenSheetYear(*m_sheet)) {
        wanted.rubric = chosen->rubric;
        wanted.year = chosen->year;
    }
    if (m_state->currentData().isValid())
        wanted.state = static_cast<ReviewState>(m_state->currentData().toInt());
    wanted.search = m_search->text().toStdString();
    m_model->show(wanted);
    m_quiet = false;
    setCurrent(current);
    tellCount();
}

void SubmissionList::setCurrent(std::int64_t number)
{
    m_quiet = true;
    m_view->setCurrentIndex(m_model->indexOf(number));
    m_quiet = false;
}

void SubmissionList::tellCount()
{
    const auto all = QString::number(m_model->countAll());
    const auto shownRows = QString::number(m_model->rowCount());
    m_count->setText(m_model->countAll() == 0 ? tr("No submission yet")
            : shownRows == all                ? tr("Submissions: %1").arg(all)
                                              : tr("Submissions: %1 of %2").arg(shownRows, all));
}

} // namespace bangdiem
