// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "dossier/merge.h"

namespace bangdiem {

/// One part of a row as two dossiers have it, in words of the window.
struct MergeTexts {
    QString name; ///< "Số liệu"
    QString mine; ///< Empty where it says nothing.
    QString theirs;
    bool differs = false;
};

QString fieldName(AnswerField field); ///< "Số liệu"

/// The parts of which one of the two says something.
std::vector<MergeTexts> mergeTexts(const Dossier &mine, const Dossier &theirs, const MergeRow &row);

} // namespace bangdiem
