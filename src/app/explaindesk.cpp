// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explaindesk.h"

#include "app/jsonfile.h"
#include "app/mainwindow.h"
#include "app/rememberedfeedback.h"
#include "widgets/noticebar.h"
#include "widgets/uitext.h"

#include <QDir>

#include <algorithm>
#include <memory>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

int countOpen(const Explaining &explaining)
{
    return static_cast<int>(std::ranges::count_if(
        explaining.feedback.rows, [&](const auto &row) { return isToExplain(explaining, row.first); }));
}

} // namespace

ExplainDesk::ExplainDesk(Desk &desk, MainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_bar(new NoticeBar(&window))
{
    m_bar->setObjectName(u"explainBanner"_s);
    window.addBanner(m_bar);
    m_bar->hide();
    connect(&desk, &Desk::sessionChanged, this, &ExplainDesk::takeSession);
}

void ExplainDesk::takeSession()
{
    m_lost.reset();
    if (auto *session = m_desk.session()) {
        if (!session->explaining()) {
            auto remembered = rememberedExplaining(m_desk.settings(), session->dossier());
            if (!remembered)
                m_lost = remembered.error();
            else
                session->setExplaining(*std::move(remembered));
        }
        connect(
            session, &EditingSession::explainingChanged, this, &ExplainDesk::remember, Qt::UniqueConnection);
    }
    tell();
}

void ExplainDesk::openChosen()
{
    if (const auto path = m_desk.dialogs().askFeedbackToOpen(m_desk.settings().lastFolder()))
        open(*path);
}

void ExplainDesk::open(const QString &path)
{
    const auto title = m_desk.session() ? tr("The request to explain was not opened")
                                        : tr("Open the dossier first that the request to explain is about");
    const auto text = std::make_shared<std::string>();
    auto *task = new FileTask([text, path](const std::stop_token &) {
        return readJsonFile(path).map([&](std::string read) { *text = std::move(read); });
    });
    if (const auto done = m_desk.dialogs().waitFor(*task, tr("Reading the file…")); !done) {
        if (done.error().code != ErrorCode::Cancelled)
            m_desk.dialogs().showError(title, done.error());
        return;
    }
    const auto feedback = readFeedbackJson(*text);
    if (!feedback) {
        m_desk.dialogs().showErrors(
            title, feedback.error(), tr("Nothing was changed. Ask the reviewer for the file again."));
        return;
    }
    const auto *session = m_desk.session();
    const auto fits = session
        ? checkFeedback(*feedback, session->dossier())
        : fail(ErrorCode::FeedbackOtherDossier, {}, {feedback->agency, std::to_string(feedback->year)});
    if (fits)
        return take(*feedback);
    auto error = fits.error();
    if (error.where.empty())
        error.where = QDir::toNativeSeparators(path).toStdString();
    m_desk.dialogs().showError(title, error);
}

/// The same file again does not ask about what was explained.
void ExplainDesk::take(const Feedback &feedback)
{
    auto *session = m_desk.session();
    if (!session->explaining() || session->explaining()->feedback != feedback) {
        m_desk.settings().rememberExplained(QString::fromStdString(feedback.dossier), {});
        session->setExplaining(Explaining{feedback, {}});
    }
    if (const auto kept = rememberFeedback(m_desk.settings(), feedback); !kept)
        m_desk.dialogs().showError(
            tr("The request to explain is shown, but not the next time the dossier is opened"), kept.error());
    Q_EMIT rowsWanted();
}

void ExplainDesk::remember()
{
    if (const auto *session = m_desk.session(); session && session->explaining())
        rememberExplained(m_desk.settings(), *session->explaining());
    tell();
}

void ExplainDesk::putAway()
{
    auto *session = m_desk.session();
    forgetFeedback(m_desk.settings(), session->dossier().id);
    m_lost.reset();
    session->setExplaining(std::nullopt);
    tell();
}

void ExplainDesk::tellLost(const Error &fault)
{
    m_bar->tell(NoticeBar::Kind::Attention, NoticeBar::Lasting::Always,
        tr("The request to explain that was opened earlier cannot be shown any more: %1. Open its file "
           "again, or "
           "ask the reviewer for it.")
            .arg(shown(describe(fault, uiLanguage()))),
        {{tr("Put away"), [this] { putAway(); }}});
}

QString ExplainDesk::sentence(const EditingSession &session) const
{
    const auto &explaining = *session.explaining();
    const auto open = countOpen(explaining);
    const auto asked = tr("%1 asked on %2 to explain rows of revision %3.")
                           .arg(shown(explaining.feedback.reviewer), dayAndTime(explaining.feedback.at),
                               QString::number(explaining.feedback.revision));
    const auto &seal = session.sealing().seal();
    if (open == 0 && seal && seal->revision > explaining.feedback.revision)
        return asked + u' '
            + tr("All of them are explained in revision %1: send its file.").arg(seal->revision);
    if (open == 0)
        return asked + u' ' + tr("All of them are explained: seal the dossier and send it again.");
    const auto rest = tr("%n row(s) are still to be explained; F8 goes to the next.", nullptr, open);
    if (session.sealing().state == SealState::Sealed)
        return asked + u' ' + rest + u' ' + tr("Reopen the dossier on the page Seal and sign to answer.");
    return asked + u' ' + rest;
}

void ExplainDesk::tell()
{
    const auto *session = m_desk.session();
    if (session && !session->explaining() && m_lost)
        return tellLost(*m_lost);
    if (!session || !session->explaining()) {
        m_bar->hide();
        return;
    }
    std::vector<NoticeBar::Action> actions{{tr("Put away"), [this] { putAway(); }}};
    const bool open = countOpen(*session->explaining()) > 0;
    if (open)
        actions.insert(actions.begin(), {tr("Show these rows"), [this] { Q_EMIT rowsWanted(); }});
    m_bar->tell(open ? NoticeBar::Kind::Attention : NoticeBar::Kind::Done, NoticeBar::Lasting::Always,
        sentence(*session), std::move(actions));
}

} // namespace bangdiem
