// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "storage/paths.h"
#include "unit/storage/testdossier.h"

namespace bangdiem::testing {

RegisterTest::RegisterTest()
    : address(isServer() ? PostgresServer::shared().newDatabase()
                         : toUtf8(submissions.path("sổ thẩm định.register")))
    , manner{submissions.path("copies")}
    , book(demanded(Register::init(parseRegisterPlace(address).value(), manner, {}, author("Quản trị"))))
{
}

Register RegisterTest::opened() const
{
    return demanded(Register::open(parseRegisterPlace(address).value(), manner));
}

Reception RegisterTest::received(const DossierFile &file)
{
    const auto incoming = Submissions::incoming(file);
    return demanded(book.receive({&incoming, 1}, author())).front();
}

OpenedSubmission RegisterTest::taken(
    const std::string &name, const SampleAgency &agency, const std::function<void(Dossier &)> &change)
{
    return demanded(book.openSubmission(received(submissions.sealed(name, agency, change)).submission));
}

std::size_t RegisterTest::row(std::string_view id) const
{
    static const auto rubric = fullDossier("tayninh-2693-2015-pl1");
    return findCriterion(rubric.rules(), id).value();
}

std::vector<std::string> RegisterTest::logged(std::optional<std::int64_t> submission)
{
    std::vector<std::string> lines;
    for (const auto &entry : demanded(book.log(submission)))
        lines.push_back(entry.what + (entry.target.empty() ? "" : " ") + entry.target);
    return lines;
}

void RegisterTest::tamper(const QString &sql) const
{
    if (isServer())
        PostgresServer::shared().sql(address, sql);
    else
        EXPECT_EQ(runSql(address, sql.toStdString()), "");
}

std::string engineName(const ::testing::TestParamInfo<Engine> &info)
{
    return info.param == Engine::File ? "Sqlite" : "PostgreSQL";
}

} // namespace bangdiem::testing
