// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "dossier/dossier.h"

#include <variant>

namespace bangdiem {

/// What an edit replaced, and by what.
template <typename Target, typename Value> struct Replacement {
    Target target{};
    Value before;
    Value after;
};
using AnswerEdit = Replacement<std::size_t, Answer>; ///< Target: index of the criterion.
using HeadingEdit = Replacement<std::monostate, Heading>;
using DeclaredEdit = Replacement<std::string, std::vector<std::string>>; ///< Target: row or group.
using Edit = std::variant<AnswerEdit, HeadingEdit, DeclaredEdit>;

/// The edits of a session, those done and those taken back. A value.
class UndoList
{
public:
    /// Adds an edit that was just done and forgets what was taken back. An edit with the same non-empty
    /// `mergeKey` and target as the last one joins it.
    void push(Edit edit, const QString &mergeKey);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// The edit to take back; only when canUndo().
    const Edit &stepBack();
    /// The edit to do again; only when canRedo().
    const Edit &stepForward();

private:
    struct Step {
        Edit edit;
        QString mergeKey;
    };
    bool joinsLast(const Edit &edit, const QString &mergeKey);

    std::vector<Step> m_steps;
    std::size_t m_done = 0;
    bool m_mayMerge = false; ///< Not after undo or redo.
};

} // namespace bangdiem
