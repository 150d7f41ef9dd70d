// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "verification/belonging.h"
#include "verification/verdictchecks.h"
#include "widgets/statusicon.h"

namespace bangdiem {

/// An answer for the eye and the ear: never a colour or a sign alone.
struct VerdictSign {
    QString word;
    StatusIcon icon = StatusIcon::Dash;
    Tone tone = Tone::Quiet;
};

VerdictSign signOf(Validity validity); ///< "Hợp lệ", "Không kết luận được", "Không hợp lệ".
VerdictSign signOf(CheckOutcome outcome); ///< "đạt", "không kết luận được", "không đạt", "không xét".

/// What follows from the verdict for whoever reads it.
QString adviceOn(Validity validity, bool isSheet);

/// "Chứng thư không bị thu hồi"; `isSheet`: of a PDF.
QString nameOf(VerdictCheck check, bool isSheet);

/// "lần 2, đã chốt, đang có hiệu lực"; `belonging` has a revision.
QString revisionText(const Belonging &belonging);
/// Fails where it does not belong, or to a dossier that was altered.
CheckOutcome outcomeOf(const Belonging &belonging);

} // namespace bangdiem
