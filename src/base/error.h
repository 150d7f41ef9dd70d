// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace bangdiem {

/// Everything that can go wrong. Each has a stable name and a sentence in both languages in error.cpp;
/// the names stand in logs, tests, `--json` and docs/errors.md, so they are never changed or reused.
enum class ErrorCode {
    // The command line and its input
    BadArgument,
    // JSON text, whatever it describes
    JsonSyntax,
    JsonDuplicateKey,
    JsonUnknownKey,
    JsonMissingKey,
    JsonWrongType,
    JsonTooDeep,
    TextUnsafe,
    NumberNotExact,
    TooLarge,
    TooMany,
    // A rubric
    RubricFormatNewer,
    RubricUnknownKind,
    RubricDuplicateId,
    RubricSumMismatch,
    RubricBadValue,
    RubricUnknownFigure,
    RubricUnknown,
    RubricFolderUnreadable,
    // What a clerk enters
    UnknownCriterion,
    UnknownFigure,
    UnknownDeclaration,
    UnknownOption,
    ClaimNegative,
    ClaimOffStep,
    ClaimNotYesNo,
    ClaimNotNumber,
    ClaimNotTaken,
    FigureNotCount,
    DateInvalid,
    HeadingInvalid,
    UnitInvalid,
    FiguresNotSum,
    EvidenceFileMissing,
    EvidenceFolder,
    EvidenceEmpty,
    EvidenceTooLarge,
    EvidenceKindUnknown,
    EvidenceNameDeceptive,
    EvidenceContentDiffers,
    EvidenceMacros,
    EvidenceNotShown,
    LinkNotWeb,
    // A dossier's file
    FileMissing,
    FileExists,
    NotADossier,
    FormatNewer,
    FormatUnknown,
    FormatWal,
    DossierDamaged,
    DossierCostly,
    UnfinishedWriting,
    DossierHeld,
    DossierReadOnly,
    DossierReplaced,
    // A stranger's file
    FileIsLink,
    FileNotAlone,
    FileChanging,
    RubricAltered,
    RubricNotOfficial,
    // Sealing
    DossierSealed,
    DossierNotSealed,
    DossierNotReady,
    PartNotSealed,
    SealBroken,
    SealSignatureInvalid,
    ScanKindUnknown,
    // Handing rows out and taking them back
    NotInPart,
    MergeOtherRubric,
    MergeOtherYear,
    MergeOtherAgency,
    // Keys, signing and whom to trust
    KeyFileUnreadable,
    KeyFilePassword,
    KeyFileCostly,
    KeyFileNoKey,
    KeyFileSeveralKeys,
    KeyFileNoCertificate,
    TokenDriverMissing,
    TokenDriverBroken,
    TokenAddressWrong,
    TokenAbsent,
    TokenSeveral,
    TokenNoCertificate,
    TokenSeveralCertificates,
    TokenNoKey,
    TokenPinWrong,
    TokenPinLastTry,
    TokenPinLocked,
    TokenRemoved,
    TokenRefused,
    CertificateUnfit,
    PdfUnreadable,
    PdfUnfit,
    SigningFailed,
    AuthorityUnreadable,
    AuthorityUnfit,
    // The review of a submission
    ReviewCommentMissing,
    ReviewScoreWrong,
    FeedbackFormatNewer,
    FeedbackOtherDossier,
    FeedbackEmpty,
    ReviewOpenQuestions,
    ReviewPointsMissing,
    ReviewNoPoints,
    // The register
    RegisterAddress,
    RegisterPasswordShown,
    RegisterMissing,
    NotARegister,
    RegisterNewer,
    RegisterDamaged,
    RegisterUnreachable,
    RegisterLogin,
    RegisterLost,
    RegisterBusy,
    RegisterRefused,
    RegisterRubricDiffers,
    SubmissionUnknown,
    SubmissionOtherRubric,
    SubmissionOlder,
    SubmissionDiffers,
    SubmissionSuperseded,
    SubmissionClosed,
    SubmissionChanged,
    SubmissionInvalid,
    AgencyClosedTwice,
    // The machine
    DiskFull,
    PermissionDenied,
    IoFailure,
    Cancelled,
    ExportMismatch,
};

/// Whose turn it is after an error: decides the exit code of the command line.
enum class ErrorKind {
    Input, ///< The command line or an input file is wrong; nothing was changed. Exit code 2.
    Machine, ///< Disk, permission, another program; nothing was half-written. Exit code 3.
};

/// What went wrong, and where. A value: the words are chosen by describe().
struct Error {
    ErrorCode code = ErrorCode::BadArgument;
    std::string where; ///< JSON pointer, file path or SQL table; may be empty.
    std::vector<std::string> details; ///< Fill {0}, {1}, … of the sentence of `code`.

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

/// Stable name of `code`, e.g. "json-duplicate-key".
std::string_view errorName(ErrorCode code);

ErrorKind errorKind(ErrorCode code);

/// One sentence for a person: what happened and, where it matters, what is safe. Without `where`.
std::string describe(const Error &error, Language language);

/// All codes in the order of the enumeration, for documentation and tests.
const std::vector<ErrorCode> &allErrorCodes();

inline tl::unexpected<Error> fail(
    ErrorCode code, std::string where = {}, std::vector<std::string> details = {})
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(details)});
}

} // namespace bangdiem
