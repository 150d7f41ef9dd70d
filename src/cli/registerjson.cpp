// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/registerjson.h"

#include "cli/jsonout.h"
#include "cli/textout.h"

namespace bangdiem::cli {

namespace {

Json judgementJson(const Judgement &judgement, Language language)
{
    Json json{{"verdict", standingName(judgement.standing)}, {"reasons", Json::array()}};
    for (const auto &reason : judgement.reasons)
        json["reasons"].push_back({{"reason", reason.name}, {"text", reason.in(language)}});
    if (!judgement.signer.empty())
        json["signer"] = judgement.signer;
    return json;
}

Json pointsList(const std::vector<Points> &list)
{
    auto json = Json::array();
    for (const auto value : list)
        json.push_back(points(value));
    return json;
}

Json rowJson(const RowReview &row)
{
    Json json = Json::object();
    if (row.verdict)
        json["verdict"] = verdictName(*row.verdict);
    if (row.score)
        json["score"] = points(*row.score);
    if (!row.comment.empty())
        json["comment"] = row.comment;
    return json;
}

void addStored(Json &json, const StoredRow &row)
{
    json["version"] = row.version;
    if (row.version > 0) {
        json["reviewer"] = row.reviewer;
        json["at"] = toIsoText(row.at);
    }
}

} // namespace

Json recordJson(const SubmissionRecord &record, Language language)
{
    Json json{{"submission", record.number}, {"agency", record.agency}, {"rubric", record.rubric},
        {"year", record.year}, {"dossier", record.dossier}, {"revision", record.revision},
        {"fingerprint", record.fingerprint}, {"file", record.fileName}, {"sha256", record.sha256},
        {"seal", judgementJson(record.judgement, language)}, {"state", stateName(record.state)},
        {"received_at", toIsoText(record.receivedAt)}, {"self", points(record.self)},
        {"recomputed", points(record.recomputed)}, {"reviewed", points(record.reviewed)},
        {"difference", points(record.reviewed - record.self)},
        {"self_sections", pointsList(record.selfSections)},
        {"reviewed_sections", pointsList(record.reviewedSections)}, {"criteria_count", record.criteria},
        {"decided", record.decided}, {"questions", record.questions}, {"version", record.version}};
    if (record.selfMaxima)
        json["self_max"] = points(record.selfMaxima->total);
    if (record.reviewedMaxima)
        json["reviewed_max"] = points(record.reviewedMaxima->total);
    if (!record.group.empty())
        json["group"] = record.group;
    if (record.supersededBy)
        json["superseded_by"] = *record.supersededBy;
    if (record.closedAt) {
        json["closed_by"] = record.closedBy;
        json["closed_at"] = toIsoText(*record.closedAt);
    }
    return json;
}

Json receptionJson(const Reception &reception, Language language)
{
    using Became = Reception::Outcome;
    Json json{{"file", onOneLine(reception.file)},
        {"outcome",
            reception.outcome == Became::Taken       ? "taken"
                : reception.outcome == Became::Known ? "known"
                                                     : "refused"}};
    if (reception.submission > 0)
        json["submission"] = reception.submission;
    if (reception.supersedes)
        json["supersedes"] = *reception.supersedes;
    if (reception.why)
        json["error"] = toJson(*reception.why, language);
    if (!reception.why || reception.why->code == ErrorCode::SubmissionInvalid)
        json["seal"] = judgementJson(reception.judgement, language);
    json["notes"] = Json::array();
    for (const auto &note : reception.notes)
        json["notes"].push_back(
            {{"note", noteName(note.kind)}, {"submission", note.submission}, {"text", word(note, language)}});
    return json;
}

Json reviewedRowsJson(const OpenedSubmission &submission)
{
    const auto &rubric = submission.rules->rubric;
    const auto sheets = submission.comparison();
    auto rows = Json::array();
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        auto json = Json{{"id", rubric.criteria[i].id}, {"max", points(rubric.criteria[i].maximum)},
            {"self", points(sheets.self.criteria[i].score)},
            {"recomputed", points(sheets.recomputed.criteria[i].score)},
            {"reviewed", points(sheets.reviewed.criteria[i].score)},
            {"difference", points(sheets.difference(i))}};
        const auto row = rowJson(submission.rows[i].review);
        for (const auto *key : {"verdict", "comment"})
            if (row.contains(key))
                json[key] = row[key];
        addStored(json, submission.rows[i]);
        rows.push_back(std::move(json));
    }
    return rows;
}

Json conflictsJson(const std::vector<RowConflict> &conflicts, const Rubric &rubric)
{
    auto list = Json::array();
    for (const auto &conflict : conflicts) {
        auto theirs = rowJson(conflict.theirs.review);
        addStored(theirs, conflict.theirs);
        list.push_back({{"id", rubric.criteria[conflict.criterion].id}, {"mine", rowJson(conflict.mine)},
            {"theirs", std::move(theirs)}});
    }
    return list;
}

} // namespace bangdiem::cli
