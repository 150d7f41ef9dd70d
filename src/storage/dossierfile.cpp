// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossierfile.h"

#include "dossier/answersjson.h"
#include "dossier/merge.h"
#include "rubric/rubricreader.h"
#include "storage/content.h"
#include "storage/filestate.h"
#include "storage/hash.h"
#include "storage/paths.h"
#include "storage/writing.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace bangdiem {

DossierFile::DossierFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
DossierFile::DossierFile(DossierFile &&) noexcept = default;
DossierFile &DossierFile::operator=(DossierFile &&) noexcept = default;
DossierFile::~DossierFile() = default;

Result<DossierFile> DossierFile::create(const std::filesystem::path &path, const Dossier &dossier, Moment now)
{
    return createFile(path, dossier, now, {}).map([](OpenFile file) {
        return DossierFile(std::make_unique<State>(std::move(file)));
    });
}

Result<DossierFile> DossierFile::createWithEvidence(const std::filesystem::path &path, const Dossier &dossier,
    const DossierFile &evidence, Moment now, const Progress &progress)
{
    const auto &from = evidence.m_state->file;
    return createFile(path, dossier, now, {&from.connection, from.loaded.contents, progress})
        .map([](OpenFile file) { return DossierFile(std::make_unique<State>(std::move(file))); });
}

Result<DossierFile> DossierFile::open(
    const std::filesystem::path &path, Access access, const std::stop_token &stop)
{
    return openFile(path, access, stop).map([](OpenFile file) {
        return DossierFile(std::make_unique<State>(std::move(file)));
    });
}

const std::filesystem::path &DossierFile::path() const
{
    return m_state->file.path;
}

const Dossier &DossierFile::dossier() const
{
    return m_state->file.loaded.dossier;
}

Access DossierFile::access() const
{
    return m_state->file.lock && !m_state->isSealed() ? Access::ReadWrite : Access::ReadOnly;
}

bool DossierFile::isHeld() const
{
    return m_state->file.lock.has_value();
}

const std::optional<Holder> &DossierFile::holder() const
{
    return m_state->file.holder;
}

Result<void> DossierFile::transact(Moment now, const std::function<Result<void>()> &change)
{
    if (m_state->isSealed() || m_state->isSigning)
        return fail(ErrorCode::DossierSealed, toUtf8(path()));
    if (access() == Access::ReadOnly)
        return fail(ErrorCode::DossierReadOnly, toUtf8(path()));
    return m_state->run(now, change);
}

Result<void> DossierFile::setHeading(const Heading &heading, Moment now)
{
    auto checked = storableHeading(heading);
    if (!checked)
        return tl::unexpected(checked.error());
    return transact(now, [&]() -> Result<void> {
        auto &current = m_state->dossier().heading;
        if (*checked == current)
            return {};
        auto done = m_state->write([&] {
            return writeHeading(m_state->file.connection, current, *checked).and_then([&] {
                return m_state->record("heading", {}, toJson(current), toJson(*checked));
            });
        });
        if (!done)
            return done;
        m_state->undo.emplace_back([&current, before = current] { current = before; });
        current = *std::move(checked);
        return {};
    });
}

Result<void> DossierFile::setAnswer(std::size_t criterion, const Answer &answer, Moment now)
{
    if (criterion >= m_state->rules().criteria.size())
        return fail(ErrorCode::UnknownCriterion, {}, {std::to_string(criterion)});
    const auto &rule = m_state->rules().criteria[criterion];
    if (!isToAnswer(dossier(), criterion))
        return fail(ErrorCode::NotInPart, {}, {rule.id});
    auto checked = checkedAnswer(answer, rule, m_state->file.loaded.contents);
    if (!checked)
        return tl::unexpected(checked.error());
    return transact(now, [&]() -> Result<void> {
        auto &current = m_state->dossier().answers.criteria[criterion];
        if (*checked == current)
            return {};
        auto &before = m_state->jsonOf(criterion);
        auto after = jsonOrEmpty(*checked, rule);
        auto done = m_state->write([&] {
            return writeAnswer(m_state->file.connection, rule, current, *checked).and_then([&] {
                return m_state->record("answer", rule.id, before, after);
            });
        });
        if (!done)
            return done;
        before = std::move(after);
        auto old = std::exchange(current, *std::move(checked));
        m_state->undo.emplace_back([&current, old = std::move(old)]() mutable { current = std::move(old); });
        return {};
    });
}

