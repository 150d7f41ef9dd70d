// SPDX-License-Identifier: GPL-3.0-or-later
// Where a stranger's file lies and what lies beside it; what happens to it while it is read.
#include "storage/hash.h"
#include "storage/rubriccatalogue.h"
#include "storage/untrusted.h"

#include "child.h"
#include "hostilecases.h"
#include "memorydatabase.h"
#include "refusal.h"
#include "support/checkout.h"
#include "untrustedfixture.h"

#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>

namespace bangdiem {

using namespace bangdiem::testing;
namespace fs = std::filesystem;

namespace {

/// What openUntrusted() says of `path`, which is no StrangersFile.
std::string saidOf(const fs::path &path)
{
    const TestFolder own;
    UntrustedOptions options;
    options.copies = own / "copies";
    options.officialRubric = officialRubricSha256;
    const auto opened = openUntrusted(path, options);
    return opened ? "opened" : std::string(errorName(opened.error().code));
}

/// Ways in which something can lie beside a file.
const std::array<std::pair<std::string, std::function<void(const fs::path &)>>, 9> kSidecars{{
    {"empty", [](const fs::path &path) { writeBytes(path, ""); }},
    {"noise", [](const fs::path &path) { writeBytes(path, noise(9'000)); }},
    {"a journal that names another outside",
        [](const fs::path &path) {
            writeBytes(path,
                "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + noise(8'184) + "/etc/passwd"
                    + "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
        }},
    {"another dossier", [](const fs::path &path) { writeBytes(path, sampleBytes()); }},
    {"a folder", [](const fs::path &path) { fs::create_directory(path); }},
    {"a pipe", [](const fs::path &path) { mkfifo(path.c_str(), 0600); }},
    {"a link to nothing", [](const fs::path &path) { fs::create_symlink("/nowhere", path); }},
    {"a link outside", [](const fs::path &path) { fs::create_symlink("/etc/passwd", path); }},
    {"a link to a device", [](const fs::path &path) { fs::create_symlink("/dev/zero", path); }},
}};

void makeSocket(const fs::path &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto text = path.string();
    ASSERT_LT(text.size(), sizeof address.sun_path);
    std::ranges::copy(text, address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    EXPECT_EQ(bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    close(socket);
}

} // namespace

TEST(HostilePlace, BesideWhichAJournalLiesIsNotReadNorCleaned)
{
    for (const auto *suffix : {"-journal", "-wal", "-shm"}) {
        for (const auto &[kind, make] : kSidecars) {
            const StrangersFile stranger(sampleBytes(), "a.bangdiem");
            make(stranger.beside(std::string("a.bangdiem") + suffix));
            EXPECT_EQ(stranger.refusalText(), std::string("file-not-alone: a.bangdiem") + suffix) << kind;
        }
    }
}

TEST(HostilePlace, ThatIsNoFileIsNeverWaitedFor)
{
    const TestFolder folder;
    fs::create_directory(folder / "folder");
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    const TestFolder near;
    makeSocket(near.path().parent_path() / "s");

    EXPECT_EQ(saidOf(folder / "folder"), "not-a-dossier");
    EXPECT_EQ(saidOf(folder / "pipe"), "not-a-dossier");
    EXPECT_EQ(saidOf(near.path().parent_path() / "s"), "not-a-dossier");
    EXPECT_EQ(saidOf("/dev/zero"), "not-a-dossier");
    EXPECT_EQ(saidOf("/dev/null"), "not-a-dossier");
    EXPECT_EQ(saidOf("/proc/self/mem"), "not-a-dossier");
    EXPECT_EQ(saidOf("/proc/self/status"), "not-a-dossier");
    EXPECT_EQ(saidOf(folder / "none.bangdiem"), "file-missing");
    EXPECT_EQ(saidOf("//server/share/a.bangdiem"), "file-missing");
}

TEST(HostilePlace, ThatIsALinkIsNotFollowed)
{
    const StrangersFile stranger(sampleBytes(), "a.bangdiem");
    for (const auto &[name, target] :
        {std::pair<std::string, fs::path>{"own", stranger.path()}, {"relative", "a.bangdiem"},
            {"nothing", "/nowhere"}, {"itself", "itself"}, {"device", "/dev/zero"}, {"folder", "/etc"}}) {
        fs::create_symlink(target, stranger.beside(name));
        EXPECT_EQ(saidOf(stranger.beside(name)), "file-is-link") << name;
    }
}

TEST(HostilePlace, WithASecondNameIsReadByEither)
{
    const StrangersFile stranger(sampleBytes(), "a.bangdiem");
    fs::create_hard_link(stranger.path(), stranger.beside("b.bangdiem"));

    EXPECT_EQ(saidOf(stranger.path()), "opened");
    EXPECT_EQ(saidOf(stranger.beside("b.bangdiem")), "opened");
}

TEST(HostilePlace, IsReadWhateverItsNameMeansElsewhere)
{
    for (const std::string name : {"a?mode=rwc", "a?immutable=0&vfs=unix-none", "a#b", "a%00b", "%2e%2e",
             "file:a", "a&b=c", "-rf", "~", " a ", "a\nb", "a'b\"c", "$(id)", ":memory:",
             "Tổng hợp (2).bangdiem", "\u202efdp.bangdiem", "not \xff UTF-8", "con", "a;b", "*"}) {
        const StrangersFile stranger(sampleBytes(), name);
        const auto opened = stranger.open();
        ASSERT_TRUE(opened) << name << ": " << problemOf(opened);
        EXPECT_EQ(opened->sha256(), sha256Of(sampleBytes())) << name;
    }
    const StrangersFile longNamed(sampleBytes(), std::string(250, 'x'));
    EXPECT_TRUE(longNamed.open());
}

TEST(HostilePlace, ThatMayNotBeReadSaysSo)
{
    const StrangersFile stranger(sampleBytes(), "a.bangdiem");
    fs::permissions(stranger.path(), fs::perms::none);
    const WithoutPrivileges nobody;

    const auto said = saidOf(stranger.path());

    EXPECT_EQ(said, "permission-denied");
}

TEST(HostilePlace, ThatIsTooLargeIsNotCopied)
{
    const TestFolder folder;
    writeBytes(folder / "a.bangdiem", sampleBytes());
    UntrustedOptions options;
    options.copies = folder / "copies";
    std::int64_t copied = 0;
    options.progress = [&](std::int64_t bytes) {
        copied = bytes;
        return true;
    };
    for (const auto &[size, code] :
        {std::pair(5LL << 30, ErrorCode::TooLarge), std::pair(3LL << 30, ErrorCode::DossierDamaged)}) {
        fs::resize_file(
            folder / "a.bangdiem", static_cast<std::uintmax_t>(size)); // Without blocks on the disk.

        const auto opened = openUntrusted(folder / "a.bangdiem", options);

        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, code);
        EXPECT_EQ(copied, 0);
    }
}

TEST(HostilePlace, ThatGrowsWhileItIsCopiedIsNotRead)
{
    const StrangersFile stranger(sampleBytes(), "a.bangdiem");
    auto options = stranger.options();
    options.progress = [&](std::int64_t) {
        std::ofstream(stranger.path(), std::ios::binary | std::ios::app) << "more";
        return true;
    };

    const auto opened = openUntrusted(stranger.path(), options);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FileChanging);
}

TEST(HostilePlace, WhereAWritingBeginsWhileItIsCopiedIsNotRead)
{
    const StrangersFile stranger(sampleBytes(), "a.bangdiem");
    auto options = stranger.options();
    options.progress = [&](std::int64_t) {
        writeBytes(stranger.beside("a.bangdiem-journal"), noise(9'000));
        return true;
    };

    const auto opened = openUntrusted(stranger.path(), options);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FileNotAlone);
}

TEST(HostilePlace, WhereTheFileIsSwappedAgainAndAgainShowsWhatWasHashed)
{
    const TestFolder folder;
    writeBytes(folder / "one", sampleBytes());
    writeBytes(folder / "other",
        MemoryDatabase(sampleBytes()).run("UPDATE dossier SET agency = 'Sở Xây dựng'").bytes());
    const std::map<std::string, std::string> agencies{{sha256Of(bytesOf(folder / "one")), "Sở Tài chính"},
        {sha256Of(bytesOf(folder / "other")), "Sở Xây dựng"}};
    Child child(
        {tests::builtFile("storage_child"), "swap", folder / "a.bangdiem", folder / "one", folder / "other"});
    ASSERT_EQ(child.line(), "swapping");
    const char *wished = std::getenv("BANGDIEM_SWAPS");
    UntrustedOptions options;
    options.copies = folder / "copies";

    std::map<std::string, int> seen;
    for (int left = wished ? std::atoi(wished) : 60; left > 0; --left) {
        const auto opened = openUntrusted(folder / "a.bangdiem", options);
        ASSERT_TRUE(opened) << problemOf(opened);
        ASSERT_TRUE(agencies.contains(opened->sha256()));
        EXPECT_EQ(opened->file().dossier().heading.agency, agencies.at(opened->sha256()));
        EXPECT_EQ(sha256Of(bytesOf(opened->copy())), opened->sha256());
        ++seen[opened->sha256()];
    }

    for (const auto &[sha256, count] : seen)
        std::cout << agencies.at(sha256) << ": " << count << '\n';
}

TEST(HostilePlace, WithManyRowsTakesLittleMemory)
{
    for (const auto &hostile : hugeFiles()) {
        const StrangersFile stranger(hostile.bytes());
        Child child({tests::builtFile("storage_child"), "untrusted", stranger.path(), stranger.copies()});
        const auto said = child.line().value_or("");
        const auto peak = std::stol(child.line().value_or("0"));

        EXPECT_EQ(said, hostile.expected.substr(0, hostile.expected.find(':'))) << hostile.name;
        EXPECT_GT(peak, 0);
#ifndef __SANITIZE_ADDRESS__ // whose own memory is many times as much
        EXPECT_LT(peak, 512 * 1024) << hostile.name;
#endif
    }
}

} // namespace bangdiem
