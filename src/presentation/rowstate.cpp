// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rowstate.h"

#include "scoring/wording.h"

namespace bangdiem {

namespace {

RowState scoredState(const Criterion &criterion, const CriterionScore &score)
{
    switch (score.status) {
    case Status::Unanswered:
        return RowState::Unanswered;
    case Status::Scored:
        return score.score == criterion.maximum ? RowState::Full : RowState::Partial;
    case Status::Capped:
        return RowState::Capped;
    case Status::NoEvidence:
        return RowState::NoEvidence;
    case Status::FailedTest:
        return RowState::FailedTest;
    case Status::Exempt:
        return RowState::Exempt;
    case Status::Pending:
        return RowState::Pending;
    case Status::Excluded:
        break;
    }
    return RowState::Excluded;
}

QString statusWord(Status status, Language language)
{
    return QString::fromStdString(word(status, language));
}

} // namespace

RowState rowState(const Criterion &criterion, const Answer &answer, const CriterionScore &score)
{
    if (needsReview(answer))
        return RowState::ToReview;
    const bool losable = score.status == Status::Scored || score.status == Status::NoEvidence
        || score.status == Status::FailedTest;
    if (losable && answer.claim == Points())
        return RowState::Conceded;
    return scoredState(criterion, score);
}

QString word(RowState state, Language language)
{
    const bool vietnamese = language == Language::Vietnamese;
    switch (state) {
    case RowState::Unanswered:
        return statusWord(Status::Unanswered, language);
    case RowState::Full:
    case RowState::Partial:
        return statusWord(Status::Scored, language);
    case RowState::Capped:
        return statusWord(Status::Capped, language);
    case RowState::NoEvidence:
        return statusWord(Status::NoEvidence, language);
    case RowState::FailedTest:
        return statusWord(Status::FailedTest, language);
    case RowState::Exempt:
        return statusWord(Status::Exempt, language);
    case RowState::Excluded:
        return statusWord(Status::Excluded, language);
    case RowState::Pending:
        return statusWord(Status::Pending, language);
    case RowState::Conceded:
        return vietnamese ? QStringLiteral("không nhận điểm") : QStringLiteral("no points claimed");
    case RowState::NotHandedOut:
        return vietnamese ? QStringLiteral("không được giao") : QStringLiteral("not handed out");
    case RowState::ToExplain:
        return vietnamese ? QStringLiteral("cần giải trình") : QStringLiteral("to be explained");
    case RowState::ToReview:
        return vietnamese ? QStringLiteral("cần xem lại") : QStringLiteral("to be reviewed");
    }
    return {};
}

bool needsSomething(RowState state)
{
    return state == RowState::Unanswered || state == RowState::NoEvidence || state == RowState::ToReview
        || state == RowState::ToExplain;
}

} // namespace bangdiem
