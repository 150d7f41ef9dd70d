// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "register/register.h"

namespace bangdiem::cli {

constexpr Argument kRegisterArgument{"REGISTER",
    {"tệp sổ thẩm định, hoặc postgresql://người-dùng@máy-chủ/cơ-sở-dữ-liệu (không viết mật khẩu)",
        "the register's file, or postgresql://user@host/database (without a password)"}};
constexpr Argument kSubmissionArgument{"SUBMISSION-ID",
    {"số của hồ sơ trong sổ (xem bằng lệnh list)", "the submission's number in the register (see list)"}};
constexpr Option kReviewerOption{
    "reviewer", "NAME", {"ai làm, để ghi vào nhật ký của sổ", "who does it, for the register's log"}, true};
constexpr Option kOptionalReviewerOption{"reviewer", "NAME",
    {"ai làm, để ghi vào nhật ký của sổ (mặc định: tên đăng nhập)",
        "who does it, for the register's log (default: the login name)"}};

/// The register that the request names first. A password that the server wants and PGPASSFILE does not know
/// is asked for at the terminal.
tl::expected<Register, Faults> openRegister(const Request &request);
tl::expected<Register, Faults> makeRegister(
    const Request &request, const std::vector<std::string> &rubrics, const Author &author);

/// Whom --reviewer names, else who is logged in; now. Errors: BadArgument at --reviewer.
tl::expected<Author, Faults> authorOf(const Request &request);

/// The submission that the request names second, opened. Errors: BadArgument for what is no number,
/// SubmissionUnknown at the argument.
tl::expected<OpenedSubmission, Faults> openSubmission(Register &book, const Request &request);

/// What a command that writes about one submission works with.
struct SubmissionWork {
    Author author;
    Register book;
    OpenedSubmission submission;
};
/// authorOf(), openRegister() and openSubmission().
tl::expected<SubmissionWork, Faults> openForWriting(const Request &request);

/// The rubric of --rubric in the register. Errors: RubricUnknown at --rubric.
tl::expected<std::shared_ptr<const CarriedRubric>, Faults> rubricOf(Register &book, const Request &request);
/// The year of --year; none where it is not given. Errors: BadArgument.
tl::expected<std::optional<int>, Faults> yearOf(const Request &request);

/// A fault of the register at `where` unless it says itself where it is.
tl::unexpected<Faults> refuseAt(const Error &error, const std::string &where);

} // namespace bangdiem::cli
