// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/desk.h"
#include "app/keyboardhelp.h"
#include "app/mainwindow.h"
#include "widgets/aboutdialog.h"
#include "widgets/headingdialog.h"
#include "widgets/sheetpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

/// The texts and the parts that the commands of this file share.
struct Table {
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    Desk &desk;
    MainWindow &window;
    const ProgramActions &program;
    std::vector<Command> commands;

    void add(Command command) { commands.push_back(std::move(command)); }
    std::function<bool()> whenOpen() const
    {
        return [&open = desk] { return open.session() != nullptr; };
    }

    void addFile();
    void addRecent(const QString &menu);
    void addExports(const QString &menu);
    void addEdit();
    void addRow(const QString &id, const QString &text, const QKeySequence &key, void (SheetPage::*go)());
    void addView();
    void addLooks();
    void addHelp();
};

void editHeading(EditingSession &session, MainWindow &window)
{
    auto *dialog = new HeadingDialog(session.dossier().heading, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &HeadingDialog::headingEdited, &session, &EditingSession::setHeading);
    dialog->open();
}

void Table::addFile()
{
    const auto menu = tr("&File");
    add({.id = u"file.new"_s,
        .menu = menu,
        .text = tr("&New self-assessment…"),
        .shortcuts = {QKeySequence::New},
        .run = [&frame = window] {
            frame.showPage(u"start"_s);
            frame.pageWidget(u"start"_s)->setFocus(Qt::ShortcutFocusReason); // also from a tab
        }});
    add({.id = u"file.carry"_s, .menu = menu, .text = tr("New &from last year's…"), .run = program.carry});
    add({.id = u"file.open"_s,
        .menu = menu,
        .text = tr("&Open…"),
        .shortcuts = {QKeySequence::Open},
        .run = [&open = desk] { open.openChosen(); }});
    addRecent(menu + u'|' + tr("Open &recent"));
    add({.id = u"file.close"_s,
        .menu = menu,
        .text = tr("&Close the dossier"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W)},
        .run = [&open = desk] { open.close(); },
        .isEnabled = whenOpen()});
    add({.id = u"file.print"_s,
        .menu = menu,
        .text = tr("&Print…"),
        .shortcuts = {QKeySequence::Print},
        .run = [&open = desk] { open.print(); },
        .isEnabled = whenOpen(),
        .startsGroup = true,
        .barPlace = 3});
    addExports(menu + u'|' + tr("&Export"));
    add({.id = u"file.settings"_s,
        .menu = menu,
        .text = tr("Se&ttings…"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        .run = program.choosePreferences,
        .startsGroup = true});
    const auto whenChanging = [&open = desk] { return open.session() && !open.session()->isReadOnly(); };
    add({.id = u"file.handOut"_s,
        .menu = menu,
        .text = tr("&Hand rows out…"),
        .run = program.handRowsOut,
        .isEnabled = whenChanging,
        .startsGroup = true});
    add({.id = u"file.takeBack"_s,
        .menu = menu,
        .text = tr("&Take rows back…"),
        .run = program.takeRowsBack,
        .isEnabled = whenChanging});
    add({.id = u"file.openFeedback"_s,
        .menu = menu,
        .text = tr("Open a request to e&xplain…"),
        .run = program.openFeedback,
        .isEnabled = whenOpen(),
        .startsGroup = true});
    add({.id = u"file.verify"_s,
        .menu = menu,
        .text = tr("&Verify seal and signature…"),
        .run = program.verify,
        .startsGroup = true});
    add({.id = u"file.register"_s,
        .menu = menu,
        .text = tr("Review s&ubmissions…"),
        .run = program.openRegister,
        .startsGroup = true});
    add({.id = u"file.checkRubric"_s,
        .menu = menu,
        .text = tr("Chec&k a scoring sheet file…"),
        .run = program.checkRubric});
    add({.id = u"file.quit"_s,
        .menu = menu,
        .text = tr("&Quit"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
        .run = [&frame = window] { frame.close(); },
        .startsGroup = true});
}

void Table::addRecent(const QString &menu)
{
    for (int place = 0; place < Settings::kMaxRecent; ++place) {
        const auto path = [&open = desk, place] { return open.settings().recent().value(place); };
        add({.id = u"file.recent.%1"_s.arg(place + 1),
            .menu = menu,
            .run = [&open = desk, path] { open.open(path()); },
            .changingText =
                [path, place] {
                    const auto name = QFileInfo(path()).completeBaseName().replace(u'&', u"&&"_s);
                    return name.isEmpty() ? QString() : u"&%1  %2"_s.arg(place + 1).arg(name);
                }});
    }
}

void Table::addExports(const QString &menu)
{
    const auto addExport = [&](const QString &id, ExportFormat format, const QString &text) {
        add({.id = id,
            .menu = menu,
            .text = text,
            .run = [&open = desk, format] { open.exportAs(format); },
            .isEnabled = whenOpen()});
    };
    addExport(u"file.export.pdf"_s, ExportFormat::Pdf, tr("&PDF…"));
    commands.back().shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)};
    addExport(u"file.export.odt"_s, ExportFormat::Odt, tr("&ODT (LibreOffice, Word)…"));
    addExport(u"file.export.xlsx"_s, ExportFormat::Xlsx, tr("&XLSX (Excel)…"));
    addExport(u"file.export.csv"_s, ExportFormat::Csv, tr("&CSV…"));
}

