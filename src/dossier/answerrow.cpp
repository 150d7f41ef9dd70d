// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/answerrow.h"

#include "dossier/answerfigures.h"
#include "dossier/weblink.h"

namespace bangdiem {

namespace {

std::optional<Points> readClaim(JsonFields &fields, const Criterion &criterion)
{
    const auto *value = fields.optional("claim");
    if (!value)
        return std::nullopt;
    const auto pointer = fields.pointerTo("claim");
    if (!value->boolean() && !value->number()) {
        fields.faults().add(ErrorCode::JsonWrongType, pointer,
            {"một số điểm, true hoặc false", "a number of points, true or false"});
        return std::nullopt;
    }
    const auto number = value->number() ? readDecimal(*value, pointer, fields.faults()) : std::nullopt;
    if (value->number() && !number)
        return std::nullopt;
    const auto claim = number ? checkedClaim(criterion, *number) : checkedClaim(criterion, *value->boolean());
    if (!claim)
        fields.faults().add(claim.error().code, pointer, claim.error().details);
    return claim ? std::optional(*claim) : std::nullopt;
}

/// At most kMaxEvidence items; none where the key is absent or at fault.
const JsonValue::Array &evidenceList(JsonFields &fields, std::string_view key)
{
    static const JsonValue::Array kNone;
    const auto &list = fields.optionalList(key);
    if (list.size() <= kMaxEvidence)
        return list;
    fields.faults().add(ErrorCode::TooMany, fields.pointerTo(key), {std::to_string(kMaxEvidence)});
    return kNone;
}

void readDocument(JsonFields fields, AnswerInput &row)
{
    Document document;
    document.number = fields.optionalText("number", {.maxBytes = TextLimits::number, .mayBeEmpty = true});
    if (const auto *date = fields.optional("date"))
        document.date = readDate(*date, fields.pointerTo("date"), fields.faults());
    document.title = fields.optionalText("title", {.maxBytes = TextLimits::title, .mayBeEmpty = true});
    document.page = fields.optionalText("page", {.maxBytes = TextLimits::page, .mayBeEmpty = true});
    row.documentFiles.push_back(fields.optionalText("file", {.maxBytes = TextLimits::fileName}));
    fields.refuseOtherKeys();
    row.answer.documents.push_back(std::move(document));
}

void readLinks(JsonFields &fields, Answer &answer)
{
    const auto &list = evidenceList(fields, "links");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto pointer = jsonPointer(fields.pointerTo("links"), i);
        auto link = readText(list[i], pointer, fields.faults(), {.maxBytes = TextLimits::link});
        if (link && isWebLink(*link))
            answer.links.push_back(std::move(*link));
        else if (link)
            fields.faults().add(ErrorCode::JsonWrongType, pointer,
                {"một đường dẫn bắt đầu bằng http:// hoặc https://, không có dấu cách",
                    "a link that begins with http:// or https://, without spaces"});
    }
}

void readAttachments(JsonFields &fields, AnswerInput &row)
{
    const auto &list = evidenceList(fields, "attachments");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto pointer = jsonPointer(fields.pointerTo("attachments"), i);
        if (auto path = readText(list[i], pointer, fields.faults(), {.maxBytes = TextLimits::fileName}))
            row.attachmentFiles.push_back(std::move(*path));
    }
}

} // namespace

AnswerInput readAnswerRow(JsonFields fields, const Criterion &criterion)
{
    AnswerInput row;
    row.answer.claim = readClaim(fields, criterion);
    readAnswerFigures(fields, criterion, row.answer);
    const auto &documents = evidenceList(fields, "documents");
    for (std::size_t i = 0; i < documents.size(); ++i)
        readDocument({documents[i], jsonPointer(fields.pointerTo("documents"), i), fields.faults()}, row);
    row.answer.note
        = fields.optionalText("note", {.maxBytes = TextLimits::note, .oneLine = false, .mayBeEmpty = true});
    readLinks(fields, row.answer);
    readAttachments(fields, row);
    fields.refuseOtherKeys();
    return row;
}

} // namespace bangdiem
