// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/connectionmanner.h"
#include "register/registerfinding.h"
#include "register/registerplace.h"
#include "register/submissionrecord.h"
#include "review/feedback.h"
#include "review/peerwarnings.h"
#include "storage/dossierfile.h"

#include <functional>
#include <map>
#include <memory>
#include <span>

namespace bangdiem {

class Database;

/// Who writes, and when by the caller's clock.
struct Author {
    std::string name; ///< Shown in the log for good.
    Moment now{};
};

/// Which submissions a list holds.
struct SubmissionFilter {
    std::optional<std::string> rubric;
    std::optional<int> year;
    bool withSuperseded = false; ///< Also the revisions that a later one replaced.
};

/// A file that was opened as a stranger's and judged, and is to be kept.
struct Incoming {
    const DossierFile *dossier = nullptr; ///< Sealed; says what was sealed.
    std::filesystem::path bytes; ///< What is kept: a private copy that nobody changes.
    std::int64_t size = 0; ///< Of `bytes`.
    std::string sha256; ///< Of `bytes`.
    std::string fileName;
    Judgement judgement;
};

/// Something remarkable about whose submission it is. Found and said; nothing is done about it.
struct IntakeNote {
    enum class Kind {
        AgencyTwice, ///< Another dossier of the same agency, sheet and year is in the register.
        OtherSpelling, ///< The register knows the agency by another spelling.
        AlikeName, ///< The register knows an agency whose name is nearly the same, or but for its accents.
        OtherSheet, ///< The same agency has another sheet in this year, or had it the year before.
    };
    Kind kind = Kind::AgencyTwice;
    std::int64_t submission = 0; ///< The other one.
    std::string other; ///< Its agency as written there; of OtherSheet the id of its rubric.

    bool operator==(const IntakeNote &) const = default;
};
std::string_view noteName(IntakeNote::Kind kind); ///< "agency-twice", …
std::string word(const IntakeNote &note, Language language);

/// What became of one file.
struct Reception {
    enum class Outcome {
        Taken,
        Known, ///< This revision of this dossier was taken in before; nothing changed.
        Refused,
    };
    std::string file; ///< As the caller named it.
    Outcome outcome = Outcome::Refused;
    std::optional<Error> why; ///< Of Refused.
    std::int64_t submission = 0; ///< Of Taken and Known.
    std::optional<std::int64_t> supersedes; ///< The earlier revision that this one replaces.
    std::vector<IntakeNote> notes; ///< Of Taken and Known.
    Judgement judgement;
};

/// One change of the register, as its log keeps it for good.
struct LogEntry {
    std::int64_t number = 0; ///< 1, 2, 3, …
    Moment at{}; ///< Told by the clock of whoever wrote it; proves nothing.
    std::string who;
    /// "init", "rubric", "received", "refused", "superseded", "row", "carried", "state", "group", "cohort",
    /// "closed".
    std::string what;
    std::optional<std::int64_t> submission;
    std::string target; ///< Id of the row or rubric, name of the file that was refused; else empty.
    std::string was; ///< JSON, or a word; empty where there was nothing.
    std::string became;

    bool operator==(const LogEntry &) const = default;
};

/// A submission with its rows and the dossier that was sent. The dossier lies in a private copy that is
/// removed with this value.
class OpenedSubmission
{
public:
    SubmissionRecord record;
    std::vector<StoredRow> rows; ///< As Rubric::criteria.
    std::shared_ptr<const CarriedRubric> rules; ///< The register's: by which it is recomputed.
    Cohort cohort; ///< What only the register knows.

    const DossierFile &file() const { return *m_file; }
    const Dossier &dossier() const { return m_file->dossier(); }
    Review review() const { return reviewOf(rows); }
    Comparison comparison() const { return compared(dossier(), rules->rubric, review(), cohort); }

private:
    friend class Register;
    std::shared_ptr<const DossierFile> m_file; ///< Its deleter removes the copy.
};

struct ReviewOutcome {
    std::vector<RowConflict> conflicts; ///< Where there is one, nothing at all was written.
};

/// The register of submissions (sổ thẩm định): a file, or a database on a server that several reviewers
/// write at once (docs/register.md). Each writing is one transaction with its entries of the log. Used by
/// one thread.
///
/// Every function may fail as Database::write() says: RegisterUnreachable, RegisterBusy, RegisterRefused,
/// DiskFull, PermissionDenied, IoFailure; nothing was written then.
class Register
{
public:
    /// Makes the tables where they are not there, and takes the rubrics in that are built in, and `rubrics`
    /// (texts of rubric files); what is there already stays. Errors also: NotARegister, RegisterNewer,
    /// RegisterRubricDiffers where another version of a rubric is there, all faults of a rubric.
    static Result<Register> init(const RegisterPlace &place, const ConnectionManner &manner,
        const std::vector<std::string> &rubrics, const Author &author);
    /// Errors also: RegisterMissing, NotARegister, RegisterNewer.
    static Result<Register> open(const RegisterPlace &place, const ConnectionManner &manner);
    Register(Register &&) noexcept;
    Register &operator=(Register &&) noexcept;
    ~Register();

