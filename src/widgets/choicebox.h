// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rubric/rubric.h"

#include <cstdint>
#include <optional>

class QButtonGroup;

namespace bangdiem {

/// A figure that is one of some options, as radio buttons, each with what it earns; "unanswered" is one of
/// them.
class ChoiceBox final : public QWidget
{
    Q_OBJECT
public:
    /// `criterion` must live as long as the box.
    ChoiceBox(const Criterion &criterion, std::size_t figure, QWidget *parent = nullptr);

    std::optional<std::int64_t> value() const;
    /// Without emitting edited().
    void setValue(const std::optional<std::int64_t> &value);

Q_SIGNALS:
    /// The user, not the program, chose.
    void edited();

private:
    void addButton(const QString &text, const QString &name, const QString &question, int id);

    QButtonGroup *m_group;
    int m_unanswered; ///< Id of that button: the number of options.
};

} // namespace bangdiem
