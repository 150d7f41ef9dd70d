// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkedvalues.h"

#include <QUuid>

#include <algorithm>

namespace bangdiem {

namespace {

/// Where a value stands in its answer; put into words only for an error.
struct Place {
    std::string_view list;
    std::optional<std::size_t> index = {};
    std::string_view member = {};

    std::string text() const
    {
        auto place = "/" + std::string(list);
        if (index)
            place.append("/").append(std::to_string(*index));
        if (!member.empty())
            place.append("/").append(member);
        return place;
    }
};

/// As parseIsoDate() will read it.
bool isReadableAgain(Date date)
{
    return date.ok() && date.year() >= std::chrono::year(1900) && date.year() <= std::chrono::year(2999);
}

/// Replaces `text` by its checked form.
Result<void> check(std::string &text, std::size_t maxBytes, bool oneLine, const Place &place)
{
    if (text.empty())
        return {};
    auto checked = checkedText(std::move(text), maxBytes, oneLine);
    if (!checked)
        return fail(checked.error().code, place.text(), checked.error().details);
    text = *std::move(checked);
    return {};
}

Result<void> checkClaim(Answer &answer, const Criterion &criterion)
{
    if (!answer.claim)
        return {};
    const auto claim = checkedClaim(criterion, *answer.claim);
    if (!claim)
        return fail(claim.error().code, "/claim", claim.error().details);
    answer.claim = *claim;
    return {};
}

Result<void> checkFigures(Answer &answer, const Criterion &criterion)
{
    while (!answer.figures.empty() && !answer.figures.back())
        answer.figures.pop_back();
    if (answer.figures.size() > criterion.figures.size())
        return fail(ErrorCode::UnknownFigure, "/figures", {std::to_string(answer.figures.size())});
    for (std::size_t i = 0; i < answer.figures.size(); ++i) {
        if (answer.figures[i] && (*answer.figures[i] < 0 || *answer.figures[i] > kMaxFigure))
            return fail(ErrorCode::FigureNotCount, "/figures/" + criterion.figures[i].name);
    }
    return {};
}

Result<void> checkAttachments(Answer &answer, const Contents &contents)
{
    for (std::size_t i = 0; i < answer.attachments.size(); ++i) {
        auto &attachment = answer.attachments[i];
        const auto stored = contents.find(attachment.content);
        const bool same
            = stored != contents.end() && stored->second == StoredContent{attachment.size, attachment.sha256};
        if (!same || attachment.name.empty())
            return fail(ErrorCode::EvidenceFileMissing, Place{"attachments", i}.text(), {attachment.name});
        if (auto done = check(attachment.name, TextLimits::fileName, true, {"attachments", i, "name"}); !done)
            return done;
    }
    return {};
}

Result<void> checkDocument(Document &document, std::size_t index, const std::vector<Attachment> &attachments)
{
    if (auto done = check(document.number, TextLimits::number, true, {"documents", index, "number"}); !done)
        return done;
    if (auto done = check(document.title, TextLimits::title, true, {"documents", index, "title"}); !done)
        return done;
    if (auto done = check(document.page, TextLimits::page, true, {"documents", index, "page"}); !done)
        return done;
    if (document.date) {
        if (!isReadableAgain(*document.date))
            return fail(ErrorCode::DateInvalid, Place{"documents", index, "date"}.text(),
                {toIsoText(*document.date)});
    }
    if (document.content
        && std::ranges::find(attachments, *document.content, &Attachment::content) == attachments.end())
        return fail(
            ErrorCode::EvidenceFileMissing, Place{"documents", index, "file"}.text(), {document.number});
    return {};
}

Result<void> checkTexts(Answer &answer)
{
    for (std::size_t i = 0; i < answer.documents.size(); ++i) {
        if (auto done = checkDocument(answer.documents[i], i, answer.attachments); !done)
            return done;
    }
    for (std::size_t i = 0; i < answer.links.size(); ++i) {
        if (auto done = check(answer.links[i], TextLimits::link, true, {"links", i}); !done)
            return done;
    }
    return check(answer.note, TextLimits::note, false, {"note"});
}

Result<void> checkCounts(const Answer &answer)
{
    const auto most = std::max({answer.documents.size(), answer.links.size(), answer.attachments.size()});
    if (most > kMaxItems)
        return fail(ErrorCode::TooMany, "", {std::to_string(kMaxItems)});
    return {};
}

} // namespace

Result<Answer> checkedAnswer(Answer answer, const Criterion &criterion, const Contents &contents)
{
    const auto checked = checkCounts(answer)
                             .and_then([&] { return checkClaim(answer, criterion); })
                             .and_then([&] { return checkFigures(answer, criterion); })
                             .and_then([&] { return checkAttachments(answer, contents); })
                             .and_then([&] { return checkTexts(answer); });
    if (!checked)
        return tl::unexpected(checked.error());
    return answer;
}

Result<Heading> storableHeading(const Heading &heading)
{
    auto checked = checkedHeading(heading);
    if (checked && !isReadableAgain(checked->assessment.asOf))
        return fail(ErrorCode::HeadingInvalid, {},
            {"ngày đánh giá phải từ năm 1900 đến 2999", "the assessment date is of the years 1900 to 2999"});
    return checked;
}

Result<std::vector<std::string>> checkedDeclarations(
    const Rubric &rubric, const std::string &target, std::vector<std::string> ids)
{
    const auto group = findGroup(rubric, target);
    const auto criterion = findCriterion(rubric, target);
    if (!group && !criterion)
        return fail(ErrorCode::UnknownCriterion, target, {target});
    const auto &known = group ? rubric.groups[*group].declarations : rubric.criteria[*criterion].declarations;
    for (const auto &id : ids) {
        if (!findDeclaration(known, id))
            return fail(ErrorCode::UnknownDeclaration, target, {id});
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool isSha256(std::string_view text)
{
    return text.size() == 64
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isDossierId(const std::string &text)
{
    const auto id = QString::fromStdString(text);
    return !QUuid::fromString(id).isNull() && QUuid::fromString(id).toString(QUuid::WithoutBraces) == id;
}

} // namespace bangdiem
