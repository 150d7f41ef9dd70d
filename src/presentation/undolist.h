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

    friend bool operator==(const Replacement &, const Replacement &) = default;
};
using AnswerEdit = Replacement<std::size_t, Answer>; ///< Target: index of the criterion.
using HeadingEdit = Replacement<std::monostate, Heading>;
using DeclaredEdit = Replacement<std::string, std::vector<std::string>>; ///< Target: row or group.
using Edit = std::variant<AnswerEdit, HeadingEdit, DeclaredEdit>;

/// What one undo takes back: edits of different targets, so that their order does not matter.
using Edits = std::vector<Edit>;

/// The steps of a session, those done and those taken back. A value.
class UndoList
{
public:
    /// Adds a step that was just done and forgets what was taken back. A single edit with the same non-empty
    /// `mergeKey` and target as the last one joins it.
    void push(Edits edits, const QString &mergeKey);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// The edits to take back; only when canUndo().
    const Edits &stepBack();
    /// The edits to do again; only when canRedo().
    const Edits &stepForward();

private:
    struct Step {
        Edits edits;
        QString mergeKey;
    };
    bool joinsLast(const Edits &edits, const QString &mergeKey);

    std::vector<Step> m_steps;
    std::size_t m_done = 0;
    bool m_mayMerge = false; ///< Not after undo or redo.
};

} // namespace bangdiem
