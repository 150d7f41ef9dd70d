// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/feedback.h"

#include "review/pointsjson.h"
#include "rubric/jsonfields.h"

namespace bangdiem {

namespace {

constexpr std::string_view kKind = "bangdiem-feedback";

std::optional<Moment> parseMoment(const std::string &text)
{
    using namespace std::chrono;
    constexpr std::string_view kShape = "0000-00-00T00:00:00Z";
    if (text.size() != kShape.size())
        return std::nullopt;
    for (std::size_t i = 0; i < kShape.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (kShape[i] == '0' ? !isDigit : text[i] != kShape[i])
            return std::nullopt;
    }
    const auto day = parseIsoDate(text.substr(0, 10));
    const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + text[at + 1] - '0'; };
    if (!day || number(11) > 23 || number(14) > 59 || number(17) > 59)
        return std::nullopt;
    return sys_days(*day) + hours(number(11)) + minutes(number(14)) + seconds(number(17));
}

int readWhole(JsonFields &fields, std::string_view key, int least, int most)
{
    const auto *value = fields.required(key);
    const auto number = value ? wholeNumber(*value) : std::nullopt;
    if (number && *number >= least && *number <= most)
        return static_cast<int>(*number);
    if (value) {
        const auto range = std::to_string(least) + "…" + std::to_string(most);
        fields.faults().add(ErrorCode::JsonWrongType, fields.pointerTo(key),
            {"một số nguyên " + range, "a whole number " + range});
    }
    return least;
}

void readKind(JsonFields &fields)
{
    const auto kind = fields.text("kind", {.maxBytes = 64});
    if (kind != kKind)
        fields.faults().add(ErrorCode::JsonWrongType, fields.pointerTo("kind"),
            {"“" + std::string(kKind) + "”", "“" + std::string(kKind) + "”"});
    constexpr int kAnyFormat = 1'000'000;
    if (const auto format = readWhole(fields, "format", 1, kAnyFormat); format > kFeedbackFormat)
        fields.faults().add(
            ErrorCode::FeedbackFormatNewer, fields.pointerTo("format"), {std::to_string(format)});
}

FeedbackRow readRow(JsonFields fields)
{
    FeedbackRow row;
    if (!fields.isObject())
        return row;
    if (const auto *verdict = fields.optional("verdict")) {
        const auto pointer = fields.pointerTo("verdict");
        const auto name = readText(*verdict, pointer, fields.faults(), {.maxBytes = 64});
        row.verdict = name ? verdictNamed(*name) : std::nullopt;
        if (name && !row.verdict)
            fields.faults().add(ErrorCode::JsonWrongType, pointer,
                {"accept, adjust hoặc reject-evidence", "accept, adjust or reject-evidence"});
    }
    row.score = fields.decimal("score").value_or(Points());
    row.comment = fields.text("comment", {.maxBytes = kMaxComment, .oneLine = false});
    fields.refuseOtherKeys();
    return row;
}

void readRows(const JsonValue &value, FaultList &faults, Feedback &feedback)
{
    if (const JsonFields whole(value, "/criteria", faults); !whole.isObject())
        return;
    for (const auto &[id, member] : *value.object())
        feedback.rows[id] = readRow({member, jsonPointer("/criteria", id), faults});
}

} // namespace

Feedback feedbackOf(const Dossier &dossier, const std::string &fingerprint, const Comparison &comparison,
    const Review &review, std::string reviewer, Moment now)
{
    const auto &rubric = dossier.rules();
    Feedback feedback{dossier.id, dossier.revision, fingerprint, rubric.id, dossier.heading.agency,
        dossier.heading.assessment.year, std::move(reviewer), now, {}};
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const auto &row = rowOf(review, i);
        if (!row.comment.empty())
            feedback.rows[rubric.criteria[i].id]
                = {row.verdict, comparison.reviewed.criteria[i].score, row.comment};
    }
    return feedback;
}

std::string toJson(const Feedback &feedback)
{
    OrderedJson json{{"kind", kKind}, {"format", kFeedbackFormat}, {"dossier", feedback.dossier},
        {"revision", feedback.revision}, {"fingerprint", feedback.fingerprint}, {"rubric", feedback.rubric},
        {"agency", feedback.agency}, {"year", feedback.year}, {"reviewer", feedback.reviewer},
        {"at", toIsoText(feedback.at)}, {"criteria", OrderedJson::object()}};
    for (const auto &[id, row] : feedback.rows) {
        auto &member = json["criteria"][id];
        if (row.verdict)
            member["verdict"] = verdictName(*row.verdict);
        member["score"] = pointsJson(row.score);
        member["comment"] = row.comment;
    }
    return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

tl::expected<Feedback, std::vector<Error>> readFeedbackJson(std::string_view text)
{
    auto json = scanJson(text);
    if (!json.value)
        return tl::unexpected(std::move(json.faults));
    FaultList faults(std::move(json.faults));
    Feedback feedback;
    JsonFields fields(*json.value, {}, faults);
    readKind(fields);
    feedback.dossier = fields.text("dossier", {.maxBytes = 64});
    constexpr int kLastRevision = 1'000'000;
    feedback.revision = readWhole(fields, "revision", 1, kLastRevision);
    feedback.fingerprint = fields.text("fingerprint", {.maxBytes = 64});
    feedback.rubric = fields.text("rubric", {.maxBytes = 200});
    feedback.agency = fields.text("agency", {.maxBytes = 1'200});
    feedback.year = readWhole(fields, "year", kFirstYear, kLastYear);
    feedback.reviewer = fields.text("reviewer", {.maxBytes = 500});
    const auto at = fields.text("at", {.maxBytes = 64});
    const auto moment = parseMoment(at);
    if (!moment && !at.empty())
        faults.add(ErrorCode::DateInvalid, "/at", {at});
    feedback.at = moment.value_or(Moment());
    if (const auto *rows = fields.required("criteria"))
        readRows(*rows, faults, feedback);
    fields.refuseOtherKeys();
    if (!faults.empty())
        return tl::unexpected(faults.inOrderOf(*json.value));
    return feedback;
}

bool looksLikeFeedback(std::string_view text)
{
    return text.find('"' + std::string(kKind) + '"') != std::string_view::npos;
}

Result<void> checkFeedback(const Feedback &feedback, const Dossier &dossier)
{
    if (feedback.dossier != dossier.id || feedback.rubric != dossier.rules().id)
        return fail(ErrorCode::FeedbackOtherDossier, {}, {feedback.agency, std::to_string(feedback.year)});
    for (const auto &[id, row] : feedback.rows)
        if (!findCriterion(dossier.rules(), id))
            return fail(ErrorCode::UnknownCriterion, jsonPointer("/criteria", id), {id});
    return {};
}

} // namespace bangdiem
