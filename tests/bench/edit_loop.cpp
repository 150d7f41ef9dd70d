// SPDX-License-Identifier: GPL-3.0-or-later
// `edit_loop ours|bare claim|row N`: N edits of one dossier, through DossierFile or by writing the same rows
// with the bare sqlite3 API (its statements prepared once, the same pragmas). tests/bench/edit_figures.py
// compares them.
#include "rubric/builtinrubrics.h"
#include "storage/dossierfile.h"

#include <QTemporaryDir>
#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

using namespace bangdiem;

[[noreturn]] void giveUp(const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

template <typename T> T demanded(Result<T> result)
{
    if (!result)
        giveUp(describe(result.error(), Language::English));
    return *std::move(result);
}

void demand(const Result<void> &result)
{
    if (!result)
        giveUp(describe(result.error(), Language::English));
}

constexpr std::array kMoments{1'450'000'000, 1'450'000'060};
constexpr std::array<std::string_view, 2> kNotes{"Văn thư cập nhật đủ trong ngày", "Còn thiếu tháng 12"};
constexpr std::array<std::string_view, 2> kTitles{
    "Quy chế sử dụng eOffice trong cơ quan", "Quy chế sử dụng eOffice (sửa đổi)"};
constexpr std::array<std::string_view, 2> kLinks{
    "https://sotaichinh.tayninh.gov.vn/a", "https://sotaichinh.tayninh.gov.vn/b"};

DossierFile newDossier(const std::filesystem::path &path)
{
    using namespace std::chrono;
    Dossier dossier;
    dossier.id = "0d5c3c1e-9f5c-4a52-8f0e-3a54b4f0a001";
    dossier.heading = {"Sở Tài chính", "Tây Ninh", {2015, 2015y / December / 31, 50}};
    dossier.rubric = carriedRubric(std::string(findBuiltinRubric("tayninh-2693-2015-pl1")->json)).value();
    return demanded(DossierFile::create(path, dossier, Moment(1'450'000'000s)));
}

/// A clerk moves a graded claim, or changes everything of a row that cites a document.
Answer answerOf(bool wholeRow, std::size_t odd)
{
    using namespace std::chrono;
    Answer answer;
    if (!wholeRow) {
        answer.claim = Points::fromUnits(odd ? 22'500 : 25'000);
        return answer;
    }
    answer.claim = odd ? Points() : Points::fromInteger(5);
    answer.note = kNotes.at(odd);
    answer.documents.push_back(
        {"12/QĐ-STC", 2015y / March / day(odd ? 2 : 3), std::string(kTitles.at(odd)), "3", {}});
    answer.links = {std::string(kLinks.at(odd))};
    return answer;
}

void editOurs(const std::filesystem::path &path, bool wholeRow, int count)
{
    auto file = newDossier(path);
    const auto row = findCriterion(file.dossier().rules(), wholeRow ? "I.2.4" : "I.2.1").value();
    const std::array answers{answerOf(wholeRow, 0), answerOf(wholeRow, 1)};
    for (int i = 0; i < count; ++i) {
        const auto odd = static_cast<std::size_t>(i % 2);
        demand(file.setAnswer(row, answers.at(odd), Moment(std::chrono::seconds(kMoments.at(odd)))));
    }
}

/// The bare API: as little as can be written around it.
class Bare
{
public:
    explicit Bare(const std::filesystem::path &path)
    {
        require(
            sqlite3_open_v2(path.c_str(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
        require(sqlite3_exec(m_database,
            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON", nullptr,
            nullptr, nullptr));
    }
    ~Bare()
    {
        for (auto *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void require(int code) const
    {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            giveUp(sqlite3_errmsg(m_database));
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        require(sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        m_statements.push_back(statement);
        return statement;
    }
    void text(sqlite3_stmt *statement, int parameter, std::string_view text) const
    {
        require(sqlite3_bind_text(
            statement, parameter, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
    }
    void run(sqlite3_stmt *statement) const
    {
        require(sqlite3_step(statement));
        require(sqlite3_reset(statement));
    }

private:
    sqlite3 *m_database = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

/// What the history keeps of the two answers.
std::array<std::string, 2> changeTexts(const std::filesystem::path &path, bool wholeRow)
{
    editOurs(path, wholeRow, 2);
    const auto history = demanded(demanded(DossierFile::open(path, Access::ReadOnly)).history());
    std::filesystem::remove(path);
    return {history.at(1).after, history.at(2).after};
}

void editBare(const std::filesystem::path &path, bool wholeRow, int count)
{
    const auto texts = changeTexts(path, wholeRow);
    newDossier(path);
    Bare bare(path);
    auto *begin = bare.prepare("BEGIN IMMEDIATE");
    auto *commit = bare.prepare("COMMIT");
    auto *answer = bare.prepare("INSERT INTO answer (criterion, claim, note) VALUES (?1, ?2, ?3) "
                                "ON CONFLICT DO UPDATE SET claim = excluded.claim, note = excluded.note");
    auto *document = bare.prepare(
        "INSERT INTO document (criterion, position, number, date, title, page, content) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET number = excluded.number, "
        "date = excluded.date, title = excluded.title, page = excluded.page, content = excluded.content");
    auto *link = bare.prepare("INSERT INTO link (criterion, position, url) VALUES (?1, ?2, ?3) "
                              "ON CONFLICT DO UPDATE SET url = excluded.url");
    auto *change = bare.prepare(
        "INSERT INTO change (number, at, what, target, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    auto *edits = bare.prepare("UPDATE dossier SET edits = ?3 WHERE only = 1 AND id = ?1 AND edits = ?2");
    const std::string_view row = wholeRow ? "I.2.4" : "I.2.1";
    for (int i = 0; i < count; ++i) {
        const auto odd = static_cast<std::size_t>(i % 2);
        bare.run(begin);
        bare.text(answer, 1, row);
        bare.require(sqlite3_bind_int64(answer, 2, wholeRow ? (odd ? 0 : 50'000) : (odd ? 22'500 : 25'000)));
        bare.text(answer, 3, wholeRow ? kNotes.at(odd) : "");
        bare.run(answer);
        if (wholeRow) {
            bare.text(document, 1, row);
            bare.require(sqlite3_bind_int64(document, 2, 0));
            bare.text(document, 3, "12/QĐ-STC");
            bare.text(document, 4, odd ? "2015-03-02" : "2015-03-03");
            bare.text(document, 5, kTitles.at(odd));
            bare.text(document, 6, "3");
            bare.require(sqlite3_bind_null(document, 7));
            bare.run(document);
            bare.text(link, 1, row);
            bare.require(sqlite3_bind_int64(link, 2, 0));
            bare.text(link, 3, kLinks.at(odd));
            bare.run(link);
        }
        bare.require(sqlite3_bind_int64(change, 1, i + 2));
        bare.require(sqlite3_bind_int64(change, 2, kMoments.at(odd)));
        bare.text(change, 3, "answer");
        bare.text(change, 4, row);
        bare.text(change, 5, i == 0 ? std::string_view("") : std::string_view(texts.at(1 - odd)));
        bare.text(change, 6, texts.at(odd));
        bare.run(change);
        bare.text(edits, 1, "0d5c3c1e-9f5c-4a52-8f0e-3a54b4f0a001");
        bare.require(sqlite3_bind_int64(edits, 2, i + 1));
        bare.require(sqlite3_bind_int64(edits, 3, i + 2));
        bare.run(edits);
        bare.run(commit);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    if (arguments.size() < 3)
        return 2;
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "a.bangdiem";
    const bool wholeRow = arguments[1] == "row";
    const int count = std::atoi(argv[3]);
    if (arguments[0] == "ours")
        editOurs(path, wholeRow, count);
    else
        editBare(path, wholeRow, count);
    if (arguments.back() != "check")
        return 0;
    const auto file = demanded(DossierFile::open(path, Access::ReadOnly));
    const auto row = findCriterion(file.dossier().rules(), wholeRow ? "I.2.4" : "I.2.1").value();
    const auto expected = answerOf(wholeRow, static_cast<std::size_t>((count - 1) % 2));
    const bool same = file.dossier().answers.criteria[row] == expected;
    return same && demanded(file.history()).size() == static_cast<std::size_t>(count) + 1 ? 0 : 1;
}
