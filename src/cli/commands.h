// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace bangdiem::cli {

/// What most commands are about.
constexpr Argument kDossierArgument{"DOSSIER", {"tệp hồ sơ", "the dossier's file"}};

/// Of a new dossier.
constexpr Option kAsOfOption{"as-of", "DATE",
    {"ngày đánh giá, năm-tháng-ngày (mặc định: ngày cuối của năm, hoặc hôm nay nếu sớm hơn)",
        "date of the assessment, year-month-day (default: the last day of the year, or today where that is "
        "earlier)"}};

Command rubricListCommand();
Command rubricCheckCommand();
Command rubricShowCommand();
Command newCommand();
Command fillCommand();
Command showCommand();
Command scoreCommand();
Command adviseCommand();
Command checkCommand();
Command reportCommand();
Command carryCommand();
Command partCommand();
Command mergeCommand();
Command extractCommand();
Command sealCommand();
Command unsealCommand();
Command scanAddCommand();
Command scanRemoveCommand();
Command signPdfCommand();
Command submitCommand();
Command registerInitCommand();
Command registerAddCommand();
Command registerListCommand();
Command registerGroupCommand();
Command registerReviewCommand();
Command registerCloseCommand();
Command registerRankCommand();
Command registerExportCommand();
Command registerFeedbackCommand();
Command registerCheckCommand();
Command registerLogCommand();
Command minutesCommand();
Command verifyCommand();

} // namespace bangdiem::cli
