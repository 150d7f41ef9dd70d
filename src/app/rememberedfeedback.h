// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "presentation/explaining.h"

namespace bangdiem {

/// The request to explain that was opened last in this dossier, with what was explained since. It lies beside
/// the settings, for the dossier's format has no place for it; another computer does not know it. Nothing
/// where there is none. Errors: what is there cannot be read any more, or is not about the dossier's rows.
Result<std::optional<Explaining>> rememberedExplaining(const Settings &settings, const Dossier &dossier);

/// Errors: those of writing a file.
Result<void> rememberFeedback(Settings &settings, const Feedback &feedback);
void rememberExplained(Settings &settings, const Explaining &explaining);
void forgetFeedback(Settings &settings, const std::string &dossier);

} // namespace bangdiem
