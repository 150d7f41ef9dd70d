// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDialog>

#include <vector>

namespace bangdiem {

/// Tells of errors: the sentences for a person at once, and `rest`, what became of everything else; the
/// technical part (code, place, details) when it is unfolded; both can be copied.
class ErrorDialog final : public QDialog
{
    Q_OBJECT
public:
    ErrorDialog(const QString &title, const std::vector<Error> &errors, const QString &rest = {},
        QWidget *parent = nullptr);

    QString technicalText() const { return m_technical; }

private:
    QString m_technical;
};

} // namespace bangdiem
