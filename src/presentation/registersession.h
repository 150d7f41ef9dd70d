// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "presentation/openedreview.h"
#include "presentation/worker.h"
#include "review/revisions.h"

namespace bangdiem {

class FileTask;

/// A ranking as it was asked for, with all that is shown beside it.
struct RankingFacts {
    std::vector<Standing> standings; ///< Of the sheet and year; see ranked().
    std::vector<Standing> lastYear; ///< Of the same sheet the year before.
};

/// What changed from the revision before to the one that is open.
struct RevisionComparison {
    int older = 1;
    RevisionChanges changes;
};

/// The register at a reviewer's desk. Knows no widget. The register is touched in one other thread only; each
/// work is a task that tells through the event loop what came of it, and what is shown is a value that the
/// task put here before it says finished().
class RegisterSession final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        std::filesystem::path copies; ///< As ConnectionManner::copies.
        std::function<Moment()> clock;
    };
    /// How a register is come to.
    struct Way {
        RegisterPlace place;
        std::string reviewer; ///< Shown in the log for good.
        bool create = false; ///< Makes it where there is none; else it must be there.
        std::optional<std::string> password{}; ///< Stays in memory.
    };

    explicit RegisterSession(Options options, QObject *parent = nullptr);
    ~RegisterSession() override;

    bool isConnected() const { return m_connected; }
    const Way &way() const { return m_way; }
    const std::vector<SubmissionRecord> &records() const { return m_records; } ///< Without the superseded.
    const std::map<std::string, std::shared_ptr<const CarriedRubric>> &rubrics() const { return m_rubrics; }
    const OpenedReviewPtr &current() const { return m_current; } ///< Null where none is open.

    /// Errors: those of Register::open() or Register::init(). RegisterLogin: a password is wanted.
    FileTask *connectTo(const Way &way);
    FileTask *refresh(); ///< Reads the list anew, and the submission that is open.
    FileTask *open(std::int64_t number); ///< Errors: those of Register::openSubmission().
    void leave(); ///< None is open any more.

    /// Judges and takes `files` in; `trust`: the folder of trusted authorities, empty: nobody is trusted.
    /// `then` is told what became of each, in their order.
    FileTask *takeIn(std::vector<std::filesystem::path> files, std::filesystem::path trust,
        std::function<void(const std::vector<Reception> &)> then);

    // Of the submission that is open.

    /// All of `edits` or nothing; `then` is told where others wrote first. Errors: those of
    /// Register::review().
    FileTask *review(std::vector<RowEdit> edits, std::function<void(const std::vector<RowConflict> &)> then);
    /// An index into Rubric::agencyGroups. Errors: those of Register::setGroup().
    FileTask *setGroup(std::optional<std::size_t> group);
    FileTask *close(); ///< Errors: those of Register::close().
    /// `write` runs in the other thread, as Register::askToExplain() calls it. Errors: those of it.
    FileTask *askToExplain(Register::FeedbackWriter write);
    /// Nothing where it is the first revision that came.
    FileTask *readChanges(std::function<void(const std::optional<RevisionComparison> &)> then);
    /// Oldest first.
    FileTask *readLog(std::function<void(const std::vector<LogEntry> &)> then);
    /// As saveContent().
    FileTask *copyContent(const Attachment &file, std::filesystem::path target);
    /// The file as it came; `target` must not exist. Errors: those of Register::saveFile().
    FileTask *saveFile(std::filesystem::path target);

    FileTask *readRanking(
        const std::string &rubric, int year, std::function<void(const RankingFacts &)> then);

Q_SIGNALS:
    void listChanged();
    void currentChanged(); ///< Another submission is open, or none.
    void reviewChanged(); ///< The one that is open is another value.
    void connectionLost(); ///< The server went away; it is being connected to again.
    void connectionRestored();

private:
    struct Desk; ///< What lives in the other thread.
    using Work = std::function<Result<void>(Desk &)>;
    FileTask *post(Work work, std::function<void()> then);
    ConnectionManner manner();
    Author author() const;
    /// Puts what a work made into what is shown.
    void take(OpenedReviewPtr opened);

    Options m_options;
    Way m_way;
    bool m_connected = false;
    std::vector<SubmissionRecord> m_records;
    std::map<std::string, std::shared_ptr<const CarriedRubric>> m_rubrics;
    OpenedReviewPtr m_current;
    std::shared_ptr<Desk> m_desk;
    Worker m_worker; ///< Ends before all above.
};

} // namespace bangdiem
