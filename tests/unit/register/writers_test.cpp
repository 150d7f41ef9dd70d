// SPDX-License-Identifier: GPL-3.0-or-later
// Eight reviewers at once on one server, which is killed and started again under them.
#include "registerfixture.h"
#include "review/reviewjson.h"

#include <atomic>
#include <mutex>
#include <random>
#include <thread>

namespace bangdiem::testing {
namespace {

constexpr int kWriters = 8;
constexpr int kFiles = 10;

/// What a writer was told is in the register.
struct Acknowledged {
    std::int64_t submission = 0;
    std::string criterion;
    std::string became;
    std::string who;
};

class Writers : public ::testing::Test
{
protected:
    Writers()
    {
        manner.copies = submissions.path("copies");
        manner.patience = std::chrono::seconds(60);
        for (int i = 0; i < kFiles; ++i)
            submissions.sealed(std::to_string(i) + ".bangdiem", sampleAgency(i));
    }

    Register opened() const { return demanded(Register::open(parseRegisterPlace(url).value(), manner)); }

    /// Takes files in that others take in as well, and writes rows that others write as well.
    void write(int writer)
    {
        const auto name = "Người " + std::to_string(writer);
        std::mt19937 dice(static_cast<unsigned>(writer));
        auto book = opened();
        std::vector<DossierFile> files; // One thread at a time uses one.
        for (int i = 0; i < kFiles; ++i)
            files.push_back(demanded(
                DossierFile::open(submissions.path(std::to_string(i) + ".bangdiem"), Access::ReadOnly)));
        while (--operations >= 0) {
            const auto incoming = Submissions::incoming(files[dice() % kFiles]);
            const auto reception = demanded(book.receive({&incoming, 1}, {name, kSomeMoment}));
            if (reception[0].why)
                throw std::runtime_error(describe(*reception[0].why, Language::English));
            taken += reception[0].outcome == Reception::Outcome::Taken ? 1 : 0;
            auto submission = demanded(book.openSubmission(reception[0].submission));
            const auto row = dice() % 4;
            const RowReview review{RowVerdict::Accept, {}, name + ", " + std::to_string(dice())};
            const auto outcome = demanded(
                book.review(submission, {{row, review, submission.rows[row].version}}, {name, kSomeMoment}));
            const std::lock_guard lock(mutex);
            conflicts += outcome.conflicts.size();
            if (outcome.conflicts.empty())
                acknowledged.push_back({reception[0].submission, submission.rules->rubric.criteria[row].id,
                    toJson(review), name});
        }
    }

    Submissions submissions;
    std::string url = PostgresServer::shared().newDatabase();
    ConnectionManner manner;
    std::atomic<int> operations = qEnvironmentVariableIntValue("BANGDIEM_OPERATIONS");
    std::atomic<int> taken = 0;
    std::mutex mutex; ///< Guards the next two.
    std::vector<Acknowledged> acknowledged;
    std::size_t conflicts = 0;
};

TEST_F(Writers, LoseNothingAndWriteNothingTwiceWhileTheServerIsKilled)
{
    if (operations == 0)
        operations = 160;
    const int kills = std::max(2, operations / 500);
    auto book = demanded(Register::init(parseRegisterPlace(url).value(), manner, {}, {"A", kSomeMoment}));
    const int all = operations;

    std::vector<std::thread> threads;
    for (int i = 0; i < kWriters; ++i)
        threads.emplace_back([this, i] { write(i); });
    for (int i = 1; i <= kills; ++i) {
        while (operations > all - all * i / (kills + 1))
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        PostgresServer::shared().kill();
        PostgresServer::shared().start();
    }
    for (auto &thread : threads)
        thread.join();

    EXPECT_EQ(taken, kFiles) << "each file was taken in by one of them";
    EXPECT_EQ(demanded(book.list()).size(), static_cast<std::size_t>(kFiles));
    EXPECT_TRUE(book.checkLog().has_value());
    const auto log = demanded(book.log());
    std::map<std::string, std::vector<LogEntry>> rows; // By what was written, which is random.
    std::map<std::pair<std::int64_t, std::string>, std::pair<std::int64_t, std::string>> last;
    for (const auto &entry : log) {
        if (entry.what != "row")
            continue;
        rows[entry.became].push_back(entry);
        auto &[version, value] = last[{*entry.submission, entry.target}];
        EXPECT_EQ(entry.was, value) << "each change is of the one before: nobody's was overwritten unseen";
        ++version;
        value = entry.became;
    }
    std::size_t written = 0;
    for (const auto &[text, entries] : rows)
        written += entries.size();
    EXPECT_EQ(written, acknowledged.size()) << "what was told and what is there are as many";
    for (const auto &one : acknowledged) {
        ASSERT_EQ(rows[one.became].size(), 1U) << one.became;
        EXPECT_EQ(rows[one.became][0].submission, one.submission);
        EXPECT_EQ(rows[one.became][0].target, one.criterion);
        EXPECT_EQ(rows[one.became][0].who, one.who);
    }
    for (const auto &[place, state] : last) {
        const auto submission = demanded(book.openSubmission(place.first));
        const auto row = findCriterion(submission.rules->rubric, place.second).value();
        EXPECT_EQ(submission.rows[row].version, state.first);
        EXPECT_EQ(toJson(submission.rows[row].review), state.second);
    }
    EXPECT_EQ(acknowledged.size() + conflicts, static_cast<std::size_t>(all));
    RecordProperty("conflicts", static_cast<int>(conflicts));
}

} // namespace
} // namespace bangdiem::testing
