// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessionfixture.h"

#include <QEventLoop>

namespace bangdiem::testing {

Result<void> resultOf(FileTask *task)
{
    std::optional<Result<void>> result;
    QEventLoop loop;
    QObject::connect(task, &FileTask::finished, &loop, [&](const Result<void> &got) {
        result = got;
        loop.quit();
    });
    loop.exec();
    return *result;
}

SessionTest::SessionTest()
    : session(std::make_unique<EditingSession>(created(folder / kName), [this] { return now; }))
{
}

void SessionTest::claim(const char *id, std::optional<Points> points, const QString &mergeKey)
{
    auto changed = answer(id);
    changed.claim = points;
    session->setAnswer(row(id), changed, mergeKey);
}

void SessionTest::note(const char *id, const char *text, const QString &mergeKey)
{
    auto changed = answer(id);
    changed.note = text;
    session->setAnswer(row(id), changed, mergeKey);
}

Result<void> SessionTest::attach(const char *id, std::vector<std::filesystem::path> files)
{
    return resultOf(session->attach(row(id), std::move(files)));
}

void SessionTest::reopen(Access access)
{
    session.reset();
    session = std::make_unique<EditingSession>(reopened(folder / kName, access), [this] { return now; });
}

std::filesystem::path SessionTest::makeFile(const char *name, std::size_t size, unsigned seed)
{
    auto path = folder / name;
    writeBytes(path, noise(size, seed));
    return path;
}

} // namespace bangdiem::testing
