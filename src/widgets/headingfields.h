// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <QString>

class QLabel;
class QLineEdit;
class QWidget;

namespace bangdiem {

/// Shows `text` in `fault`, the line beside `field` that tells what is wrong there, or hides it where it is
/// empty. True when there is a fault.
bool tellFault(QWidget *field, QLabel *fault, const QString &text);

/// A field of a form and the line beside it that tells what is wrong with what was typed.
struct CheckedField {
    QLineEdit *field = nullptr;
    QLabel *fault = nullptr;

    bool tell(const QString &text) const; ///< As tellFault().
};

/// The fields of a heading in a form: the same questions and the same answers to a wrong one wherever they
/// are asked.
struct HeadingFields {
    CheckedField agency;
    CheckedField staff;
    CheckedField year;
    CheckedField place;

    void show(const Heading &heading) const;
    /// What is typed into them; Assessment::asOf is left as it is in `heading`.
    Heading typed(Heading heading) const;
    /// Tells the fault of each; the first field that is wrong, or null.
    QLineEdit *firstWrong(const Heading &typed) const;
};

} // namespace bangdiem
