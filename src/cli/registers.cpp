// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/registers.h"

#include "base/text.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/textout.h"

#include <charconv>
#include <cstdio>
#include <pwd.h>
#include <termios.h>
#include <unistd.h>

namespace bangdiem::cli {

namespace {

/// What is typed at the terminal without being shown; nothing where there is none.
std::optional<std::string> typedSecret(const std::string &question)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> terminal(
        std::fopen("/dev/tty", "r+"), &std::fclose);
    if (!terminal)
        return std::nullopt;
    const int descriptor = fileno(terminal.get());
    termios before{};
    if (tcgetattr(descriptor, &before) != 0)
        return std::nullopt;
    auto silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::fputs(question.c_str(), terminal.get());
    std::fflush(terminal.get());
    tcsetattr(descriptor, TCSAFLUSH, &silent);
    std::string secret(1'000, '\0');
    const auto *read = std::fgets(secret.data(), static_cast<int>(secret.size()), terminal.get());
    tcsetattr(descriptor, TCSAFLUSH, &before);
    std::fputs("\n", terminal.get());
    if (!read)
        return std::nullopt;
    secret.resize(secret.find_first_of(std::string_view("\n\0", 2)));
    return secret;
}

ConnectionManner mannerOf(Language language)
{
    ConnectionManner manner;
    manner.copies = copiesFolder();
    manner.askPassword = [language](const std::string &server) {
        return typedSecret(say({"Mật khẩu của {}: ", "Password of {}: "}, language, onOneLine(server)));
    };
    manner.told = [language](ConnectionEvent event) {
        const auto words = event == ConnectionEvent::Lost
            ? Words{"bangdiem-cli: mất kết nối với sổ thẩm định, đang kết nối lại…\n",
                "bangdiem-cli: the connection to the register was lost, connecting again…\n"}
            : Words{"bangdiem-cli: đã kết nối lại với sổ thẩm định\n",
                "bangdiem-cli: connected to the register again\n"};
        std::fputs(say(words, language).c_str(), stderr);
    };
    return manner;
}

std::string loginName()
{
    const auto *user = getpwuid(geteuid());
    return user && *user->pw_name ? user->pw_name : "uid " + std::to_string(geteuid());
}

tl::expected<RegisterPlace, Faults> placeOf(const Request &request)
{
    auto place = parseRegisterPlace(request.arguments[0]);
    if (!place)
        return tl::unexpected(Faults{place.error()});
    return *std::move(place);
}

template <typename T> tl::expected<T, Faults> orFaults(Result<T> result, const std::string &where)
{
    if (!result)
        return refuseAt(result.error(), where);
    return *std::move(result);
}

std::optional<std::int64_t> numberIn(const std::string &text)
{
    std::int64_t number = 0;
    const auto *end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stopped == end && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

tl::unexpected<Faults> refuseAt(const Error &error, const std::string &where)
{
    return refuse(error.code, error.where.empty() ? where : error.where, error.details);
}

tl::expected<Register, Faults> openRegister(const Request &request)
{
    const auto place = placeOf(request);
    if (!place)
        return tl::unexpected(place.error());
    return orFaults(Register::open(*place, mannerOf(request.language)), place->name());
}

tl::expected<Register, Faults> makeRegister(
    const Request &request, const std::vector<std::string> &rubrics, const Author &author)
{
    const auto place = placeOf(request);
    if (!place)
        return tl::unexpected(place.error());
    return orFaults(Register::init(*place, mannerOf(request.language), rubrics, author), place->name());
}

tl::expected<Author, Faults> authorOf(const Request &request)
{
    constexpr std::size_t kLongest = 300; // Bytes.
    const auto given = request.option("reviewer");
    auto name = checkedText(given.value_or(loginName()), kLongest, true);
    if (!name)
        return refuse(name.error().code, "--reviewer", name.error().details);
    if (isOnlyBlanks(*name))
        return refuse(ErrorCode::BadArgument, "--reviewer",
            {say({"tên không được trống", "the name is empty"}, request.language)});
    return Author{*std::move(name), now()};
}

tl::expected<OpenedSubmission, Faults> openSubmission(Register &book, const Request &request)
{
    const auto &argument = request.arguments[1];
    const auto number = numberIn(argument);
    if (!number)
        return refuse(ErrorCode::BadArgument, argument,
            {say({"ở đây cần số của hồ sơ trong sổ", "the submission's number is expected here"},
                request.language)});
    return orFaults(book.openSubmission(*number), argument);
}

tl::expected<SubmissionWork, Faults> openForWriting(const Request &request)
{
    auto author = authorOf(request);
    if (!author)
        return tl::unexpected(author.error());
    auto book = openRegister(request);
    if (!book)
        return tl::unexpected(book.error());
    auto submission = openSubmission(*book, request);
    if (!submission)
        return tl::unexpected(submission.error());
    return SubmissionWork{*std::move(author), *std::move(book), *std::move(submission)};
}

tl::expected<std::shared_ptr<const CarriedRubric>, Faults> rubricOf(Register &book, const Request &request)
{
    const auto id = request.option("rubric").value_or("");
    const auto rubrics = book.rubrics();
    if (!rubrics)
        return refuseAt(rubrics.error(), request.arguments[0]);
    const auto found = rubrics->find(id);
    if (found == rubrics->end())
        return refuse(ErrorCode::RubricUnknown, "--rubric", {id});
    return found->second;
}

tl::expected<std::optional<int>, Faults> yearOf(const Request &request)
{
    const auto given = request.option("year");
    if (!given)
        return std::nullopt;
    const auto year = numberIn(*given);
    if (!year || *year < kFirstYear || *year > kLastYear)
        return refuse(ErrorCode::BadArgument, "--year",
            {say({"ở đây cần một năm từ 2000 đến 2100", "a year from 2000 to 2100 is expected here"},
                request.language)});
    return static_cast<int>(*year);
}

} // namespace bangdiem::cli
