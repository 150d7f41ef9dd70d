// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewcommands.h"

#include "app/keyboardhelp.h"
#include "app/mainwindow.h"
#include "app/reviewwork.h"
#include "widgets/reviewpage.h"
#include "widgets/verdictform.h"

#include <QCoreApplication>

#include <algorithm>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

/// What the commands work with; each holds a copy.
struct Parts {
    RegisterSession &session;
    ReviewWork &work;
    MainWindow &window;

    ReviewPage *page() const { return qobject_cast<ReviewPage *>(window.pageWidget(u"review"_s)); }
    bool isShown() const { return window.currentPage() == u"review"_s && session.current(); }
    bool isOpen() const { return isShown() && !session.current()->isOver(); }
    bool hasRow() const { return isOpen() && page()->currentCriterion(); }
    bool isDecided() const { return hasRow() && session.current()->row(*page()->currentCriterion()).verdict; }
    bool hasComment() const
    {
        return isOpen() && std::ranges::any_of(session.current()->submission.rows, [](const StoredRow &row) {
            return !row.review.comment.empty();
        });
    }
    bool hasEarlier() const { return isShown() && session.current()->submission.record.revision > 1; }
};

struct Table {
    Q_DECLARE_TR_FUNCTIONS(ReviewCommands)

public:
    Parts parts;
    const ReviewActions &actions;
    std::vector<Command> commands;

    void add(Command command) { commands.push_back(std::move(command)); }
    std::function<bool()> when(bool (Parts::*holds)() const) const
    {
        return [parts = parts, holds] { return (parts.*holds)(); };
    }
    /// Of the submission; what is typed goes into the register first.
    std::function<void()> withSubmission(void (ReviewWork::*run)()) const
    {
        return [parts = parts, run] {
            parts.page()->keepTyped();
            (parts.work.*run)();
        };
    }

    void addFile();
    void addVerdicts();
    void addVerdict(const QString &id, const QString &text, int key, RowVerdict verdict);
    void addWalk();
    void addSubmission();
    void addView();
    void addHelp();
};

void Table::addFile()
{
    const auto menu = tr("&File");
    add({.id = u"register.takeIn"_s,
        .menu = menu,
        .text = tr("&Take in submissions…"),
        .shortcuts = {QKeySequence::Open},
        .run = [&all = parts.work] { all.takeInChosen(); },
        .barPlace = 1});
    add({.id = u"register.takeInFolder"_s,
        .menu = menu,
        .text = tr("Take in a &folder…"),
        .run = [&all = parts.work] { all.takeInFolder(); }});
    add({.id = u"register.refresh"_s,
        .menu = menu,
        .text = tr("&Read the register anew"),
        .shortcuts = {QKeySequence(Qt::Key_F5)},
        .run =
            [parts = parts] {
                if (auto *review = parts.page())
                    review->keepTyped();
                parts.work.refresh();
            },
        .startsGroup = true});
    add({.id = u"register.open"_s,
        .menu = menu,
        .text = tr("Another re&gister…"),
        .run = actions.openRegister});
    add({.id = u"register.close"_s,
        .menu = menu,
        .text = tr("&Close the window"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W)},
        .run = [&frame = parts.window] { frame.close(); },
        .startsGroup = true});
}

void Table::addVerdict(const QString &id, const QString &text, int key, RowVerdict verdict)
{
    add({.id = id,
        .menu = tr("&Review"),
        .text = text,
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key(key))},
        .run = [parts = parts, verdict] { parts.page()->form().decide(verdict); },
        .isEnabled = when(&Parts::hasRow)});
}

void Table::addVerdicts()
{
    addVerdict(u"review.accept"_s, tr("&Accept"), Qt::Key_1, RowVerdict::Accept);
    addVerdict(u"review.adjust"_s, tr("Ad&just the points"), Qt::Key_2, RowVerdict::Adjust);
    addVerdict(u"review.reject"_s, tr("&Reject the evidence"), Qt::Key_3, RowVerdict::RejectEvidence);
    add({.id = u"review.ask"_s,
        .menu = tr("&Review"),
        .text = tr("As&k only"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_4)},
        .run = [parts = parts] { parts.page()->form().ask(); },
        .isEnabled = when(&Parts::hasRow)});
    add({.id = u"review.clear"_s,
        .menu = tr("&Review"),
        .text = tr("&Take the verdict back"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_0)},
        .run = [parts = parts] { parts.page()->form().clear(); },
        .isEnabled = when(&Parts::isDecided)});
    add({.id = u"review.acceptSection"_s,
        .menu = tr("&Review"),
        .text = tr("Accept the rest of this &section"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1)},
        .run =
            [parts = parts] {
                const auto row = parts.page()->currentCriterion();
                parts.page()->keepTyped();
                parts.work.acceptSection(*row);
            },
        .isEnabled = when(&Parts::hasRow),
        .startsGroup = true});
}

