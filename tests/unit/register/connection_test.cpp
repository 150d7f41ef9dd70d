// SPDX-License-Identifier: GPL-3.0-or-later
// A server that goes away: nothing is lost, nothing is written twice, and it is said.
#include "registerfixture.h"

#include <thread>

namespace bangdiem::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

class LostConnection : public ::testing::Test
{
protected:
    LostConnection()
    {
        manner.copies = submissions.path("copies");
        manner.told = [this](ConnectionEvent event) { events.push_back(event); };
        manner.patience = std::chrono::seconds(20);
    }
    Register made()
    {
        return demanded(Register::init(parseRegisterPlace(url).value(), manner, {}, {"A", kSomeMoment}));
    }

    Submissions submissions;
    PostgresServer &server = PostgresServer::shared();
    std::string url = server.newDatabase();
    ConnectionManner manner;
    std::vector<ConnectionEvent> events;
};

TEST_F(LostConnection, IsMadeAgainAndTheWritingDoneOnce)
{
    auto book = made();
    const auto file = submissions.sealed("a.bangdiem", {});
    const auto incoming = Submissions::incoming(file);
    server.dropConnections(url);

    const auto receptions = demanded(book.receive({&incoming, 1}, {"A", kSomeMoment}));

    EXPECT_EQ(receptions[0].outcome, Reception::Outcome::Taken);
    EXPECT_THAT(events, ElementsAre(ConnectionEvent::Lost, ConnectionEvent::Restored));
    EXPECT_THAT(demanded(book.list()), SizeIs(1));
    EXPECT_TRUE(book.checkLog().has_value());
}

TEST_F(LostConnection, ToAServerThatIsStartedAgainIsWaitedFor)
{
    auto book = made();
    server.kill();
    std::thread starter([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        server.start();
    });

    const auto list = book.list();

    starter.join();
    EXPECT_TRUE(list.has_value());
    EXPECT_THAT(events, ElementsAre(ConnectionEvent::Lost, ConnectionEvent::Restored));
}

TEST_F(LostConnection, ThatDoesNotComeBackIsToldAndTheNextUseFindsTheServer)
{
    manner.patience = std::chrono::milliseconds(300);
    auto book = made();
    server.kill();

    const auto refused = book.list();
    server.start();

    EXPECT_EQ(refused.error().code, ErrorCode::RegisterUnreachable);
    EXPECT_TRUE(book.list().has_value());
}

TEST_F(LostConnection, AnUnknownServerUserOrDatabaseIsToldApart)
{
    const auto code = [&](std::string text) {
        return Register::open(parseRegisterPlace(text).value(), manner).error().code;
    };
    const auto host = url.substr(url.find("host="));
    const auto folder = host.substr(0, host.find('&'));

    EXPECT_EQ(code("postgresql:///nowhere?" + folder + "&user=postgres"), ErrorCode::RegisterMissing);
    EXPECT_EQ(code(url), ErrorCode::RegisterMissing) << "a database without tables";
    EXPECT_EQ(code("postgresql:///postgres?" + folder + "&user=ai-đó"), ErrorCode::RegisterLogin);
    EXPECT_EQ(code("postgresql:///td?host=/nowhere&user=a"), ErrorCode::RegisterUnreachable);
}

} // namespace
} // namespace bangdiem::testing
