// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement could do on a stranger's file, if one could be smuggled in: nothing but read its tables.
#include "storage/loading.h"

#include "refusal.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;

namespace {

class HostileAccess : public ::testing::Test
{
protected:
    HostileAccess()
    {
        writeBytes(m_folder / "a.bangdiem", sampleBytes());
        auto opened = Connection::open(m_folder / "a.bangdiem", Connection::Mode::Immutable);
        EXPECT_TRUE(opened) << problemOf(opened);
        EXPECT_EQ(problemOf(opened->configureReading()), "");
        opened->forbidWriting();
        connection.emplace(*std::move(opened));
    }

    ~HostileAccess() override
    {
        connection.reset();
        EXPECT_TRUE(bytesOf(m_folder / "a.bangdiem") == sampleBytes());
        EXPECT_EQ(m_folder.names().size(), 1U);
    }

    std::optional<Connection> connection;

private:
    TestFolder m_folder;
};

} // namespace

TEST_F(HostileAccess, ReadsTheTables)
{
    EXPECT_EQ(problemOf(connection->run("SELECT count(*) FROM answer")), "");
    EXPECT_EQ(problemOf(connection->run("PRAGMA quick_check(1)")), "");
}

TEST_F(HostileAccess, OpensNoOtherFile)
{
    EXPECT_FALSE(connection->run("ATTACH '/tmp/x' AS x"));
    EXPECT_FALSE(connection->run("ATTACH ':memory:' AS x"));
    EXPECT_FALSE(connection->run("VACUUM INTO '/tmp/x'"));
    EXPECT_FALSE(connection->run("SELECT load_extension('/tmp/x.so')"));
    EXPECT_FALSE(connection->run("SELECT readfile('/etc/passwd')"));
    EXPECT_FALSE(connection->run("SELECT fts3_tokenizer('simple')"));
    EXPECT_FALSE(connection->run("PRAGMA temp_store_directory = '/tmp'"));
}

TEST_F(HostileAccess, WritesNothing)
{
    EXPECT_FALSE(connection->run("INSERT INTO link VALUES ('a', 0, 'b')"));
    EXPECT_FALSE(connection->run("UPDATE dossier SET agency = 'x'"));
    EXPECT_FALSE(connection->run("DELETE FROM answer"));
    EXPECT_FALSE(connection->run("CREATE TABLE t (a)"));
    EXPECT_FALSE(connection->run("CREATE TEMP TABLE t (a)"));
    EXPECT_FALSE(connection->run("CREATE TEMP VIEW v AS SELECT 1"));
    EXPECT_FALSE(connection->run("DROP TABLE answer"));
    EXPECT_FALSE(connection->run("REINDEX"));
    EXPECT_FALSE(connection->run("VACUUM"));
    EXPECT_FALSE(connection->run("ANALYZE"));
}

TEST_F(HostileAccess, ChangesNoSetting)
{
    EXPECT_FALSE(connection->run("PRAGMA writable_schema = ON"));
    EXPECT_FALSE(connection->run("PRAGMA trusted_schema = ON"));
    EXPECT_FALSE(connection->run("PRAGMA journal_mode = WAL"));
    EXPECT_FALSE(connection->run("PRAGMA user_version = 9"));
    EXPECT_FALSE(connection->run("PRAGMA query_only = OFF"));
    EXPECT_FALSE(connection->run("PRAGMA incremental_vacuum"));
    EXPECT_FALSE(connection->run("PRAGMA mmap_size = 1000000"));
}

TEST_F(HostileAccess, CallsFewFunctionsAndNoRecursion)
{
    EXPECT_FALSE(connection->run("SELECT randomblob(1000)"));
    EXPECT_FALSE(connection->run("SELECT printf('%.*c', 100000000, 'x')"));
    EXPECT_FALSE(connection->run("SELECT hex(zeroblob(1000000))"));
    EXPECT_FALSE(
        connection->run("WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r"));
    EXPECT_FALSE(connection->run("SELECT * FROM json_each('[1]')"));
    EXPECT_FALSE(connection->run("SELECT * FROM pragma_database_list"));
}

TEST_F(HostileAccess, EndsAStatementThatTakesTooLong)
{
    connection->limitWork(100'000);

    const auto done = connection->run("SELECT count(*) FROM change a, change b, change c, change d, change "
                                      "e, change f, change g, change h");

    EXPECT_FALSE(done);
    EXPECT_TRUE(connection->ranOutOfWork());
    connection->limitWork({});
    EXPECT_EQ(problemOf(connection->run("SELECT count(*) FROM change")), "");
}

TEST_F(HostileAccess, GivesUpADossierThatHoldsMoreThanItMay)
{
    const auto enough = load(*connection, {});
    const auto tooLarge = load(*connection, {}, {.mostBesidesEvidence = 50'000});

    EXPECT_TRUE(enough) << problemOf(enough);
    ASSERT_FALSE(tooLarge);
    EXPECT_EQ(tooLarge.error().code, ErrorCode::DossierCostly);
}

} // namespace bangdiem
