// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compose.h"

#include "app/desknews.h"
#include "app/dossiernotices.h"
#include "app/explaindesk.h"
#include "app/help.h"
#include "app/language.h"
#include "app/partexchange.h"
#include "app/picturefile.h"
#include "app/reviewdesk.h"
#include "app/rubricchecking.h"
#include "app/sealingdesk.h"
#include "app/startdesk.h"
#include "app/theme.h"
#include "app/verifydesk.h"
#include "presentation/checklist.h"
#include "presentation/sheetfilter.h"
#include "widgets/accessiblearea.h"
#include "widgets/checkpage.h"
#include "widgets/criterionpanel.h"
#include "widgets/overviewpage.h"
#include "widgets/printpage.h"
#include "widgets/sheetpage.h"
#include "widgets/startpage.h"
#include "widgets/uitext.h"

#include <QAction>
#include <QApplication>
#include <QDir>

namespace bangdiem {

using namespace Qt::StringLiterals;

Composition::Composition(Desk &desk, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
    , m_help(new Help(window))
    , m_dossierNotices(new DossierNotices(desk, window))
    , m_explaining(new ExplainDesk(desk, window))
    , m_exchange(new PartExchange(desk, window, this))
    , m_verifying(new VerifyDesk(desk, window, this))
    , m_reviewing(new ReviewDesk({&desk.settings(), &desk.dialogs(), m_help, desk.clock()}, this))
    , m_sealing(new SealingDesk(desk, window, this))
    , m_news(new DeskNews(desk, window))
    , m_start(new StartDesk(desk, window))
{
    guardAccessibleAreas();
    window.setMayClose([&desk] { return desk.settleEdits(); });
    connect(&desk, &Desk::sessionChanged, this, [this] {
        m_start->forgetTyped();
        compose();
        m_window.showPage(m_desk.session() ? u"sheet"_s : u"start"_s);
    });
    connect(m_explaining, &ExplainDesk::rowsWanted, this, &Composition::showRowsToExplain);
    connect(&window, &MainWindow::fileDropped, this, &Composition::openDropped);
    connect(m_start, &StartDesk::unusableSheets, m_news, &DeskNews::tellUnusable);
    connect(m_start, &StartDesk::registerWanted, this, [this] { m_reviewing->enter(&m_window); });
    connect(m_start, &StartDesk::verifyWanted, m_verifying, &VerifyDesk::verify);
    connect(&desk, &Desk::carried, m_news, &DeskNews::tellCarried);
    connect(&desk, &Desk::exported, m_news, &DeskNews::tellExported);
    connect(m_exchange, &PartExchange::handedOut, m_news, &DeskNews::tellHandedOut);
    connect(m_exchange, &PartExchange::takenBack, m_news, &DeskNews::tellTakenBack);
    // What may be done on the pages is another thing then; they are made anew when the one that asked is
    // done.
    connect(m_sealing, &SealingDesk::sealed, this, &Composition::composeAnew, Qt::QueuedConnection);
    connect(m_sealing, &SealingDesk::reopened, this, &Composition::tellReopened, Qt::QueuedConnection);
    connect(m_sealing, &SealingDesk::written, m_news, &DeskNews::tellExported);
    connect(m_sealing, &SealingDesk::checkRequested, this, [this] { m_window.showPage(u"check"_s); });
    connect(&window, &MainWindow::pageShown, m_start, &StartDesk::refresh);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CriterionPanel::kPause);
    connect(&m_pause, &QTimer::timeout, this, &Composition::countErrors);
    compose();
}

void Composition::speak(Language language)
{
    m_desk.settings().setLanguage(language);
    // Commands and pages are made anew, and this may be called by one of them: let it return first.
    QMetaObject::invokeMethod(
        this,
        [this, language] {
            applyLanguage(language);
            m_help->forget();
            composeAnew();
            m_reviewing->composeAnew();
        },
        Qt::QueuedConnection);
}

void Composition::dress(Theme theme)
{
    takeTheme(theme);
    // Widgets with colours of their own chose them when they were made.
    QMetaObject::invokeMethod(
        this,
        [this] {
            composeAnew();
            m_reviewing->composeAnew();
        },
        Qt::QueuedConnection);
}

void Composition::takeTheme(Theme theme)
{
    m_desk.settings().setTheme(theme);
    applyTheme(*qApp, theme);
    m_help->forget();
}

void Composition::choosePreferences()
{
    auto *dialog = new SettingsDialog(m_desk.settings().preferences(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::preferencesChosen, this, &Composition::prefer);
    connect(dialog, &SettingsDialog::folderWanted, this, [this, dialog](const QString &current) {
        if (const auto folder = m_desk.dialogs().askFolder(current))
            dialog->setExportFolder(*folder);
    });
    connect(dialog, &SettingsDialog::trustFolderWanted, this, [this, dialog](const QString &current) {
        if (const auto folder = m_desk.dialogs().askFolder(current))
            dialog->setTrustFolder(*folder);
    });
    dialog->open();
}

void Composition::prefer(const Preferences &preferences)
{
    const auto before = m_desk.settings().preferences();
    m_desk.settings().setPreferences(preferences);
    if (preferences.theme != before.theme)
        takeTheme(preferences.theme);
    speak(preferences.language); // makes the pages anew: the form of a new dossier shows what was chosen
}

ProgramActions Composition::programActions()
{
    return {
        .speak = [this](Language language) { speak(language); },
        .dress = [this](Theme theme) { dress(theme); },
        .choosePreferences = [this] { choosePreferences(); },
        .carry = [this] { m_start->askCarry(); },
        .handRowsOut = [this] { m_exchange->handOut(); },
        .takeRowsBack = [this] { m_exchange->takeBack(); },
        .openFeedback = [this] { m_explaining->openChosen(); },
        .openRegister = [this] { m_reviewing->enter(&m_window); },
        .checkRubric = [this] { checkRubricFile(m_desk, &m_window); },
        .verify = [this] { m_verifying->verifyChosen(); },
        .helpHere = [this] { m_help->showHere(); },
        .helpContents = [this] { m_help->showPage(u"index"_s); },
    };
}

void Composition::composeAnew()
{
    const auto page = m_window.currentPage();
    const auto *before = qobject_cast<SheetPage *>(m_window.pageWidget(u"sheet"_s));
    const auto criterion = before ? before->currentCriterion() : std::nullopt;
    const auto filter = before ? before->filter().filter() : RowFilter::All;
    const auto search = before ? before->filter().search() : QString();
    m_start->rememberTyped();
    compose();
    if (before)
        m_window.showPage(u"sheet"_s);
    if (auto *sheet = qobject_cast<SheetPage *>(m_window.pageWidget(u"sheet"_s))) {
        sheet->showOnly(filter, search);
        if (criterion)
            sheet->goTo(*criterion);
    }
    m_window.showPage(page);
}

void Composition::compose()
{
    m_window.setPages(pages());
    m_window.setCommands(makeCommands(m_desk, m_window, programActions()));
    m_news->forget();
    auto *session = m_desk.session();
    if (session) {
        // Unique, for a change of the language or the theme comes here again with the same session.
        connect(session, &EditingSession::undoChanged, &m_window, &MainWindow::refreshCommands,
            Qt::UniqueConnection);
        connect(session, &EditingSession::headingChanged, this, &Composition::describeSession,
            Qt::UniqueConnection);
        connect(
            session, &EditingSession::scored, &m_pause, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    }
    describeSession();
    m_dossierNotices->tellAll();
    m_explaining->tell();
    countErrors();
}

void Composition::openDropped(const QString &path)
{
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        m_explaining->open(path);
    else
        m_desk.open(path);
}

void Composition::showRowsToExplain()
{
    m_window.showPage(u"sheet"_s);
    auto *page = qobject_cast<SheetPage *>(m_window.pageWidget(u"sheet"_s));
    page->showOnly(RowFilter::ToExplain, {});
    page->setFocus(Qt::ShortcutFocusReason);
}

void Composition::countErrors()
{
    const auto *session = m_desk.session();
    const auto errors = session ? countBlocking(session->dossier(), session->sheet()) : 0;
    m_window.setPageTitle(
        u"check"_s, errors == 0 ? tr("Check") : u"%1 %2"_s.arg(tr("Check"), QString::number(errors)));
}

void Composition::describeSession()
{
    const auto *session = m_desk.session();
    if (!session) {
        m_window.setHeadline({});
        m_window.setWindowTitle(u"Bảng Điểm"_s);
        return;
    }
    const auto &heading = session->dossier().heading;
    const auto name = tr("%1 — %2 — year %3")
                          .arg(shown(heading.agency), shown(session->rubric().texts.appendix),
                              QString::number(heading.assessment.year));
    m_window.setHeadline((session->sealing().seal() ? tr("%1 · sealed") : tr("%1 · draft")).arg(name));
    m_window.setWindowTitle(u"%1 — Bảng Điểm"_s.arg(name));
}

void Composition::tellReopened(int revision)
{
    composeAnew();
    m_news->tellReopened(revision);
}

std::vector<FramePage> Composition::pages()
{
    std::vector<FramePage> pages{{u"start"_s, tr("Start"), [this] { return m_start->makePage(); }}};
    if (!m_desk.session())
        return pages;
    pages.push_back({u"sheet"_s, tr("Sheet"), [this] { return makeSheetPage(); }});
    pages.push_back({u"check"_s, tr("Check"), [this] { return makeCheckPage(); }});
    pages.push_back({u"overview"_s, tr("Overview"), [this] { return makeOverviewPage(); }});
    pages.push_back({u"print"_s, tr("Printed sheet"), [this] { return makePrintPage(); }});
    pages.push_back({u"seal"_s, tr("Seal and sign"), [this] { return m_sealing->makePage(); }});
    return pages;
}

QWidget *Composition::makeSheetPage()
{
    auto *page = new SheetPage({&m_desk.dialogs(), &m_desk.copies(), m_desk.clock()});
    for (auto *action : page->actions())
        action->setShortcut(
            {}); // the frame's commands have these keys, and a key of two actions does nothing
    page->setSession(m_desk.session());
    page->setFocusProxy(page->findChild<QWidget *>(u"sheet.tree"_s));
    connect(page, &SheetPage::feedbackOffered, m_explaining, &ExplainDesk::open, Qt::QueuedConnection);
    connect(page, &SheetPage::checkRequested, this, [this] { m_window.showPage(u"check"_s); });
    return page;
}

void Composition::editRow(std::size_t criterion)
{
    m_window.showPage(u"sheet"_s);
    qobject_cast<SheetPage *>(m_window.pageWidget(u"sheet"_s))->editRow(criterion);
}

QWidget *Composition::makeCheckPage()
{
    auto *page = new CheckPage(*m_desk.session());
    connect(page, &CheckPage::criterionChosen, this, &Composition::editRow);
    connect(page, &CheckPage::headingChosen, this,
        [this] { m_window.findChild<QAction *>(u"edit.heading"_s)->trigger(); });
    return page;
}

QWidget *Composition::makeOverviewPage()
{
    auto others = m_desk.settings().recent();
    others.removeAll(m_desk.path());
    auto *page = new OverviewPage(*m_desk.session(), others);
    connect(page, &OverviewPage::addYearRequested, this, [this, page] {
        if (const auto path = m_desk.dialogs().askDossierToOpen(m_desk.settings().lastFolder()))
            page->addYear(*path);
    });
    connect(page, &OverviewPage::yearAdded, this, [this](const QString &path) {
        m_desk.settings().addRecent(path); // found by itself the next time
        m_desk.settings().addRecent(m_desk.path());
    });
    connect(page, &OverviewPage::exportRequested, this, &Composition::exportPictures);
    return page;
}

void Composition::exportPictures(const QByteArray &png)
{
    const auto target = m_desk.askExportTarget(u"-tong-quan"_s, u"png"_s);
    if (!target)
        return;
    if (const auto written = writePicture(*target, png); !written) {
        auto error = written.error();
        error.where = QDir::toNativeSeparators(*target).toStdString();
        m_desk.dialogs().showError(tr("The picture was not written"), error);
        return;
    }
    m_news->tellExported(*target);
}

QWidget *Composition::makePrintPage()
{
    auto *page = new PrintPage(
        *m_desk.session(), [this] { return m_desk.printContent(); }, m_desk.settings().printsAnnex());
    connect(page, &PrintPage::printRequested, &m_desk, &Desk::print);
    connect(
        page, &PrintPage::annexChosen, this, [this](bool with) { m_desk.settings().setPrintsAnnex(with); });
    connect(page, &PrintPage::exportRequested, &m_desk, &Desk::exportAs);
    return page;
}

} // namespace bangdiem
