// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/undolist.h"

namespace bangdiem {

void UndoList::push(Edits edits, const QString &mergeKey)
{
    m_steps.resize(m_done);
    if (!joinsLast(edits, mergeKey)) {
        m_steps.push_back({std::move(edits), mergeKey});
        ++m_done;
    }
    m_mayMerge = true;
}

bool UndoList::joinsLast(const Edits &edits, const QString &mergeKey)
{
    if (!m_mayMerge || mergeKey.isEmpty() || m_steps.empty() || m_steps.back().mergeKey != mergeKey)
        return false;
    auto &lastEdits = m_steps.back().edits;
    if (edits.size() != 1 || lastEdits.size() != 1)
        return false;
    return std::visit(
        [&](auto &last) {
            const auto *next = std::get_if<std::decay_t<decltype(last)>>(&edits.front());
            if (!next || next->target != last.target)
                return false;
            last.after = next->after;
            return true;
        },
        lastEdits.front());
}

const Edits &UndoList::stepBack()
{
    m_mayMerge = false;
    return m_steps[--m_done].edits;
}

const Edits &UndoList::stepForward()
{
    m_mayMerge = false;
    return m_steps[m_done++].edits;
}

} // namespace bangdiem
