// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sessionstate.h"

#include "dossier/part.h"
#include "storage/extract.h"

#include <algorithm>
#include <utility>

namespace bangdiem {

namespace {

Edits only(Edit edit)
{
    Edits edits;
    edits.push_back(std::move(edit));
    return edits;
}

void replaceDeclared(Answers &answers, const std::string &target, const std::vector<std::string> &ids)
{
    auto &all = answers.declared;
    std::erase_if(all, [&](const Declared &declared) { return declared.target == target; });
    for (const auto &id : ids)
        all.push_back({target, id});
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

Result<std::vector<Attachment>> storeAll(DossierFile &file, const std::vector<std::filesystem::path> &files,
    Moment now, const FileProgress &progress)
{
    std::vector<Attachment> stored;
    const auto all = sizeOf(files);
    const auto done = file.transact(now, [&]() -> Result<void> {
        std::int64_t before = 0;
        for (const auto &path : files) {
            const auto attachment = file.storeContent(
                path, now, [&](std::int64_t bytes) { return progress(before + bytes, all); });
            if (!attachment)
                return tl::unexpected(attachment.error());
            before += attachment->size;
            stored.push_back(*attachment);
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return stored;
}

bool holds(const Answer &answer, const Attachment &file)
{
    return std::any_of(answer.attachments.begin(), answer.attachments.end(),
        [&](const Attachment &known) { return known.name == file.name && known.sha256 == file.sha256; });
}

} // namespace

std::int64_t sizeOf(const std::vector<std::filesystem::path> &files)
{
    std::int64_t all = 0;
    for (const auto &path : files) {
        std::error_code error;
        const auto size = std::filesystem::file_size(path, error);
        all += error ? 0 : static_cast<std::int64_t>(size);
    }
    return all;
}

EditingSession::EditingSession(DossierFile file, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(file), std::move(clock)))
{
    connect(&d->saver, &AutoSaver::pendingChanged, this, &EditingSession::pendingChanged);
    connect(&d->saver, &AutoSaver::saved, this, &EditingSession::saved);
    connect(&d->saver, &AutoSaver::saveFailed, this, &EditingSession::saveFailed);
    connect(&d->saver, &AutoSaver::sealingChanged, this, &EditingSession::sealingChanged);
}

EditingSession::~EditingSession()
{
    const QSignalBlocker nobodyListens(this);
    cancelTasks();
    static_cast<void>(flush());
}

const Dossier &EditingSession::dossier() const
{
    return d->dossier;
}

const Rubric &EditingSession::rubric() const
{
    return d->dossier.rules();
}

const ScoreSheet &EditingSession::sheet() const
{
    return d->sheet;
}

const Answer &EditingSession::answer(std::size_t criterion) const
{
    return d->dossier.answers.criteria[criterion];
}

std::vector<std::string> EditingSession::declared(const std::string &target) const
{
    return declaredOf(d->dossier.answers, target);
}

bool EditingSession::isReadOnly() const
{
    return d->saver.access() == Access::ReadOnly;
}

bool EditingSession::mayAnswer(std::size_t criterion) const
{
    return !isReadOnly() && isToAnswer(dossier(), criterion);
}

bool EditingSession::mayDeclare(const std::string &target) const
{
    return !isReadOnly() && isToDeclare(dossier(), target);
}

const std::optional<Holder> &EditingSession::holder() const
{
    return d->saver.holder();
}

const std::filesystem::path &EditingSession::path() const
{
    return d->saver.path();
}

void EditingSession::setAnswer(std::size_t criterion, Answer answer, const QString &mergeKey)
{
    const auto &before = this->answer(criterion);
    if (!mayAnswer(criterion) || before == answer)
        return;
    d->push(only(AnswerEdit{criterion, before, touched(std::move(answer))}), mergeKey);
}

void EditingSession::setHeading(const Heading &heading)
{
    if (isReadOnly() || d->dossier.heading == heading)
        return;
    d->push(only(HeadingEdit{{}, d->dossier.heading, heading}), {});
}

void EditingSession::setDeclared(const std::string &target, const std::vector<std::string> &ids)
{
    auto before = declared(target);
    if (!mayDeclare(target) || before == ids)
        return;
    d->push(only(DeclaredEdit{target, std::move(before), ids}), {});
}

void EditingSession::change(Changes changes)
{
    if (isReadOnly())
        return;
    Edits edits;
    for (auto &[criterion, after] : changes.answers)
        if (const auto &before = answer(criterion); mayAnswer(criterion) && before != after)
            edits.push_back(AnswerEdit{criterion, before, std::move(after)});
    for (auto &[target, after] : changes.declared)
        if (auto before = declared(target); mayDeclare(target) && before != after)
            edits.push_back(DeclaredEdit{target, std::move(before), std::move(after)});
    if (const auto &before = d->dossier.heading; changes.heading && *changes.heading != before)
        edits.push_back(HeadingEdit{{}, before, *std::move(changes.heading)});
    if (!edits.empty())
        d->push(std::move(edits), {});
}

void EditingSession::Private::push(Edits edits, const QString &mergeKey)
{
    put(edits, true);
    explain(edits);
    undoList.push(std::move(edits), mergeKey);
    Q_EMIT q->undoChanged();
}

void EditingSession::Private::put(const Edits &edits, bool forward)
{
    for (const auto &edit : edits) {
        if (const auto *answer = std::get_if<AnswerEdit>(&edit))
            putAnswer(answer->target, forward ? answer->after : answer->before);
        else if (const auto *heading = std::get_if<HeadingEdit>(&edit))
            putHeading(forward ? heading->after : heading->before);
        else if (const auto *declared = std::get_if<DeclaredEdit>(&edit))
            putDeclared(declared->target, forward ? declared->after : declared->before);
    }
    Q_EMIT q->scored();
}

void EditingSession::Private::putAnswer(std::size_t criterion, const Answer &answer)
{
    dossier.answers.criteria[criterion] = answer;
    rescore(sheet, dossier.rules(), dossier.answers, dossier.heading.assessment, criterion);
    saver.edited({{criterion}, {}, false});
    Q_EMIT q->answerChanged(criterion);
}

void EditingSession::Private::putHeading(const Heading &heading)
{
    dossier.heading = heading;
    evaluateAll();
    saver.edited({{}, {}, true});
    Q_EMIT q->headingChanged();
}

void EditingSession::Private::putDeclared(const std::string &target, const std::vector<std::string> &ids)
{
    replaceDeclared(dossier.answers, target, ids);
    evaluateAll();
    saver.edited({{}, {target}, false});
    Q_EMIT q->declaredChanged();
}

bool EditingSession::canUndo() const
{
    return !isReadOnly() && d->undoList.canUndo();
}

bool EditingSession::canRedo() const
{
    return !isReadOnly() && d->undoList.canRedo();
}

void EditingSession::undo()
{
    if (!canUndo())
        return;
    d->put(d->undoList.stepBack(), false);
    Q_EMIT undoChanged();
}

void EditingSession::redo()
{
    if (!canRedo())
        return;
    d->put(d->undoList.stepForward(), true);
    Q_EMIT undoChanged();
}

bool EditingSession::hasUnsaved() const
{
    return d->saver.hasUnsaved();
}

const std::optional<Moment> &EditingSession::lastSaved() const
{
    return d->saver.lastSaved();
}

const std::optional<Error> &EditingSession::saveError() const
{
    return d->saver.error();
}

FileTask *EditingSession::save()
{
    return d->saver.save();
}

Result<void> EditingSession::flush()
{
    while (auto *writing = save()) {
        writing->wait();
        if (saveError())
            return tl::unexpected(*saveError());
    }
    return {};
}

FileTask *EditingSession::withFile(FileWork work, std::function<void()> then)
{
    return d->saver.withFile(std::move(work), std::move(then));
}

FileTask *EditingSession::saveCopy(
    std::filesystem::path target, std::function<void(const std::vector<Attachment> &lost)> then)
{
    return d->saver.saveCopy(
        std::move(target), [this, then = std::move(then)](const std::vector<std::int64_t> &lost) {
            std::vector<Attachment> files;
            for (const auto &answer : dossier().answers.criteria)
                std::ranges::copy_if(answer.attachments, std::back_inserter(files),
                    [&](const auto &file) { return std::ranges::find(lost, file.content) != lost.end(); });
            then(files);
        });
}

void EditingSession::forgetEdits()
{
    d->saver.forgetEdits();
}

const std::optional<std::uintmax_t> &EditingSession::freeSpace() const
{
    return d->saver.freeSpace();
}

void EditingSession::cancelTasks()
{
    d->saver.cancelTasks();
}

FileTask *EditingSession::attach(std::size_t criterion, std::vector<std::filesystem::path> files)
{
    auto stored = std::make_shared<std::vector<Attachment>>();
    const auto store
        = [stored, files = std::move(files)](DossierFile &file, Moment now, const FileProgress &progress) {
              return storeAll(file, files, now, progress).map([&](std::vector<Attachment> attachments) {
                  *stored = std::move(attachments);
              });
          };
    return withFile(store, [this, criterion, stored] { d->add(criterion, *stored); });
}

void EditingSession::Private::add(std::size_t criterion, const std::vector<Attachment> &files)
{
    auto after = q->answer(criterion);
    for (const auto &added : files)
        if (!holds(after, added))
            after.attachments.push_back(added);
    q->setAnswer(criterion, std::move(after));
    static_cast<void>(
        q->flush()); // An error here stays pending like that of any edit, and saveFailed() tells.
}

FileTask *EditingSession::copyContent(const Attachment &attachment, std::filesystem::path target)
{
    return withFile(
        [attachment, target = std::move(target)](DossierFile &file, Moment, const FileProgress &progress) {
            return saveContent(file, attachment, target,
                [&](std::int64_t bytes) { return progress(bytes, attachment.size); });
        });
}

} // namespace bangdiem
