// SPDX-License-Identifier: GPL-3.0-or-later
// gui_session FOLDER: one clerk's session in the program's window, event by event: a new dossier, all 36 rows
// answered by keys, a file of 50 MB, filters, undo, every page, every export, closed and opened again. Prints
// the longest stretch of each part in which the event loop did not turn, for gui_figures.py to judge.
#include "nodialogs.h"
#include "turnwatch.h"

#include "app/compose.h"
#include "widgets/sheetpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTimer>

#include <cstdio>
#include <deque>

namespace {

using namespace bangdiem;
using namespace Qt::StringLiterals;

constexpr int kPace = 15; // milliseconds between two steps: a quick typist
constexpr int kBreath = 700; // milliseconds after which what waits for a pause has run
constexpr std::size_t kEvidenceSize = 50'000'000;

class ScriptedDialogs final : public bench::NoDialogs
{
public:
    QString exportTarget;
    QStringList evidence;

    std::optional<QString> askExportTarget(const QString &, const QString &) override { return exportTarget; }
    QStringList askEvidenceFiles(const QString &) override { return evidence; }
    void showError(const QString &title, const Error &error) override
    {
        std::fprintf(stderr, "%s: %s\n", qPrintable(title), describe(error, Language::English).c_str());
        std::exit(1);
    }
};

/// The script: steps that come from the event loop, one at a time, as a person's doings do.
class Script
{
public:
    Script(TurnWatch &watch, const QString &folder)
        : m_watch(watch)
        , m_folder(folder)
        , m_storage(folder + u"/settings.ini"_s, QSettings::IniFormat)
        , m_settings(m_storage)
        , m_desk(m_settings, m_dialogs, [] { return Moment(); })
        , m_composition(m_desk, m_window)
    {
        m_window.resize(1366, 768);
        write();
    }

    void run()
    {
        m_window.showPage(u"start"_s);
        m_window.show();
        next();
    }

private:
    using Step = std::function<void()>;

    void write();
    void answerRows();
    void requireAllDone() const;
    void next();

    void phase(const QString &name)
    {
        m_steps.push_back({kBreath, [this, name] { m_watch.enter(name); }});
    }
    void step(Step step) { m_steps.push_back({kPace, std::move(step)}); }
    /// Steps that are known only when their turn comes; they are done before those that are there already.
    void insert(std::vector<Step> steps)
    {
        for (auto step = steps.rbegin(); step != steps.rend(); ++step)
            m_steps.push_front({kPace, std::move(*step)});
    }
    void trigger(const QString &id)
    {
        auto *action = m_window.findChild<QAction *>(id);
        if (!action->isEnabled()) {
            std::fprintf(stderr, "%s cannot be chosen\n", qPrintable(id));
            std::exit(1);
        }
        action->trigger();
    }
    template <typename T> T *part(const QString &name) const { return sheet()->findChild<T *>(name); }
    SheetPage *sheet() const { return qobject_cast<SheetPage *>(m_window.pageWidget(u"sheet"_s)); }
    const Criterion &row() const { return m_desk.session()->rubric().criteria[*sheet()->currentCriterion()]; }
    static void key(QWidget *widget, int key, const QString &text, Qt::KeyboardModifiers modifiers = {})
    {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers, text);
            QCoreApplication::sendEvent(widget, &event);
        }
    }
    /// One step a letter.
    std::vector<Step> typing(const QString &name, const QString &text) const;
    std::vector<Step> answering() const;

    TurnWatch &m_watch;
    QString m_folder;
    QSettings m_storage;
    Settings m_settings;
    ScriptedDialogs m_dialogs;
    Desk m_desk;
    MainWindow m_window;
    Composition m_composition;
    std::deque<std::pair<int, Step>> m_steps;
};

std::vector<Script::Step> Script::typing(const QString &name, const QString &text) const
{
    std::vector<Step> steps{[this, name] { part<QWidget>(name)->setFocus(); }};
    for (const auto letter : text)
        steps.emplace_back([this, name, letter] {
            auto *widget = part<QWidget>(name);
            auto *line = widget->findChild<QLineEdit *>();
            key(line ? line : widget, Qt::Key_unknown, QString(letter));
        });
    return steps;
}

