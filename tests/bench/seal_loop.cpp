// SPDX-License-Identifier: GPL-3.0-or-later
// seal_loop FOLDER ROUNDS [FILES]: a dossier with FILES (200) attachments of 1 MB, made in FOLDER, is sealed
// and reopened, and the same files are hashed by the bare calls of OpenSSL, in turn, ROUNDS times: as they
// were just written, and then as the system reads them from the disk. Prints for each round the milliseconds
// of both ways, and an empty line between the two states, for seal_figures.py.
#include "shippeddossiers.h"
#include "storage/dossierfile.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <random>

#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>

using namespace bangdiem;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kSize = 1'000'000; ///< Bytes of an attachment.
constexpr Moment kNow{std::chrono::seconds(1'448'956'800)};

void demand(bool fulfilled, const std::string &what)
{
    if (fulfilled)
        return;
    std::cerr << what << '\n';
    std::exit(1);
}

void writeNoise(const fs::path &path, unsigned seed)
{
    std::mt19937 random(seed);
    std::string bytes(kSize, '\0');
    for (auto &byte : bytes)
        byte = static_cast<char>(random());
    std::ofstream(path, std::ios::binary) << bytes;
}

/// Every row answered "no", the files spread over the first rows that take any.
void fill(DossierFile &file, const std::vector<fs::path> &files)
{
    const auto &criteria = file.dossier().rules().criteria;
    std::vector<Answer> answers(criteria.size());
    for (auto &answer : answers)
        answer.claim = Points();
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto stored = file.storeContent(files[i], kNow);
        demand(stored.has_value(), "not stored");
        answers[i % answers.size()].attachments.push_back(*stored);
    }
    for (std::size_t i = 0; i < answers.size(); ++i)
        demand(file.setAnswer(i, answers[i], kNow).has_value(), "not answered: " + criteria[i].id);
}

/// The bare way: each file read in pieces and hashed.
bool hashAll(const std::vector<fs::path> &files)
{
    constexpr std::size_t kPiece = 262'144;
    std::string piece(kPiece, '\0');
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> hash(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    for (const auto &path : files) {
        const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(
            std::fopen(path.c_str(), "rb"), &std::fclose);
        std::setvbuf(file.get(), nullptr, _IONBF, 0);
        EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr);
        for (std::size_t size = kPiece; size == kPiece;) {
            size = std::fread(piece.data(), 1, kPiece, file.get());
            EVP_DigestUpdate(hash.get(), piece.data(), size);
        }
        unsigned char digest[EVP_MAX_MD_SIZE];
        if (EVP_DigestFinal_ex(hash.get(), digest, nullptr) != 1)
            return false;
    }
    return true;
}

double millisecondsOf(const auto &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

std::string oneRound(DossierFile &file, const std::vector<fs::path> &files)
{
    const auto bare = millisecondsOf([&] { demand(hashAll(files), "not hashed"); });
    const auto ours = millisecondsOf([&] {
        const auto done = file.seal("Giám đốc", kNow);
        demand(done.has_value(), done ? "" : describe(done.error(), Language::English));
    });
    demand(file.unseal("đo lại", kNow).has_value(), "not reopened");
    return std::to_string(bare) + ' ' + std::to_string(ours);
}

/// The system keeps nothing of the file in memory.
void forget(const fs::path &path)
{
    const int opened = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    demand(opened >= 0 && ::fsync(opened) == 0 && ::posix_fadvise(opened, 0, 0, POSIX_FADV_DONTNEED) == 0,
        "not forgotten: " + path.string());
    ::close(opened);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const fs::path folder = argv[1];
    const auto count = argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 200;
    std::vector<fs::path> files;
    for (unsigned i = 0; i < count; ++i)
        writeNoise(files.emplace_back(folder / (std::to_string(i) + ".pdf")), i);
    auto blank = blankDossier("tayninh-2693-2015-pl1");
    blank.rubric = carriedRubric(blank.rubric->json).value();
    auto file = DossierFile::create(folder / "a.bangdiem", blank, kNow).value();
    fill(file, files);

    const auto rounds = std::strtoul(argv[2], nullptr, 10);
    for (auto left = rounds; left > 0; --left)
        std::cout << oneRound(file, files) << '\n';
    forget(folder / "a.bangdiem");
    for (const auto &path : files)
        forget(path);
    oneRound(file, files); // reads the disk
    std::cout << '\n';
    for (auto left = rounds; left > 0; --left)
        std::cout << oneRound(file, files) << '\n';
}