Result<void> DossierFile::setDeclared(
    const std::string &target, const std::vector<std::string> &ids, Moment now)
{
    const auto checked = checkedDeclarations(m_state->rules(), target, ids);
    if (!checked)
        return tl::unexpected(checked.error());
    if (!isToDeclare(dossier(), target))
        return fail(ErrorCode::NotInPart, {}, {target});
    return transact(now, [&]() -> Result<void> {
        auto &declared = m_state->dossier().answers.declared;
        const auto current = declaredOf(m_state->dossier().answers, target);
        if (*checked == current)
            return {};
        auto done = m_state->write([&] {
            return writeDeclared(m_state->file.connection, target, current, *checked).and_then([&] {
                return m_state->record("declared", target, toJson(current), toJson(*checked));
            });
        });
        if (!done)
            return done;
        m_state->undo.emplace_back([&declared, before = declared] { declared = before; });
        std::erase_if(declared, [&](const Declared &one) { return one.target == target; });
        for (const auto &id : *checked)
            declared.push_back({target, id});
        std::ranges::sort(declared);
        return {};
    });
}

Result<Attachment> DossierFile::storeContent(
    const std::filesystem::path &source, Moment now, const Progress &progress)
{
    const auto evidence = openEvidence(source);
    if (!evidence)
        return tl::unexpected(evidence.error());
    Attachment attachment;
    const auto done = transact(now, [&] {
        return m_state->write([&]() -> Result<void> {
            auto stored = writeContent(m_state->file.connection, *evidence, progress);
            if (!stored)
                return tl::unexpected(stored.error());
            attachment = *std::move(stored);
            m_state->addContent(attachment.content, {attachment.size, attachment.sha256});
            return {};
        });
    });
    if (!done)
        return tl::unexpected(done.error());
    return attachment;
}

Result<std::int64_t> DossierFile::copyContent(
    const DossierFile &from, std::int64_t content, Moment now, const Progress &progress)
{
    const auto &source = from.m_state->file;
    const auto stored = from.m_state->stored(content);
    if (!stored)
        return tl::unexpected(stored.error());
    std::int64_t key = 0;
    const auto done = transact(now, [&] {
        return m_state->write([&]() -> Result<void> {
            auto copied = bangdiem::copyContent(
                m_state->file.connection, {source.connection, content, *stored}, progress);
            if (!copied)
                return tl::unexpected(copied.error());
            key = *copied;
            m_state->addContent(key, *stored);
            return {};
        });
    });
    if (!done)
        return tl::unexpected(done.error());
    return key;
}

Result<void> DossierFile::readContent(
    std::int64_t content, const std::function<Result<void>(std::span<const std::byte>)> &sink) const
{
    return m_state->stored(content).and_then([&](const StoredContent &stored) {
        return bangdiem::readContent(m_state->file.connection, content, stored, sink);
    });
}

std::int64_t DossierFile::edits() const
{
    return m_state->file.loaded.edits;
}

Result<std::vector<Change>> DossierFile::history() const
{
    return readHistory(m_state->file.connection, m_state->rules(), m_state->file.loaded.edits);
}

Result<DossierCopy> DossierFile::copyTo(
    const std::filesystem::path &path, Moment now, const Progress &progress) const
{
    return copyFile(m_state->file, path, now, progress).map([](CopiedFile copied) {
        return DossierCopy{
            DossierFile(std::make_unique<State>(std::move(copied.file))), std::move(copied.lost)};
    });
}

tl::expected<std::shared_ptr<const CarriedRubric>, std::vector<Error>> carriedRubric(std::string json)
{
    auto rubric = readRubric(json);
    if (!rubric)
        return tl::unexpected(rubric.error());
    auto sha256 = sha256Of(json);
    return std::make_shared<const CarriedRubric>(
        CarriedRubric{*std::move(rubric), std::move(json), std::move(sha256)});
}

std::string newDossierId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace bangdiem
