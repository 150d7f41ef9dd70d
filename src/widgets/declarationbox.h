// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rubric/rubric.h"

class QCheckBox;

namespace bangdiem {

/// The exceptions that may be declared for a row or for its group, as the decree words them.
class DeclarationBox final : public QWidget
{
    Q_OBJECT
public:
    /// `target`: id of the row or group. `declarations` are not empty.
    DeclarationBox(const std::string &target, const QString &heading,
        const std::vector<Declaration> &declarations, QWidget *parent = nullptr);

    const std::string &target() const { return m_target; }
    /// Without emitting declaredEdited().
    void setDeclared(const std::vector<std::string> &ids);

Q_SIGNALS:
    void declaredEdited(const std::string &target, const std::vector<std::string> &ids);

private:
    std::vector<std::string> declared() const;

    std::string m_target;
    struct Choice {
        std::string id;
        QCheckBox *box;
    };
    std::vector<Choice> m_choices;
};

} // namespace bangdiem
