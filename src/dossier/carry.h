// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

namespace bangdiem {

/// The draft of `year` that begins from last year's dossier (docs/carry.md): the same agency, units and
/// rubric, revision 1. Nothing of last year becomes this year's evidence unseen: each row that said
/// something, and each row under a declaration, has an Earlier that needs review.
///
/// Claims, notes, links, declarations and the names of units stay. Figures are blank. Documents and files
/// stay where the row asks for a document in force, whatever its year; elsewhere the documents stand in
/// Earlier, and the files are left out. Attachment::content still means the bytes in last year's file.
///
/// Errors: HeadingInvalid at "year" where it is not later than last year's, those of checkedHeading().
Result<Dossier> carriedOver(const Dossier &last, std::string id, int year, Date asOf);

/// The row asks for a document that stays in force over the years: neither yearly nor with a deadline.
bool asksForDocumentInForce(const Criterion &criterion);

} // namespace bangdiem
