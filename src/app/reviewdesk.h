// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rankingwork.h"
#include "app/registerdoor.h"
#include "app/reviewcommands.h"
#include "app/reviewwork.h"
#include "storage/privatecopies.h"
#include "widgets/chartspage.h"
#include "widgets/rankingpage.h"

#include <memory>

namespace bangdiem {

class EvidenceDesk;
class Help;
class MainWindow;
class NoticeBar;

/// The reviewer's desk: a window of its own with the register in it.
class ReviewDesk final : public QObject
{
    Q_OBJECT
public:
    struct Tools {
        Settings *settings;
        Dialogs *dialogs;
        Help *help;
        std::function<Moment()> clock;
    };

    /// The tools must outlive the desk.
    explicit ReviewDesk(const Tools &tools, QObject *parent = nullptr);
    ~ReviewDesk() override;

    void enter(
        QWidget *window); ///< Asks for a register, in a dialog over `window`, or shows the one that is open.
    void composeAnew(); ///< After the language or the theme changed.
    MainWindow *window() const { return m_window.get(); } ///< Null until a register was opened.
    RegisterSession &session() { return m_session; }
    RankingSession &ranking() { return m_rankingWork.ranking(); }

private:
    void showRegister();
    void makeWindow();
    void compose();
    QWidget *makeReviewPage();
    QWidget *makeRankingPage();
    QWidget *makeChartsPage();
    ReviewPage *page() const;
    bool keepTyped(); ///< False where it could not be kept: nothing should be left then.
    void openSubmission(std::int64_t number);
    void decide(std::size_t criterion, const RowReview &row, bool goOn);
    void tellWritten(const QString &path);

    Tools m_tools;
    PrivateCopies m_copies;
    RegisterSession m_session;
    RegisterDoor m_door;
    ReviewWork m_work;
    RankingWork m_rankingWork;
    std::unique_ptr<MainWindow> m_window; ///< Its pages show the session.
    RankingPage::View m_rankingView; ///< While its page is made anew.
    ChartsPage::View m_chartsView;
    NoticeBar *m_connection = nullptr;
    NoticeBar *m_notice = nullptr;
};

} // namespace bangdiem
