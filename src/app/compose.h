// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "app/desk.h"
#include "app/mainwindow.h"

#include <QTimer>

namespace bangdiem {

class DeskNews;
class DossierNotices;
class ExplainDesk;
class Help;
class PartExchange;
class ReviewDesk;
class SealingDesk;
class StartDesk;
class VerifyDesk;

/// The composition root: the only place that knows all parts. Puts the desk's session, the pages and the
/// commands into one window, and makes them anew when the dossier or the language changes.
class Composition final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the composition, and `desk` the window: its pages show the desk's session.
    Composition(Desk &desk, MainWindow &window, QObject *parent = nullptr);

    void speak(Language language); ///< Changes the language of the running program and remembers it.
    void dress(Theme theme);
    void choosePreferences(); ///< Asks, and does as chosen.
    void showRowsToExplain(); ///< Only those of the sheet that a reviewer asks about.
    Help &help() const { return *m_help; }
    ReviewDesk &reviewing() const { return *m_reviewing; }

private:
    void compose();
    void composeAnew(); ///< As what is shown now.
    void takeTheme(Theme theme);
    void prefer(const Preferences &preferences);
    ProgramActions programActions();
    void describeSession();
    std::vector<FramePage> pages();
    QWidget *makeSheetPage();
    QWidget *makeCheckPage();
    QWidget *makeOverviewPage();
    QWidget *makePrintPage();
    void tellReopened(int revision);
    void editRow(std::size_t criterion);
    void exportPictures(const QByteArray &png);
    void openDropped(const QString &path);
    void countErrors(); ///< On the tab of the page Kiểm tra.

    Desk &m_desk;
    MainWindow &m_window;
    Help *m_help;
    DossierNotices *m_dossierNotices;
    ExplainDesk *m_explaining;
    PartExchange *m_exchange;
    VerifyDesk *m_verifying;
    ReviewDesk *m_reviewing;
    SealingDesk *m_sealing;
    DeskNews *m_news;
    StartDesk *m_start;
    QTimer m_pause; ///< Of typing.
};

} // namespace bangdiem