std::vector<Script::Step> Script::answering() const
{
    const auto &criterion = row();
    const auto id = QString::fromStdString(criterion.id);
    std::vector<Step> steps;
    const auto add = [&](std::vector<Step> more) {
        steps.insert(steps.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    if (std::holds_alternative<GradedRule>(criterion.rule))
        add(typing(u"claim"_s, u"1"_s));
    else if (auto *yes = part<QAbstractButton>(u"claim.yes"_s))
        steps.emplace_back([yes] { yes->click(); });
    for (const auto &figure : criterion.figures)
        add(typing(u"%1.figure.%2"_s.arg(id, QString::fromStdString(figure.name)), u"50"_s));
    if (criterion.documentNeed == Need::Required) {
        add(typing(id + u".document.0.number"_s, u"12/QĐ-CQ"_s));
        add(typing(id + u".document.0.date"_s, u"02/03/2015"_s));
    }
    return steps;
}

void Script::answerRows()
{
    step([this] { insert(answering()); });
    for (int i = 1; i < 36; ++i) {
        step([this] { trigger(u"edit.nextRow"_s); });
        step([this] { insert(answering()); });
    }
}

void Script::write()
{
    const auto path = m_folder + u"/a.bangdiem"_s;
    phase(u"new dossier"_s);
    step([this, path] {
        m_desk.create({u"tayninh-2693-2015-pl1"_s, {"Sở Tài chính", "Tây Ninh", {2015, {}, 50}, {}}, path});
    });
    phase(u"36 rows by keys"_s);
    answerRows();
    phase(u"50 MB attached"_s);
    step([this] { sheet()->goTo(3); });
    step([this] {
        m_dialogs.evidence = {m_folder + u"/evidence.pdf"_s};
        part<QAbstractButton>(QString::fromStdString(row().id) + u".files.add"_s)->click();
    });
    phase(u"search and filters"_s);
    step([this] { insert(typing(u"sheet.search"_s, u"ung dung"_s)); });
    step([this] { part<QLineEdit>(u"sheet.search"_s)->clear(); });
    step([this] {
        std::vector<Step> chips;
        for (auto *chip : sheet()->findChildren<QAbstractButton *>(QRegularExpression(u"^sheet\\.filter"_s)))
            chips.emplace_back([chip] { chip->click(); });
        insert(std::move(chips));
    });
    step([this] { part<QAbstractButton>(u"sheet.filter.all"_s)->click(); });
    phase(u"undo and redo"_s);
    for (const auto &id : {u"edit.undo"_s, u"edit.redo"_s})
        for (int i = 0; i < 20; ++i)
            step([this, id] { trigger(id); });
    phase(u"pages"_s);
    for (const auto &id :
        {u"view.check"_s, u"view.overview"_s, u"view.print"_s, u"view.start"_s, u"view.sheet"_s})
        step([this, id] { trigger(id); });
    phase(u"theme and language"_s);
    for (const auto &id : {u"view.theme.dark"_s, u"view.language.en"_s, u"view.theme.light"_s})
        step([this, id] { trigger(id); });
    for (const auto &format : {u"pdf"_s, u"xlsx"_s, u"odt"_s, u"csv"_s}) {
        phase(u"export "_s + format);
        step([this, format] {
            m_dialogs.exportTarget = m_folder + u"/sheet."_s + format;
            trigger(u"file.export."_s + format);
        });
    }
    phase(u"close"_s);
    step([this] { trigger(u"file.close"_s); });
    phase(u"open with 50 MB"_s);
    step([this, path] { m_desk.open(path); });
    phase(u"end"_s);
    step([this] {
        requireAllDone();
        m_window.close();
        QCoreApplication::quit();
    });
}

/// A script that no longer finds what it presses would be quick.
void Script::requireAllDone() const
{
    const auto *session = m_desk.session();
    std::size_t files = 0;
    for (const auto &answer : session->dossier().answers.criteria)
        files += answer.attachments.size();
    if (session->sheet().answered == session->rubric().criteria.size() && files == 1)
        return;
    std::fprintf(stderr, "%zu rows answered, %zu files\n", session->sheet().answered, files);
    std::exit(1);
}

void Script::next()
{
    if (m_steps.empty())
        return;
    const auto [pause, step] = std::move(m_steps.front());
    m_steps.pop_front();
    QTimer::singleShot(pause, &m_window, [this, step = step] {
        step();
        next();
    });
}

bool makeEvidence(const QString &path)
{
    QFile file(path);
    const QByteArray bytes(1'000'000, 'x');
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (std::size_t size = 0; size < kEvidenceSize; size += static_cast<std::size_t>(bytes.size()))
        file.write(bytes);
    return file.flush();
}

} // namespace

int main(int argc, char **argv)
{
    TurnWatch application(argc, argv);
    if (argc != 2)
        return 2;
    const auto folder = QString::fromLocal8Bit(argv[1]);
    if (!makeEvidence(folder + u"/evidence.pdf"_s))
        return 1;
    application.enter(u"first window"_s);
    Script script(application, folder);
    script.run();
    const int code = QApplication::exec();
    for (const auto &[phase, stretch] : application.longest())
        std::printf("%s\t%.1f\t%.1f\t%.1f\t%s\n", qPrintable(phase), stretch.milliseconds(), stretch.wall,
            stretch.processor, qPrintable(stretch.where));
    return code;
}
