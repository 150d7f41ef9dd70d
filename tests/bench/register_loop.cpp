// SPDX-License-Identifier: GPL-3.0-or-later
// The register against the barest way of doing the same; see docs/performance.md.
//   register_loop rank ADDRESS COUNT     ranking of COUNT submissions, and SQL's own rank() with its cells
//   read register_loop make FOLDER COUNT      COUNT submissions, each twentieth spoiled in one of five ways
//   register_loop intake ADDRESS FOLDER  the files of FOLDER: only opened and judged, then taken in
// "postgresql" as ADDRESS starts a server for the time of the run.
#include "postgresserver.h"
#include "register/database.h"
#include "register/intake.h"
#include "register/register.h"
#include "storage/paths.h"
#include "storage/untrusted.h"
#include "submissions.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <fstream>

using namespace bangdiem;
using bangdiem::testing::demanded;
using bangdiem::testing::Submissions;

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double timed(const std::function<void()> &work)
{
    const auto begin = Clock::now();
    work();
    return milliseconds(Clock::now() - begin);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

long residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

const std::string kRubric = "tayninh-2693-2015-pl1";
const Author kAuthor{"đo", Moment(std::chrono::seconds(1'453'258'800))};

/// Submissions without files, as a ranking sees them.
void fill(Database &database, int count)
{
    demanded(database.write([&]() -> Result<void> {
        (void)database.run("INSERT INTO stored_file (sha256, size) VALUES ('none', 0)");
        for (int i = 1; i <= count; ++i) {
            const auto points = std::int64_t(200'000) + (i * 7'919) % 320 * 2'500;
            auto done = database.run("INSERT INTO submission (number, dossier, revision, fingerprint, "
                                     "rubric, year, agency, agency_key, staff, "
                                     "file_name, sha256, verdict, judgement, state, version, received_at, "
                                     "self, recomputed, reviewed, "
                                     "self_sections, reviewed_sections, criteria, decided, questions) VALUES "
                                     "(?, ?, 1, ?, ?, 2015, ?, ?, 50, "
                                     "'a.bangdiem', 'none', 'valid', '{}', 'closed', 1, 0, ?, ?, ?, "
                                     "'310000;275000;90000;50000;50000;60000', "
                                     "'310000;275000;90000;50000;50000;60000', 36, 36, 0)",
                i, std::to_string(i), std::to_string(i), kRubric,
                "Ủy ban nhân dân xã số " + std::to_string(i), "uy ban nhan dan xa so " + std::to_string(i),
                points + 20'000, points + 20'000, points);
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    }));
}

/// SQL's own ranking, every cell of it read.
void readRanking(Database &database)
{
    std::size_t letters = 0;
    demanded(database.each(
        "SELECT rank() OVER (ORDER BY reviewed DESC) AS place, number, agency, state, self, "
        "reviewed, self_sections, "
        "reviewed_sections FROM submission WHERE rubric = ? AND year = ? AND superseded_by IS NULL "
        "ORDER BY place",
        [&](const Row &row) {
            letters += static_cast<std::size_t>(
                row.integer(0) + row.integer(1) + row.integer(4) + row.integer(5));
            for (const int text : {2, 3, 6, 7})
                letters += row.text(text).size();
        },
        kRubric, 2015));
    if (letters == 0)
        std::exit(1);
}

int rank(const RegisterPlace &place, int count)
{
    auto book = demanded(Register::init(place, {}, {}, kAuthor));
    auto database = demanded(Database::connect(place, {}, false));
    fill(*database, count);
    std::size_t rows = 0;
    const auto rankAll = [&] {
        rows = ranked(
            demanded(book.standings(kRubric, 2015)), RankBy::Reviewed, Ties::Skip, Points::fromInteger(100))
                   .size();
    };
    const auto rankBySql = [&] { readRanking(*database); };
    std::vector<double> ours, raw, ratios;
    constexpr int kPairs = 41;
    for (int i = 0; i < kPairs; ++i) {
        ours.push_back(timed(rankAll));
        raw.push_back(timed(rankBySql));
        ratios.push_back(ours.back() / raw.back());
    }
    const auto ratio = median(ratios);
    std::printf("%zu ranked: %.1f ms; SQL rank(), read: %.1f ms; ratio %.2f; RSS %ld kB\n", rows,
        median(ours), median(raw), ratio, residentKilobytes());
    return ratio <= 1 ? 0 : 1;
}

constexpr int kSpoiledEach = 20;

/// The `number`-th way of spoiling a file.
void spoil(const std::filesystem::path &file, int number)
{
    const auto size = std::filesystem::file_size(file);
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    const auto write = [&](std::streamoff at, std::string_view bytes) {
        stream.seekp(at);
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    };
    switch (number % 5) {
    case 0:
        std::filesystem::resize_file(file, size / 2);
        break;
    case 1:
        write(0, "%PDF-1.7\n");
        break; // another kind of file
    case 2:
        write(68, "XXXX");
        break; // another program's database
    case 3:
        write(static_cast<std::streamoff>(size) - 2'000, std::string(2'000, '\xff'));
        break;
    case 4:
        write(18, "\2\2");
        break; // asks for a write-ahead log
    }
}

int make(const std::filesystem::path &folder, int count)
{
    std::filesystem::create_directories(folder);
    Submissions submissions;
    for (int number = 0; number < count; ++number) {
        bangdiem::testing::SampleAgency agency;
        agency.agency = "Ủy ban nhân dân xã số " + std::to_string(number);
        agency.marker = "QĐ-" + std::to_string(number);
        (void)submissions.sealed("made.bangdiem", agency);
        const auto file = folder / (std::to_string(number) + ".bangdiem");
        std::filesystem::copy_file(submissions.path("made.bangdiem"), file);
        std::filesystem::remove(submissions.path("made.bangdiem"));
        if (number % kSpoiledEach == 0)
            spoil(file, number / kSpoiledEach);
    }
    return 0;
}

/// Sealed on paper: what an intake judges without a signature.
Result<Judgement> judged(const DossierFile &dossier)
{
    Judgement judgement;
    const bool isWhole = dossier.sealState() == SealState::Sealed && dossier.checkEvidence();
    judgement.standing = isWhole ? SealStanding::Indeterminate : SealStanding::Invalid;
    return judgement;
}

int intake(const RegisterPlace &place, const std::filesystem::path &folder)
{
    const auto copies = folder / "copies";
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".bangdiem")
            files.push_back(entry.path());
    std::ranges::sort(files);
    auto begin = Clock::now();
    std::size_t good = 0;
    for (const auto &file : files) {
        UntrustedOptions options;
        options.copies = copies;
        if (const auto opened = openUntrusted(file, options))
            good += judged(opened->file())->standing != SealStanding::Invalid ? 1 : 0;
    }
    const auto checks = milliseconds(Clock::now() - begin);
    auto book = demanded(Register::init(place, {copies}, {}, kAuthor));
    long half = 0;
    IntakeOptions options;
    options.copies = copies;
    options.judge = judged;
    options.progress = [&](std::size_t done) {
        if (done == files.size() / 2)
            half = residentKilobytes();
        return true;
    };
    begin = Clock::now();
    const auto receptions = demanded(takeIn(book, files, options, kAuthor));
    const auto all = milliseconds(Clock::now() - begin);
    const auto taken = static_cast<std::size_t>(
        std::ranges::count(receptions, Reception::Outcome::Taken, &Reception::outcome));
    std::printf("%zu files, %zu good, %zu taken in: %.0f ms; the checks alone: %.0f ms; ratio %.2f; RSS %ld "
                "kB at half, %ld kB at the end\n",
        files.size(), good, taken, all, checks, all / checks, half, residentKilobytes());
    return taken == good && all <= 3 * checks ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    const std::string_view task = argv[1];
    if (task == "make")
        return make(toPath(argv[2]), std::atoi(argv[3]));
    std::optional<bangdiem::testing::PostgresServer> server;
    std::string address = argv[2];
    if (address == "postgresql")
        address = server.emplace().newDatabase();
    const auto place = demanded(parseRegisterPlace(address));
    return task == "rank" ? rank(place, std::atoi(argv[3])) : intake(place, toPath(argv[3]));
}
