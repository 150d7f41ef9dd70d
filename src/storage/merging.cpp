// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merging.h"

#include "dossier/contentkeys.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// Contents of a row of `from` that `into` does not have in the same row, each once.
std::vector<Attachment> lackedFiles(const Answer &into, const Answer &from)
{
    const auto known = knownContents(into, from);
    std::vector<Attachment> files;
    for (const auto &file : from.attachments) {
        if (!known.contains(file.content)
            && std::ranges::find(files, file.content, &Attachment::content) == files.end())
            files.push_back(file);
    }
    return files;
}

/// Copies contents out of one file into the other, each once.
class ContentTaker
{
public:
    ContentTaker(DossierFile &into, const DossierFile &from, Moment now, const Progress &progress)
        : m_into(into)
        , m_from(from)
        , m_now(now)
        , m_progress(progress)
    {
    }

    Result<Answer> taken(std::size_t criterion)
    {
        const auto &mine = m_into.dossier().answers.criteria[criterion];
        const auto &theirs = m_from.dossier().answers.criteria[criterion];
        auto keys = knownContents(mine, theirs);
        for (const auto &file : lackedFiles(mine, theirs)) {
            const auto key = copied(file);
            if (!key)
                return tl::unexpected(key.error());
            keys.emplace(file.content, *key);
        }
        return withContents(theirs, keys);
    }

private:
    Result<std::int64_t> copied(const Attachment &file)
    {
        if (const auto known = m_copied.find(file.content); known != m_copied.end())
            return known->second;
        const auto key = m_into.copyContent(m_from, file.content, m_now,
            [&](std::int64_t bytes) { return !m_progress || m_progress(m_bytes + bytes); });
        if (!key)
            return key;
        m_bytes += file.size;
        m_copied.emplace(file.content, *key);
        return key;
    }

    DossierFile &m_into;
    const DossierFile &m_from;
    Moment m_now;
    const Progress &m_progress;
    ContentKeys m_copied;
    std::int64_t m_bytes = 0;
};

} // namespace

Result<TakenRows> takeRows(DossierFile &into, const DossierFile &from, const std::vector<MergeRow> &plan,
    Moment now, const Progress &progress)
{
    TakenRows rows;
    ContentTaker contents(into, from, now, progress);
    const auto done = into.transact(now, [&]() -> Result<void> {
        for (const auto &row : plan) {
            if (row.fate != Fate::Take)
                continue;
            rows.declared.emplace_back(row.target, declaredOf(from.dossier().answers, row.target));
            if (!row.criterion)
                continue;
            auto answer = contents.taken(*row.criterion);
            if (!answer)
                return tl::unexpected(answer.error());
            rows.answers.emplace_back(*row.criterion, *std::move(answer));
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

std::int64_t bytesToTake(const Dossier &into, const Dossier &from, const std::vector<MergeRow> &plan)
{
    ContentKeys sizes;
    for (const auto &row : plan) {
        if (row.fate != Fate::Take || !row.criterion)
            continue;
        const auto &mine = into.answers.criteria[*row.criterion];
        for (const auto &file : lackedFiles(mine, from.answers.criteria[*row.criterion]))
            sizes.emplace(file.content, file.size);
    }
    std::int64_t bytes = 0;
    for (const auto &[content, size] : sizes)
        bytes += size;
    return bytes;
}

Result<void> merge(DossierFile &into, const DossierFile &from, const std::vector<MergeRow> &plan, Moment now)
{
    return into.transact(now, [&]() -> Result<void> {
        const auto rows = takeRows(into, from, plan, now);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const auto &[target, ids] : rows->declared) {
            if (auto done = into.setDeclared(target, ids, now); !done)
                return done;
        }
        for (const auto &[criterion, answer] : rows->answers) {
            if (auto done = into.setAnswer(criterion, answer, now); !done)
                return done;
        }
        return {};
    });
}

} // namespace bangdiem
