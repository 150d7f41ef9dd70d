// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerfinding.h"

#include "base/text.h"
#include "review/reviewstate.h"

#include <algorithm>

namespace bangdiem {

namespace {

using Kind = RegisterFinding::Kind;

std::string numberOf(const std::optional<std::int64_t> &number)
{
    return std::to_string(number.value_or(0));
}

std::string subjectOf(const RegisterFinding &finding, bool isVietnamese)
{
    if (!finding.submission)
        return isVietnamese ? "nhật ký" : "log";
    const auto name = (isVietnamese ? "hồ sơ số " : "submission ") + std::to_string(*finding.submission);
    return finding.agency.empty() ? name : name + " (" + finding.agency + ")";
}

/// What the list calls it.
std::string nameOf(const std::string &what, bool isVietnamese)
{
    struct Named {
        std::string_view what;
        const char *vietnamese;
        const char *english;
    };
    static constexpr Named kNames[]{{"self", "điểm tự đánh giá", "the self score"},
        {"recomputed", "điểm tính lại", "the recomputed score"},
        {"reviewed", "điểm thẩm định", "the reviewed score"},
        {"self_sections", "điểm tự đánh giá từng mục", "the self score by section"},
        {"reviewed_sections", "điểm thẩm định từng mục", "the reviewed score by section"},
        {"self_maxima", "điểm tối đa áp dụng khi tự đánh giá",
            "the maximum of what applies in the self score"},
        {"reviewed_maxima", "điểm tối đa áp dụng khi thẩm định",
            "the maximum of what applies in the reviewed score"},
        {"criteria_count", "số tiêu chí", "the number of rows"},
        {"decided", "số mục đã kết luận", "the number of rows with a verdict"},
        {"questions", "số câu hỏi", "the number of questions"}, {"dossier", "mã hồ sơ", "the dossier's id"},
        {"revision", "lần chốt", "the revision"}, {"fingerprint", "mã đối chiếu", "the fingerprint"},
        {"rubric", "bộ tiêu chí", "the rubric"}, {"year", "năm", "the year"},
        {"agency", "tên cơ quan", "the agency"}, {"staff", "số cán bộ, công chức", "the number of staff"},
        {"sha256", "mã băm của tệp", "the file's hash"}, {"state", "trạng thái", "the state"},
        {"closed_by", "người kết thúc", "who closed it"}, {"record", "bản ghi", "its record"},
        {"file", "tệp đã nộp", "the file that was sent"}};
    const auto *found = std::ranges::find(kNames, std::string_view(what), &Named::what);
    if (found == std::end(kNames))
        return what;
    return isVietnamese ? found->vietnamese : found->english;
}

/// Points are texts of ours with a point: nothing else of them is one.
std::string shownPoints(std::string text, bool isVietnamese)
{
    if (isVietnamese)
        std::ranges::replace(text, '.', ',');
    return text;
}

std::string shownState(const std::string &text, Language language)
{
    const auto state = reviewStateNamed(text);
    return state ? word(*state, language) : text;
}

std::string orNothing(const std::string &text, bool isVietnamese)
{
    return !text.empty() ? text : isVietnamese ? "(không có gì)" : "(nothing)";
}

} // namespace

std::string_view findingName(RegisterFinding::Kind kind)
{
    switch (kind) {
    case Kind::EntryMissing:
        return "entry-missing";
    case Kind::EntryChanged:
        return "entry-changed";
    case Kind::LogEnd:
        return "log-end";
    case Kind::SubmissionMissing:
        return "submission-missing";
    case Kind::SubmissionDamaged:
        return "submission-damaged";
    case Kind::PointsDiffer:
        return "points-differ";
    case Kind::RecordDiffers:
        return "record-differs";
    case Kind::RowDiffers:
        break;
    }
    return "row-differs";
}

std::string word(const RegisterFinding &finding, Language language)
{
    const bool isVietnamese = language == Language::Vietnamese;
    const auto say = [&](std::string_view vietnamese, std::string_view english,
                         const std::vector<std::string> &details = {}) {
        return subjectOf(finding, isVietnamese) + ": " + filled(isVietnamese ? vietnamese : english, details);
    };
    const auto first = numberOf(finding.entry);
    const auto stored = orNothing(finding.stored, isVietnamese);
    const auto expected = orNothing(finding.expected, isVietnamese);
    switch (finding.kind) {
    case Kind::EntryMissing:
        return finding.lastEntry == finding.entry
            ? say("thiếu mục {0}", "entry {0} is missing", {first})
            : say("thiếu các mục từ {0} đến {1}", "entries {0} to {1} are missing",
                {first, numberOf(finding.lastEntry)});
    case Kind::EntryChanged:
        return say("mã băm của mục {0} không khớp: mục này hoặc mục ngay trước đã bị sửa",
            "the hash of entry {0} does not hold: it or the entry before was changed", {first});
    case Kind::LogEnd:
        return say("mục cuối cùng {0} không phải là mục mà sổ ghi sau cùng",
            "the last entry, {0}, is not the one that the register last wrote", {first});
    case Kind::SubmissionMissing:
        return say("có trong nhật ký mà không có trong sổ", "the log has it, the register does not");
    case Kind::SubmissionDamaged:
        return say("{0} hỏng, không đọc được", "{0} is damaged and cannot be read",
            {nameOf(finding.what, isVietnamese)});
    case Kind::PointsDiffer:
        return say("{0} trong sổ là {1}, tính lại là {2}", "{0} is stored as {1}, computed it is {2}",
            {nameOf(finding.what, isVietnamese), shownPoints(stored, isVietnamese),
                shownPoints(expected, isVietnamese)});
    case Kind::RecordDiffers:
        if (finding.expected.empty())
            return say("{0} trong sổ là {1}, nhật ký không ghi điều đó",
                "{0} is stored as {1}, which the log does not say",
                {nameOf(finding.what, isVietnamese), shownState(stored, language)});
        return say("{0} trong sổ là {1}, đúng ra là {2}", "{0} is stored as {1}, it should be {2}",
            {nameOf(finding.what, isVietnamese), shownState(stored, language),
                shownState(expected, language)});
    case Kind::RowDiffers:
        break;
    }
    return say("kết luận của mục {0} trong sổ là {1}, trong nhật ký là {2}",
        "the verdict on row {0} is stored as {1}, the log has {2}", {finding.what, stored, expected});
}

} // namespace bangdiem
