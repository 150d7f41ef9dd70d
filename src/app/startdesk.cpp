// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startdesk.h"

#include "app/mainwindow.h"
#include "app/rubricchecking.h"
#include "storage/paths.h"
#include "storage/rubriccatalogue.h"
#include "widgets/startpage.h"
#include "widgets/uitext.h"

#include <QPointer>

#include <utility>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

std::vector<NewDossierForm::Sheet> sheetsOf(const RubricCatalogue &catalogue)
{
    std::vector<NewDossierForm::Sheet> sheets;
    for (const auto &known : catalogue.rubrics())
        sheets.push_back({known.carried, {}});
    return sheets;
}

QStringList unusableOf(const RubricCatalogue &catalogue)
{
    QStringList files;
    for (const auto &[file, fault] : catalogue.unusable())
        files += shown(toUtf8(file)) + u" — "_s
            + (fault.where.empty() ? QString() : shown(fault.where) + u": "_s)
            + shown(describe(fault, uiLanguage()));
    return files;
}

} // namespace

StartDesk::StartDesk(Desk &desk, MainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
}

StartPage *StartDesk::page() const
{
    return qobject_cast<StartPage *>(m_window.pageWidget(u"start"_s));
}

StartPage *StartDesk::makePage()
{
    const auto catalogue = RubricCatalogue::ofThisMachine();
    if (!catalogue.unusable().empty())
        Q_EMIT unusableSheets(unusableOf(catalogue));
    auto *page = new StartPage(sheetsOf(catalogue), m_desk.newDossierDefaults());
    page->setRecent(m_desk.settings().recent());
    if (const auto typed = std::exchange(m_typed, {}))
        page->form().restore(*typed);
    connectForm(*page);
    connect(page, &StartPage::carryWanted, this, &StartDesk::askCarry);
    connect(page, &StartPage::registerWanted, this, &StartDesk::registerWanted);
    connect(page, &StartPage::verifyRequested, this, &StartDesk::verifyWanted);
    connect(page, &StartPage::openDialogRequested, &m_desk, &Desk::openChosen);
    connect(page, &StartPage::openRequested, &m_desk, &Desk::open);
    connect(page, &StartPage::removeRequested, this, [this, page](const QString &path) {
        m_desk.settings().removeRecent(path);
        page->setRecent(m_desk.settings().recent());
        refresh();
    });
    return page;
}

void StartDesk::connectForm(StartPage &page)
{
    connect(&page, &StartPage::createRequested, &m_desk, &Desk::create);
    connect(&page, &StartPage::browseRequested, this, [this, &page](const QString &suggested) {
        if (const auto path = m_desk.choosePath(suggested))
            page.form().setPath(*path);
    });
    connect(&page.form(), &NewDossierForm::sheetFileWanted, this, [this, form = QPointer(&page.form())] {
        const auto sheet = openRubricFile(m_desk, &m_window);
        if (sheet && form) // Not made anew meanwhile.
            form->choose(*sheet);
    });
}

void StartDesk::rememberTyped()
{
    if (auto *shown = page())
        m_typed = shown->form().typed();
}

void StartDesk::refresh()
{
    const auto *session = m_desk.session();
    if (auto *shown = page(); shown && session)
        shown->setSummary(m_desk.path(), summaryOf(session->dossier(), session->sheet()));
}

void StartDesk::askCarry()
{
    auto *dialog = new CarryDialog(m_desk.settings().recent(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CarryDialog::lastWanted, this, [this, dialog](const QString &folder) {
        if (const auto path = m_desk.dialogs().askDossierToOpen(folder))
            dialog->setLast(*path);
    });
    connect(dialog, &CarryDialog::pathWanted, this, [this, dialog](const QString &suggested) {
        if (const auto path = m_desk.choosePath(suggested))
            dialog->setPath(*path);
    });
    // The dialog goes before the work begins.
    connect(
        dialog, &CarryDialog::carryRequested, this,
        [this](const CarriedDossier &wanted) { m_desk.carry(wanted); }, Qt::QueuedConnection);
    dialog->open();
}

} // namespace bangdiem
