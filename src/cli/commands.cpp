// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

namespace bangdiem::cli {

std::span<const Command> allCommands()
{
    static const std::vector<Command> commands{
        rubricListCommand(),
        rubricCheckCommand(),
        rubricShowCommand(),
        newCommand(),
        fillCommand(),
        showCommand(),
        scoreCommand(),
        adviseCommand(),
        checkCommand(),
        reportCommand(),
        carryCommand(),
        partCommand(),
        mergeCommand(),
        extractCommand(),
        sealCommand(),
        unsealCommand(),
        scanAddCommand(),
        scanRemoveCommand(),
        signPdfCommand(),
        submitCommand(),
        verifyCommand(),
        registerInitCommand(),
        registerAddCommand(),
        registerListCommand(),
        registerGroupCommand(),
        registerReviewCommand(),
        registerCloseCommand(),
        registerRankCommand(),
        registerExportCommand(),
        registerFeedbackCommand(),
        registerCheckCommand(),
        registerLogCommand(),
        minutesCommand(),
    };
    return commands;
}

} // namespace bangdiem::cli
