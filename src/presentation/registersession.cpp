// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registersession.h"

#include "presentation/filetask.h"
#include "presentation/registerdesk.h"
#include "storage/rubriccatalogue.h"

#include <algorithm>

namespace bangdiem {

RegisterSession::RegisterSession(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_desk(std::make_shared<Desk>())
{
}

RegisterSession::~RegisterSession()
{
    qDeleteAll(findChildren<FileTask *>(Qt::FindDirectChildrenOnly)); // They end while the worker is there.
}

Author RegisterSession::author() const
{
    return {m_way.reviewer, m_options.clock()};
}

FileTask *RegisterSession::post(Work work, std::function<void()> then)
{
    return new FileTask(
        m_worker, [desk = m_desk, work = std::move(work)](const FileProgress &) { return work(*desk); },
        std::move(then), this);
}

ConnectionManner RegisterSession::manner()
{
    ConnectionManner manner;
    manner.copies = m_options.copies;
    manner.askPassword = [password = m_way.password](const std::string &) { return password; };
    manner.told = [this](ConnectionEvent event) { // In the other thread.
        QMetaObject::invokeMethod(
            this,
            [this, event] {
                Q_EMIT event == ConnectionEvent::Lost ? connectionLost() : connectionRestored();
            },
            Qt::QueuedConnection);
    };
    return manner;
}

FileTask *RegisterSession::connectTo(const Way &way)
{
    m_way = way;
    const auto listed = std::make_shared<Listed>();
    return post(
        [way, listed, manner = manner(), author = author()](Desk &desk) -> Result<void> {
            desk.book.reset();
            auto book = way.create
                ? Register::init(way.place, manner, RubricCatalogue::ofThisMachine().officeTexts(), author)
                : Register::open(way.place, manner);
            if (!book)
                return tl::unexpected(book.error());
            desk.book.emplace(*std::move(book));
            return desk.list(*listed);
        },
        [this, listed] {
            m_connected = true;
            m_records = std::move(listed->records);
            m_rubrics = std::move(listed->rubrics);
            m_current.reset();
            Q_EMIT listChanged();
            Q_EMIT currentChanged();
        });
}

FileTask *RegisterSession::refresh()
{
    const auto listed = std::make_shared<Listed>();
    const auto number = m_current ? m_current->submission.record.number : 0;
    return post(
        [listed, number](Desk &desk) {
            return desk.list(*listed).and_then([&]() -> Result<void> {
                return number > 0 ? desk.open(number, listed->opened) : Result<void>();
            });
        },
        [this, listed] {
            m_records = std::move(listed->records);
            m_rubrics = std::move(listed->rubrics);
            Q_EMIT listChanged();
            if (listed->opened)
                take(std::move(listed->opened));
        });
}

FileTask *RegisterSession::open(std::int64_t number)
{
    const auto opened = std::make_shared<OpenedReviewPtr>();
    return post([opened, number](Desk &desk) { return desk.open(number, *opened); },
        [this, opened] {
            m_current = std::move(*opened);
            Q_EMIT currentChanged();
        });
}

void RegisterSession::leave()
{
    m_current.reset();
    Q_EMIT currentChanged();
}

void RegisterSession::take(OpenedReviewPtr opened)
{
    const auto &record = opened->submission.record;
    const auto listed = std::ranges::find(m_records, record.number, &SubmissionRecord::number);
    if (listed != m_records.end() && *listed != record) {
        *listed = record;
        Q_EMIT listChanged();
    }
    m_current = std::move(opened);
    Q_EMIT reviewChanged();
}

FileTask *RegisterSession::takeIn(std::vector<std::filesystem::path> files, std::filesystem::path trust,
    std::function<void(const std::vector<Reception> &)> then)
{
    const auto receptions = std::make_shared<std::vector<Reception>>();
    const auto listed = std::make_shared<Listed>();
    auto work
        = [desk = m_desk, files = std::move(files), trust = std::move(trust), receptions, listed,
              copies = m_options.copies, author = author()](const FileProgress &progress) -> Result<void> {
        auto taken = desk->takeIn(files, trust, copies, author, progress);
        if (!taken)
            return tl::unexpected(taken.error());
        *receptions = *std::move(taken);
        return desk->list(*listed);
    };
    return new FileTask(
        m_worker, std::move(work),
        [this, receptions, listed, then = std::move(then)] {
            m_records = std::move(listed->records);
            m_rubrics = std::move(listed->rubrics);
            Q_EMIT listChanged();
            then(*receptions);
        },
        this);
}

FileTask *RegisterSession::review(
    std::vector<RowEdit> edits, std::function<void(const std::vector<RowConflict> &)> then)
{
    const auto conflicts = std::make_shared<std::vector<RowConflict>>();
    const auto opened = std::make_shared<OpenedReviewPtr>();
    return post(
        [before = m_current, edits = std::move(edits), conflicts, opened, author = author()](Desk &desk) {
            return desk.change(*before, *opened, [&](OpenedSubmission &submission) {
                return desk.book->review(submission, edits, author).map([&](ReviewOutcome outcome) {
                    *conflicts = std::move(outcome.conflicts);
                });
            });
        },
        [this, conflicts, opened, then = std::move(then)] {
            take(std::move(*opened));
            then(*conflicts);
        });
}

FileTask *RegisterSession::setGroup(std::optional<std::size_t> group)
{
    const auto opened = std::make_shared<OpenedReviewPtr>();
    const auto listed = std::make_shared<Listed>();
    return post(
        [before = m_current, group, opened, listed, author = author()](Desk &desk) {
            return desk
                .change(*before, *opened,
                    [&](OpenedSubmission &submission) {
                        return desk.book->setGroup(submission, group, author);
                    })
                .and_then([&] { return desk.list(*listed); });
        },
        [this, opened, listed] {
            m_records = std::move(listed->records);
            Q_EMIT listChanged();
            take(std::move(*opened));
        });
}

FileTask *RegisterSession::close()
{
    const auto opened = std::make_shared<OpenedReviewPtr>();
    return post(
        [before = m_current, opened, author = author()](Desk &desk) {
            return desk.change(*before, *opened,
                [&](OpenedSubmission &submission) { return desk.book->close(submission, author); });
        },
        [this, opened] { take(std::move(*opened)); });
}

FileTask *RegisterSession::askToExplain(Register::FeedbackWriter write)
{
    const auto opened = std::make_shared<OpenedReviewPtr>();
    return post(
        [before = m_current, write = std::move(write), opened, author = author()](Desk &desk) {
            return desk.change(*before, *opened, [&](OpenedSubmission &submission) {
                return desk.book->askToExplain(submission, write, author).map([](const Feedback &) {});
            });
        },
        [this, opened] { take(std::move(*opened)); });
}

FileTask *RegisterSession::readChanges(std::function<void(const std::optional<RevisionComparison> &)> then)
{
    const auto found = std::make_shared<std::optional<RevisionComparison>>();
    return post([current = m_current, found](Desk &desk) { return desk.changes(*current, *found); },
        [found, then = std::move(then)] { then(*found); });
}

FileTask *RegisterSession::readLog(std::function<void(const std::vector<LogEntry> &)> then)
{
    const auto entries = std::make_shared<std::vector<LogEntry>>();
    const auto number = m_current ? std::optional(m_current->submission.record.number) : std::nullopt;
    return post(
        [number, entries](Desk &desk) {
            return desk.book->log(number).map(
                [&](std::vector<LogEntry> read) { *entries = std::move(read); });
        },
        [entries, then = std::move(then)] { then(*entries); });
}

FileTask *RegisterSession::copyContent(const Attachment &file, std::filesystem::path target)
{
    return new FileTask(
        m_worker,
        [current = m_current, file, target = std::move(target)](const FileProgress &progress) {
            return saveContent(current->submission.file(), file, target,
                [&](std::int64_t bytes) { return progress(bytes, file.size); });
        },
        {}, this);
}

FileTask *RegisterSession::saveFile(std::filesystem::path target)
{
    const auto number = m_current->submission.record.number;
    return post(
        [number, target = std::move(target)](Desk &desk) { return desk.book->saveFile(number, target); }, {});
}

FileTask *RegisterSession::readRanking(
    const std::string &rubric, int year, std::function<void(const RankingFacts &)> then)
{
    const auto facts = std::make_shared<RankingFacts>();
    return post([rubric, year, facts](Desk &desk) { return desk.ranking(rubric, year, *facts); },
        [facts, then = std::move(then)] { then(*facts); });
}

} // namespace bangdiem