    const RegisterPlace &place() const;

    /// By year, then agency. The number of statements does not depend on how many there are; so for all
    /// below.
    Result<std::vector<SubmissionRecord>> list(const SubmissionFilter &filter = {});
    /// Errors: SubmissionUnknown.
    Result<SubmissionRecord> find(std::int64_t number);
    /// What a ranking of this sheet and year is made of: see ranked().
    Result<std::vector<Standing>> standings(const std::string &rubric, int year);
    /// The rubrics that submissions may have, by id. Errors: RegisterDamaged.
    Result<std::map<std::string, std::shared_ptr<const CarriedRubric>>> rubrics();

    /// Takes files in, all in one writing, each for itself: one that is refused keeps no other out. In the
    /// order of `files`. What may refuse one: SubmissionOtherRubric, SubmissionClosed, SubmissionOlder,
    /// SubmissionDiffers, DossierNotSealed, PartNotSealed.
    Result<std::vector<Reception>> receive(std::span<const Incoming> files, const Author &author);
    /// Notes in the log that a file was refused before it came so far.
    Result<void> noteRefused(std::span<const Reception> refused, const Author &author);

    /// Errors: SubmissionUnknown, RegisterDamaged.
    Result<OpenedSubmission> openSubmission(std::int64_t number);
    /// The file as it came, to `path`, which must not exist. Errors: SubmissionUnknown, FileExists,
    /// RegisterDamaged, PermissionDenied, DiskFull, IoFailure.
    Result<void> saveFile(std::int64_t number, const std::filesystem::path &path);

    /// Writes all of `edits`, or nothing where a row is not as the reviewer saw it. `submission` is brought
    /// up to date in both cases. Errors: SubmissionClosed, SubmissionSuperseded, those of checkedRowReview()
    /// (where: the row's id and what it says), ReviewNoPoints where a verdict would leave the row without
    /// points that only a person gives (review/awaited.h).
    Result<ReviewOutcome> review(
        OpenedSubmission &submission, const std::vector<RowEdit> &edits, const Author &author);
    /// Which of Rubric::agencyGroups the agency belongs to; nothing: that is not known. What rows of that
    /// give follows. Errors: SubmissionClosed, SubmissionSuperseded.
    Result<void> setGroup(
        OpenedSubmission &submission, std::optional<std::size_t> group, const Author &author);
    /// "Yêu cầu giải trình": the comments as they are now. `write` puts them where they go to the agency
    /// from, before the writing is committed: where it fails, nobody was asked. It may be called again, where
    /// the connection was lost meanwhile. Errors: SubmissionClosed, SubmissionSuperseded, FeedbackEmpty,
    /// those of `write`.
    using FeedbackWriter = std::function<Result<void>(const Feedback &)>;
    Result<Feedback> askToExplain(
        OpenedSubmission &submission, const FeedbackWriter &write, const Author &author);
    /// The reviewed score is final, of this revision. Rows without a verdict stand as recomputed. Errors:
    /// SubmissionClosed, SubmissionSuperseded, ReviewOpenQuestions, ReviewPointsMissing, AgencyClosedTwice;
    /// SubmissionChanged where the submission is not as `submission` shows it, which is then brought up to
    /// date.
    Result<void> close(OpenedSubmission &submission, const Author &author);

    /// What looks wrong beside other agencies and beside the year before, in the order of the sheet.
    Result<std::vector<PeerWarning>> warnings(const OpenedSubmission &submission);

    /// Oldest first; of one submission where it is named.
    Result<std::vector<LogEntry>> log(std::optional<std::int64_t> submission = {});
    /// Holds the whole log against its numbers and hashes. Errors: RegisterDamaged naming the entry.
    Result<void> checkLog();
    /// Holds the whole log against its hashes, and each submission against its dossier, its verdicts, those
    /// of the log and the others of its sheet and year: opens every file, each submission in a transaction
    /// of its own. What does not follow is a finding, not an error.
    Result<RegisterCheck> check();

    std::int64_t statements() const; ///< SQL statements run so far: the figures of docs/performance.md.

    struct State; ///< Of the room's own files.

private:
    explicit Register(std::unique_ptr<State> state);
    static Register opened(std::unique_ptr<Database> database, const ConnectionManner &manner);
    std::unique_ptr<State> m_state;
};

} // namespace bangdiem
