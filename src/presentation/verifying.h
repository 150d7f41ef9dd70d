// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "presentation/filetask.h"
#include "verification/belonging.h"
#include "verification/verifydossier.h"
#include "verification/verifysheet.h"

#include <variant>

namespace bangdiem {

/// What is to be judged, and by what. A value: the work runs in another thread.
struct VerifyRequest {
    QString path; ///< Of a dossier or a PDF.
    QString trustFolder; ///< See readTrustFolder(); empty: nobody is trusted.
    std::filesystem::path copies; ///< Where private copies of this user lie.
    Moment now{};
    std::optional<DossierTraces> dossier; ///< The one that is open: does the file belong to it?
    Dossier content; ///< What that says; empty where none is open.
};

/// A dossier that somebody sent, as it was judged.
struct VerifiedDossier {
    DossierVerdict verdict;
    DossierTraces traces;
    int year = 0;
    std::string sheet; ///< "Phụ lục I"
};

/// Whom this verdict trusted.
struct TrustSummary {
    QString folder; ///< As it was asked for.
    std::size_t authorities = 0;
    std::size_t revocationLists = 0;
    std::vector<Error> faults; ///< Files of the folder that help nobody, or why none of it could be read.
};

struct Verified {
    QString path;
    std::variant<VerifiedDossier, SheetVerdict> what;
    std::optional<Belonging> belonging; ///< To the dossier that is open; none where there is none.
    TrustSummary trust;

    Validity validity() const;
    const std::vector<SealSigner> &signers() const;
    bool isSheet() const { return std::holds_alternative<SheetVerdict>(what); }
    /// Whether the belonging is only what the file says of itself.
    bool isBelongingClaimed() const { return isSheet() && validity() != Validity::Valid; }
};

/// Judges the file, by its bytes as a PDF or as a dossier, which is read in a private copy. A folder of
/// authorities that cannot be read trusts nobody and is told in the answer. Errors: those of
/// openUntrusted(), verifyDossier() and readRegularFile(), with `where` at the file.
Result<Verified> verifyFile(const VerifyRequest &request, const FileProgress &progress = {});

} // namespace bangdiem
