// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"

#include <QTemporaryDir>

namespace bangdiem::testing {

constexpr Moment kSomeMoment{std::chrono::seconds(1'453'258'800)}; // 2016-01-20T03:00:00Z

/// Whose dossier, and what it says.
struct SampleAgency {
    std::string agency = "Sở Tài chính";
    std::string rubric = "tayninh-2693-2015-pl1";
    int year = 2015;
    std::int64_t staff = 42;
    std::string marker{}; ///< Goes into what its documents are called, so that agencies share none.
};

/// Sealed dossiers in a folder, as agencies send them.
class Submissions
{
public:
    std::filesystem::path folder() const;
    std::filesystem::path path(const std::string &name) const;

    /// A sealed dossier with every row at its maximum, then changed by `change`.
    DossierFile sealed(const std::string &name, const SampleAgency &agency,
        const std::function<void(Dossier &)> &change = {}, const SignManifest &sign = {});
    /// Of comparingRubric(), in 2022: `bandwidth` is compared with the best in row 2.4, and row 2.2 earns its
    /// maximum in the group "nong-thon" only. "AGENCY.bangdiem".
    DossierFile compared(
        const std::string &agency, std::int64_t bandwidth, const std::function<void(Dossier &)> &change = {});
    /// Of excludingRubric(), in 2020: row I.5, of 5 points among 20, is declared not to apply, or has its
    /// maximum; `claim` points in row I.4, 5 in row I.1. "AGENCY.bangdiem".
    DossierFile excluding(const std::string &agency, bool excluded, std::int64_t claim);
    /// Its next revision: `change` says which answers are other ones.
    static void resubmit(
        DossierFile &file, const std::map<std::string, std::function<void(Answer &)>> &change);
    /// What an intake would make of it, without a look at its seal.
    static Incoming incoming(const DossierFile &file);

private:
    QTemporaryDir m_folder;
};

/// The example of a rubric that compares agencies; a dossier need not be complete to be sealed.
std::string comparingRubric();

/// The example of a rubric in which a row may be declared not to apply; to be sealed in any state, too.
std::string excludingRubric();

/// `number`-th agency of twenty, each with other points.
SampleAgency sampleAgency(int number);

/// `result`, or an exception with its error.
template <typename T> T demanded(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().where + ": " + describe(result.error(), Language::English));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace bangdiem::testing
