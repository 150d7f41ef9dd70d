// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "base/date.h"

#include <optional>

namespace bangdiem {

/// A day typed as dd/mm/yyyy or picked from a calendar. What is no day is marked, with a sentence for those
/// who do not see the mark.
class DateField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    std::optional<Date> date() const;
    bool isWrong() const; ///< Something is typed that is no day.
    /// Without emitting dateEdited().
    void setDate(const std::optional<Date> &date);

Q_SIGNALS:
    void dateEdited();
    void wrongChanged(bool wrong);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void pick();
    void tidy();
    void markWrong();

    bool m_wrong = false;
};

} // namespace bangdiem
