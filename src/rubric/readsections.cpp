// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

namespace bangdiem {

namespace {

constexpr TextRule kCell{.maxBytes = kMaxCellBytes, .oneLine = false};
constexpr TextRule kNumber{.maxBytes = 64, .mayBeEmpty = true};

/// Reads sections one after the other into a draft.
class SectionsReader
{
public:
    SectionsReader(RubricDraft &draft, const FaultList &faults)
        : m_draft(draft)
        , m_faults(faults)
        , m_rubric(draft.rubric)
    {
    }

    void readSection(JsonFields fields)
    {
        Section section;
        section.id = readId(fields, "id");
        section.number = fields.text("number", kNumber);
        section.text = fields.text("text", kCell);
        const auto maximum = readMaximum(fields, true);
        section.maximum = maximum.value_or(Points());
        section.minimum = readMinimum(fields, maximum.value_or(kMaxPoints));
        section.pool = fields.optionalFlag("pool");
        section.maximumText = fields.text("maxText");
        section.clause = clauseOf(m_rubric.source.appendix, section.id);
        section.firstCriterion = m_rubric.criteria.size();
        m_draft.sections.push_back({fields.pointer(), fields.optionalFlag("capped"), maximum.has_value()});
        const auto &items = fields.list("items");
        for (std::size_t i = 0; i < items.size() && !isDone(); ++i)
            readItem({items[i], jsonPointer(fields.pointerTo("items"), i), fields.faults()});
        section.endCriterion = m_rubric.criteria.size();
        fields.refuseOtherKeys();
        m_rubric.sections.push_back(std::move(section));
    }

    bool hasTooManyRows() const { return m_rubric.criteria.size() > kMaxCriteria; }
    bool isDone() const { return hasTooManyRows() || m_faults.isFull(); }

private:
    void readItem(JsonFields fields)
    {
        if (!fields.isObject())
            return;
        if (fields.optional("criteria"))
            readGroup(fields);
        else
            addCriterion(fields, std::nullopt);
    }

    void readGroup(JsonFields &fields)
    {
        Group group;
        group.id = readId(fields, "id");
        group.number = fields.text("number", kNumber);
        group.text = fields.text("text", kCell);
        group.note = fields.optionalText("note", kCell);
        group.clause = clauseOf(m_rubric.source.appendix, group.id);
        group.declarations = readDeclarations(fields, group.clause);
        group.section = m_rubric.sections.size();
        group.firstCriterion = m_rubric.criteria.size();
        const bool capped = fields.optionalFlag("capped");
        const bool hasOwnMaximum = fields.optional("max") || capped;
        const auto own = hasOwnMaximum ? readMaximum(fields, true) : std::nullopt;
        m_draft.groups.push_back({fields.pointer(), capped, true});
        const auto &rows = fields.list("criteria");
        for (std::size_t i = 0; i < rows.size() && !isDone(); ++i) {
            JsonFields row(rows[i], jsonPointer(fields.pointerTo("criteria"), i), fields.faults());
            if (row.isObject())
                addCriterion(row, m_rubric.groups.size());
        }
        group.endCriterion = m_rubric.criteria.size();
        const auto maximum = hasOwnMaximum ? own : sumOfRows(group);
        m_draft.groups.back().known = maximum.has_value();
        group.maximum = maximum.value_or(Points());
        group.minimum = readMinimum(fields, maximum.value_or(kMaxPoints));
        if (group.minimum && !hasOwnMaximum)
            badValue(fields.faults(), fields.pointerTo("atLeast"), "chỉ dùng khi nhóm có “max”",
                "only with a group's own “max”");
        fields.refuseOtherKeys();
        m_rubric.groups.push_back(std::move(group));
    }

    void addCriterion(JsonFields &fields, std::optional<std::size_t> group)
    {
        auto reading = readCriterion(fields, m_rubric);
        reading.criterion.section = m_rubric.sections.size();
        reading.criterion.group = group;
        if (reading.gate) {
            reading.gate->criterion = m_rubric.criteria.size();
            m_draft.gates.push_back(std::move(*reading.gate));
        }
        m_rubric.criteria.push_back(std::move(reading.criterion));
        m_draft.criteria.push_back(fields.pointer());
        m_draft.knownMaxima.push_back(reading.knownMaximum);
    }

    /// Nothing where the maximum of a row could not be read.
    std::optional<Points> sumOfRows(const Group &group) const
    {
        Points sum;
        for (auto i = group.firstCriterion; i < group.endCriterion; ++i) {
            if (!m_draft.knownMaxima[i])
                return std::nullopt;
            sum += m_rubric.criteria[i].maximum;
        }
        return sum;
    }

    RubricDraft &m_draft;
    const FaultList &m_faults;
    Rubric &m_rubric;
};

} // namespace

void readSections(JsonFields &fields, RubricDraft &draft)
{
    SectionsReader reader(draft, fields.faults());
    const auto &sections = fields.list("sections");
    for (std::size_t i = 0; i < sections.size() && !reader.isDone(); ++i)
        reader.readSection({sections[i], jsonPointer(fields.pointerTo("sections"), i), fields.faults()});
    if (reader.hasTooManyRows())
        fields.faults().add(ErrorCode::TooMany, fields.pointerTo("sections"), {std::to_string(kMaxCriteria)});
}

} // namespace bangdiem