void Table::addWalk()
{
    const auto walk
        = [&](const QString &id, const QString &text, const QKeySequence &key, int step, bool undecided) {
              add({.id = id,
                  .menu = tr("&Review"),
                  .text = text,
                  .shortcuts = {key},
                  .run = [parts = parts, step, undecided] { parts.page()->go(step, undecided); },
                  .isEnabled = when(&Parts::isShown)});
          };
    walk(u"review.previous"_s, tr("&Previous row that is not decided"), Qt::CTRL | Qt::Key_Up, -1, true);
    commands.back().startsGroup = true;
    walk(u"review.next"_s, tr("&Next row that is not decided"), Qt::CTRL | Qt::Key_Down, 1, true);
}

void Table::addSubmission()
{
    const auto menu = tr("&Submission");
    add({.id = u"submission.explain"_s,
        .menu = menu,
        .text = tr("Request to &explain…"),
        .run = withSubmission(&ReviewWork::askToExplain),
        .isEnabled = when(&Parts::hasComment),
        .barPlace = 2});
    add({.id = u"submission.minutes"_s,
        .menu = menu,
        .text = tr("&Minutes…"),
        .run = withSubmission(&ReviewWork::writeMinutes),
        .isEnabled = when(&Parts::isShown),
        .barPlace = 3});
    add({.id = u"submission.close"_s,
        .menu = menu,
        .text = tr("&Close the review"),
        .run = withSubmission(&ReviewWork::close),
        .isEnabled = when(&Parts::isOpen),
        .barPlace = 4});
    add({.id = u"submission.changes"_s,
        .menu = menu,
        .text = tr("&What the agency changed…"),
        .run = withSubmission(&ReviewWork::showChanges),
        .isEnabled = when(&Parts::hasEarlier),
        .startsGroup = true});
    add({.id = u"submission.log"_s,
        .menu = menu,
        .text = tr("&Log…"),
        .run = withSubmission(&ReviewWork::showLog),
        .isEnabled = when(&Parts::isShown)});
    add({.id = u"submission.saveFile"_s,
        .menu = menu,
        .text = tr("Save the file as it came…"),
        .run = withSubmission(&ReviewWork::saveFile),
        .isEnabled = when(&Parts::isShown)});
}

void Table::addView()
{
    const auto addPage = [&](const QString &id, const QString &text, int key) {
        add({.id = u"view."_s + id,
            .menu = tr("&View"),
            .text = text,
            .shortcuts = {QKeySequence(Qt::ALT | Qt::Key(key))},
            .run = [&frame = parts.window, id] { frame.showPage(id); },
            .isEnabled = [&frame = parts.window, id] { return frame.hasPage(id); },
            .isChecked = [&frame = parts.window, id] { return frame.currentPage() == id; }});
    };
    addPage(u"review"_s, tr("&Review"), Qt::Key_1);
    addPage(u"ranking"_s, tr("Ra&nking"), Qt::Key_2);
    addPage(u"charts"_s, tr("&Charts"), Qt::Key_3);
}

void Table::addHelp()
{
    const auto menu = tr("&Help");
    add({.id = u"help.here"_s,
        .menu = menu,
        .text = tr("&Help on this page"),
        .shortcuts = {QKeySequence(Qt::Key_F1)},
        .run = actions.helpHere});
    add({.id = u"help.contents"_s, .menu = menu, .text = tr("&User guide"), .run = actions.helpContents});
    add({.id = u"help.keyboard"_s,
        .menu = menu,
        .text = tr("&Keyboard"),
        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F1)},
        .run = [&frame = parts.window] { showKeyboard(frame); }});
}

} // namespace

std::vector<Command> makeReviewCommands(
    RegisterSession &session, ReviewWork &work, MainWindow &window, const ReviewActions &actions)
{
    Table table{.parts = {session, work, window}, .actions = actions, .commands = {}};
    table.addFile();
    table.addVerdicts();
    table.addWalk();
    table.addSubmission();
    table.addView();
    table.addHelp();
    return std::move(table.commands);
}

} // namespace bangdiem