void Table::addEdit()
{
    const auto menu = tr("&Edit");
    add({.id = u"edit.undo"_s,
        .menu = menu,
        .text = tr("&Undo"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
        .run = [&open = desk] { open.session()->undo(); },
        .isEnabled = [&open = desk] { return open.session() && open.session()->canUndo(); },
        .barPlace = 1});
    add({.id = u"edit.redo"_s,
        .menu = menu,
        .text = tr("&Redo"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        .run = [&open = desk] { open.session()->redo(); },
        .isEnabled = [&open = desk] { return open.session() && open.session()->canRedo(); },
        .barPlace = 2});
    add({.id = u"edit.heading"_s,
        .menu = menu,
        .text = tr("&Heading of the sheet…"),
        .run = [&open = desk, &frame = window] { editHeading(*open.session(), frame); },
        .isEnabled = // The heading of a part is that of the dossier it goes back into.
        [&open = desk] {
            return open.session() && !open.session()->isReadOnly() && !open.session()->dossier().part;
        },
        .startsGroup = true});
    addRow(u"edit.previousRow"_s, tr("&Previous row"), Qt::CTRL | Qt::Key_Up, &SheetPage::goToPrevious);
    commands.back().startsGroup = true;
    addRow(u"edit.nextRow"_s, tr("&Next row"), Qt::CTRL | Qt::Key_Down, &SheetPage::goToNext);
    addRow(
        u"edit.nextNeeding"_s, tr("Next row that needs &something"), Qt::Key_F8, &SheetPage::goToNextNeeding);
    addRow(u"edit.find"_s, tr("&Find in the sheet"), QKeySequence::Find, &SheetPage::find);
}

void Table::addRow(const QString &id, const QString &text, const QKeySequence &key, void (SheetPage::*go)())
{
    const auto page = [&frame = window] { return qobject_cast<SheetPage *>(frame.pageWidget(u"sheet"_s)); };
    add({.id = id,
        .menu = tr("&Edit"),
        .text = text,
        .shortcuts = {key},
        .run = [page, go] { (page()->*go)(); },
        .isEnabled = [&frame = window] { return frame.currentPage() == u"sheet"_s; }});
}

void Table::addView()
{
    const auto addPage = [&](const QString &id, const QString &text, int key) {
        add({.id = u"view."_s + id,
            .menu = tr("&View"),
            .text = text,
            .shortcuts = {QKeySequence(Qt::ALT | Qt::Key(key))},
            .run = [&frame = window, id] { frame.showPage(id); },
            .isEnabled = [&frame = window, id] { return frame.hasPage(id); },
            .isChecked = [&frame = window, id] { return frame.currentPage() == id; }});
    };
    addPage(u"start"_s, tr("&Start"), Qt::Key_1);
    addPage(u"sheet"_s, tr("S&heet"), Qt::Key_2);
    addPage(u"check"_s, tr("&Check"), Qt::Key_3);
    addPage(u"overview"_s, tr("Over&view"), Qt::Key_4);
    addPage(u"print"_s, tr("&Printed sheet"), Qt::Key_5);
    addPage(u"seal"_s, tr("Seal and s&ign"), Qt::Key_6);
}

void Table::addLooks()
{
    const auto languages = tr("&View") + u'|' + tr("&Language");
    const auto addLanguage = [&](const QString &id, Language language, const QString &text) {
        add({.id = id,
            .menu = languages,
            .text = text,
            .run = [speak = program.speak, language] { speak(language); },
            .isChecked = [&open = desk, language] { return open.settings().language() == language; }});
    };
    addLanguage(u"view.language.vi"_s, Language::Vietnamese, u"Tiếng &Việt"_s);
    addLanguage(u"view.language.en"_s, Language::English, u"&English"_s);

    const auto themes = tr("&View") + u'|' + tr("&Theme");
    const auto addTheme = [&](const QString &id, Theme theme, const QString &text) {
        add({.id = id,
            .menu = themes,
            .text = text,
            .run = [dress = program.dress, theme] { dress(theme); },
            .isChecked = [&open = desk, theme] { return open.settings().theme() == theme; }});
    };
    addTheme(u"view.theme.auto"_s, Theme::Auto, tr("As the &system"));
    addTheme(u"view.theme.light"_s, Theme::Light, tr("&Light"));
    addTheme(u"view.theme.dark"_s, Theme::Dark, tr("&Dark"));
}

void Table::addHelp()
{
    const auto menu = tr("&Help");
    add({.id = u"help.here"_s,
        .menu = menu,
        .text = tr("&Help on this page"),
        .shortcuts = {QKeySequence(Qt::Key_F1)},
        .run = program.helpHere});
    add({.id = u"help.contents"_s, .menu = menu, .text = tr("&User guide"), .run = program.helpContents});
    add({.id = u"help.keyboard"_s,
        .menu = menu,
        .text = tr("&Keyboard"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F1)},
        .run = [&frame = window] { showKeyboard(frame); }});
    add({.id = u"help.about"_s, .menu = menu, .text = tr("&About Bảng Điểm"), .run = [&frame = window] {
             auto *dialog = new AboutDialog(&frame);
             dialog->setAttribute(Qt::WA_DeleteOnClose);
             dialog->open();
         }});
}

} // namespace

std::vector<Command> makeCommands(Desk &desk, MainWindow &window, const ProgramActions &program)
{
    Table table{.desk = desk, .window = window, .program = program, .commands = {}};
    table.addFile();
    table.addEdit();
    table.addView();
    table.addLooks();
    table.addHelp();
    return std::move(table.commands);
}

} // namespace bangdiem
