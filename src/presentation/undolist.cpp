// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/undolist.h"

namespace bangdiem {

void UndoList::push(Edit edit, const QString &mergeKey)
{
    m_steps.resize(m_done);
    if (!joinsLast(edit, mergeKey)) {
        m_steps.push_back({std::move(edit), mergeKey});
        ++m_done;
    }
    m_mayMerge = true;
}

bool UndoList::joinsLast(const Edit &edit, const QString &mergeKey)
{
    if (!m_mayMerge || mergeKey.isEmpty() || m_steps.empty() || m_steps.back().mergeKey != mergeKey)
        return false;
    return std::visit(
        [&](auto &last) {
            const auto *next = std::get_if<std::decay_t<decltype(last)>>(&edit);
            if (!next || next->target != last.target)
                return false;
            last.after = next->after;
            return true;
        },
        m_steps.back().edit);
}

const Edit &UndoList::stepBack()
{
    m_mayMerge = false;
    return m_steps[--m_done].edit;
}

const Edit &UndoList::stepForward()
{
    m_mayMerge = false;
    return m_steps[m_done++].edit;
}

} // namespace bangdiem
