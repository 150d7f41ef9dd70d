// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

namespace bangdiem {

namespace {

/// Puts the rows behind gates into an order in which each comes after the row it waits for.
class GateOrder
{
public:
    GateOrder(RubricDraft &draft, FaultList &faults)
        : m_draft(draft)
        , m_faults(faults)
        , m_gates(draft.rubric.criteria.size())
        , m_marks(draft.rubric.criteria.size(), Mark::New)
    {
    }

    void sort()
    {
        for (const auto &gate : m_draft.gates)
            if (m_draft.rubric.criteria[gate.criterion].gate)
                m_gates[gate.criterion] = &gate;
        for (const auto &gate : m_draft.gates)
            visit(gate.criterion);
    }

private:
    enum class Mark { New, Open, Done };

    /// Follows the gates down to a row without one; each row is behind one gate, so this is a loop.
    void visit(std::size_t start)
    {
        std::vector<std::size_t> chain;
        auto row = start;
        while (m_gates[row] && m_marks[row] == Mark::New) {
            m_marks[row] = Mark::Open;
            chain.push_back(row);
            row = m_draft.rubric.criteria[row].gate->criterion;
        }
        if (m_gates[row] && m_marks[row] == Mark::Open)
            badValue(m_faults, m_gates[row]->pointer + "/criterion",
                "các điều kiện chờ nhau thành vòng, không mục nào được tính trước",
                "the conditions wait for one another in a circle");
        for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
            m_marks[*link] = Mark::Done;
            m_draft.rubric.gated.push_back(*link);
        }
    }

    RubricDraft &m_draft;
    FaultList &m_faults;
    std::vector<const RubricDraft::Gate *> m_gates;
    std::vector<Mark> m_marks;
};

} // namespace

void resolveGates(RubricDraft &draft, FaultList &faults)
{
    auto &rubric = draft.rubric;
    for (const auto &gate : draft.gates) {
        if (gate.target.empty())
            continue;
        const auto target = findCriterion(rubric, gate.target);
        if (!target) {
            badValue(faults, gate.pointer + "/criterion", "không có tiêu chí “" + gate.target + "”",
                "there is no row “" + gate.target + "”");
            continue;
        }
        const auto &awaited = rubric.criteria[*target];
        const bool isReachable = gate.atLeast ? *gate.atLeast > Points() && *gate.atLeast <= awaited.maximum
                                              : awaited.maximum > Points();
        if (!isReachable && draft.knownMaxima[*target])
            badValue(faults, gate.pointer + (gate.atLeast ? "/atLeast" : "/criterion"),
                "điều kiện này luôn đạt hoặc không bao giờ đạt: mục “" + gate.target + "” tối đa "
                    + toText(awaited.maximum, ',') + " điểm",
                "this condition is always met, or never: the row “" + gate.target + "” has at most "
                    + toText(awaited.maximum) + " points");
        rubric.criteria[gate.criterion].gate = Gate{*target, gate.atLeast};
    }
    GateOrder(draft, faults).sort();
}

} // namespace bangdiem
