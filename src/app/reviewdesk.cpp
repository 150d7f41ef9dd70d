// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewdesk.h"

#include "app/help.h"
#include "app/mainwindow.h"
#include "storage/paths.h"
#include "widgets/dialogs.h"
#include "widgets/evidencedesk.h"
#include "widgets/noticebar.h"
#include "widgets/reviewpage.h"
#include "widgets/submissionlist.h"
#include "widgets/uitext.h"
#include "widgets/verdictform.h"

#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QUrl>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path cacheFolder(const QString &name)
{
    return QFileInfo(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + name)
        .filesystemFilePath();
}

} // namespace

ReviewDesk::ReviewDesk(const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_copies(cacheFolder(u"/reviewed"_s))
    , m_session({cacheFolder(u"/submissions"_s), tools.clock})
    , m_door(m_session, *tools.settings, *tools.dialogs)
    , m_work(m_session, *tools.settings, *tools.dialogs)
    , m_rankingWork(m_session, *tools.settings, *tools.dialogs)
{
    connect(&m_door, &RegisterDoor::opened, this, &ReviewDesk::showRegister);
    connect(&m_work, &ReviewWork::written, this, &ReviewDesk::tellWritten);
    connect(&m_rankingWork, &RankingWork::written, this, &ReviewDesk::tellWritten);
    connect(&m_session, &RegisterSession::connectionLost, this, [this] {
        m_connection->tell(NoticeBar::Kind::Attention, NoticeBar::Lasting::Always,
            tr("The connection to the register was lost. It is being connected to again; nothing that was "
               "written is lost."));
    });
    connect(&m_session, &RegisterSession::connectionRestored, this, [this] {
        m_connection->tell(
            NoticeBar::Kind::Done, NoticeBar::Lasting::UntilClosed, tr("Connected to the register again."));
    });
}

ReviewDesk::~ReviewDesk() = default;

void ReviewDesk::enter(QWidget *window)
{
    if (!m_window || !m_window->isVisible())
        return m_door.ask(window);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ReviewDesk::showRegister()
{
    if (!m_window)
        makeWindow();
    compose();
    m_window->showPage(u"review"_s);
    m_window->show();
    m_window->activateWindow();
}

void ReviewDesk::makeWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setObjectName(u"reviewWindow"_s);
    m_connection = new NoticeBar(m_window.get());
    m_connection->setObjectName(u"connection"_s);
    m_connection->hide();
    m_window->addBanner(m_connection);
    m_notice = new NoticeBar(m_window.get());
    m_notice->setObjectName(u"notice"_s);
    m_window->addBanner(m_notice);
    m_window->setMayClose([this] { return keepTyped(); });
    m_window->resize(QSize(1366, 768).boundedTo(m_window->screen()->availableSize()));
}

void ReviewDesk::compose()
{
    m_notice->hide();
    m_window->setPages({{u"review"_s, tr("Review"), [this] { return makeReviewPage(); }},
        {u"ranking"_s, tr("Ranking"), [this] { return makeRankingPage(); }},
        {u"charts"_s, tr("Charts"), [this] { return makeChartsPage(); }}});
    m_window->setCommands(makeReviewCommands(m_session, m_work, *m_window,
        {.openRegister =
                [this] {
                    if (keepTyped())
                        m_door.ask(m_window.get());
                },
            .helpHere = [this] { m_tools.help->showHere(); },
            .helpContents = [this] { m_tools.help->showPage(u"index"_s); }}));
    for (const auto changed : {&RegisterSession::currentChanged, &RegisterSession::reviewChanged})
        connect(&m_session, changed, m_window.get(), &MainWindow::refreshCommands, Qt::UniqueConnection);
    const auto &way = m_session.way();
    const auto whole = shown(way.place.name());
    const auto *file = way.place.file();
    const auto name = file ? shown(toUtf8(file->filename())) : whole;
    m_window->setHeadline(tr("%1 · reviewer: %2").arg(name, shown(way.reviewer)), whole);
    m_window->setWindowTitle(tr("Review — %1").arg(name));
}

void ReviewDesk::composeAnew()
{
    if (!m_window || !m_session.isConnected())
        return;
    keepTyped();
    const auto criterion = page() ? page()->currentCriterion() : std::nullopt;
    if (const auto *ranking = qobject_cast<RankingPage *>(m_window->pageWidget(u"ranking"_s)))
        m_rankingView = ranking->view();
    if (const auto *charts = qobject_cast<ChartsPage *>(m_window->pageWidget(u"charts"_s)))
        m_chartsView = charts->view();
    const auto shownPage = m_window->currentPage();
    compose();
    m_window->showPage(u"review"_s);
    if (criterion)
        page()->goTo(*criterion);
    m_window->showPage(shownPage);
}

ReviewPage *ReviewDesk::page() const
{
    return m_window ? qobject_cast<ReviewPage *>(m_window->pageWidget(u"review"_s)) : nullptr;
}

QWidget *ReviewDesk::makeReviewPage()
{
    auto *made = new ReviewPage(m_session);
    auto *evidence = new EvidenceDesk({m_tools.dialogs, &m_copies, m_tools.clock}, made);
    const auto source = [this, evidence] {
        evidence->setSource([this](const Attachment &file, std::filesystem::path target) {
            return m_session.copyContent(file, std::move(target));
        });
    };
    source();
    connect(&m_session, &RegisterSession::currentChanged, evidence, source);
    connect(made, &ReviewPage::openRequested, this, &ReviewDesk::openSubmission);
    connect(made, &ReviewPage::filesOffered, &m_work, &ReviewWork::takeIn);
    connect(made, &ReviewPage::rowShown, m_window.get(), &MainWindow::refreshCommands);
    connect(made, &ReviewPage::rowDecided, this, &ReviewDesk::decide);
    connect(made, &ReviewPage::groupChosen, this, [this](std::optional<std::size_t> group) {
        if (keepTyped())
            m_work.setGroup(group);
    });
    connect(made, &ReviewPage::previewRequested, evidence, &EvidenceDesk::preview);
    connect(made, &ReviewPage::openFileRequested, evidence, &EvidenceDesk::open);
    connect(made, &ReviewPage::saveFileRequested, evidence, &EvidenceDesk::save);
    connect(made, &ReviewPage::openLinkRequested, evidence, &EvidenceDesk::openLink);
    connect(evidence, &EvidenceDesk::told, this, [this](const QString &sentence) {
        m_notice->tell(NoticeBar::Kind::Done, NoticeBar::Lasting::UntilClosed, sentence);
    });
    return made;
}

QWidget *ReviewDesk::makeRankingPage()
{
    auto *made = new RankingPage(m_session, m_rankingWork.ranking());
    made->setView(m_rankingView);
    connect(made, &RankingPage::exportRequested, &m_rankingWork, &RankingWork::exportRanking);
    connect(made, &RankingPage::openRequested, this, [this](std::int64_t number) {
        m_window->showPage(u"review"_s);
        openSubmission(number);
    });
    return made;
}

QWidget *ReviewDesk::makeChartsPage()
{
    auto *made = new ChartsPage(m_session, m_rankingWork.ranking());
    made->setView(m_chartsView);
    connect(made, &ChartsPage::exportRequested, &m_rankingWork, &RankingWork::exportPicture);
    return made;
}

bool ReviewDesk::keepTyped()
{
    if (!page())
        return true;
    page()->keepTyped();
    return !page()->form().unkept();
}

void ReviewDesk::openSubmission(std::int64_t number)
{
    if (keepTyped())
        m_work.open(number);
    if (m_session.current()) // It may be another one than was asked for.
        page()->list().setCurrent(m_session.current()->submission.record.number);
}

void ReviewDesk::decide(std::size_t criterion, const RowReview &row, bool goOn)
{
    if (m_work.decide(criterion, row) && goOn)
        page()->go(1, true);
}

void ReviewDesk::tellWritten(const QString &path)
{
    m_notice->tell(NoticeBar::Kind::Done, NoticeBar::Lasting::UntilClosed,
        tr("Written: %1").arg(shown(QDir::toNativeSeparators(path).toStdString())),
        {{tr("Open the folder"), [this, folder = QFileInfo(path).absolutePath()] {
              m_tools.dialogs->openOutside(QUrl::fromLocalFile(folder));
          }}});
}

} // namespace bangdiem
