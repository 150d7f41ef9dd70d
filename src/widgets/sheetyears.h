// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <map>
#include <optional>
#include <string>

namespace bangdiem {

class RegisterSession;

/// A sheet in a year, as a reviewer chooses it.
struct SheetYear {
    std::string rubric; ///< Its id.
    int year = 0;

    auto operator<=>(const SheetYear &) const = default;
};

/// What the rubrics of a register are called, by id: "Phụ lục I".
std::map<std::string, std::string> sheetNames(const RegisterSession &session);
/// Offers each sheet and year of which there are submissions, the latest year first; what was chosen stays
/// chosen where it is there. `all`: the entry above them, for none in particular; empty: there is none.
void offerSheetYears(QComboBox &box, const RegisterSession &session, const QString &all);
/// Without a signal; nothing happens where it is not offered.
void chooseSheetYear(QComboBox &box, const SheetYear &sheetYear);
std::optional<SheetYear> chosenSheetYear(const QComboBox &box);

} // namespace bangdiem
