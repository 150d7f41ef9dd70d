// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDialog>

namespace bangdiem {

/// Tells of an error: the sentence for a person at once, the technical part (code, place, details) when it is
/// unfolded; both can be copied.
class ErrorDialog final : public QDialog
{
    Q_OBJECT
public:
    ErrorDialog(const QString &title, const Error &error, QWidget *parent = nullptr);

    QString technicalText() const { return m_technical; }

private:
    QString m_technical;
};

} // namespace bangdiem
