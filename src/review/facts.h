// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

namespace bangdiem {

struct CitedDocument {
    std::size_t criterion = 0;
    std::string key; ///< The same for one document however its number is written: "12/qd-stc|2015-03-16".
    std::string number; ///< As written.

    bool operator==(const CitedDocument &) const = default;
};
struct CitedFile {
    std::size_t criterion = 0;
    std::string sha256;
    std::string name;

    bool operator==(const CitedFile &) const = default;
};
struct GivenFigure {
    std::size_t criterion = 0;
    std::size_t figure = 0; ///< Index into Criterion::figures.
    std::int64_t value = 0;

    bool operator==(const GivenFigure &) const = default;
};

/// What of a submission is compared with other submissions; kept beside it, so that no dossier has to be
/// opened for that.
struct Facts {
    std::int64_t staff = 0;
    std::vector<CitedDocument> documents; ///< With number and date, each once a row.
    std::vector<CitedFile> files; ///< Each once a row.
    std::vector<GivenFigure> figures;
};

Facts factsOf(const Dossier &dossier);

} // namespace bangdiem
