// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkedvalues.h"

#include "dossier/weblink.h"

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

/// `figures` without absent ones at the end, each a count; `place` is "/figures".
Result<void> checkFigures(Figures &figures, const Criterion &criterion, const std::string &place)
{
    while (!figures.empty() && !figures.back())
        figures.pop_back();
    if (figures.size() > criterion.figures.size())
        return fail(ErrorCode::UnknownFigure, place, {std::to_string(figures.size())});
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i])
            continue;
        const auto &field = criterion.figures[i];
        if (*figures[i] < 0 || *figures[i] > kMaxFigure)
            return fail(ErrorCode::FigureNotCount, place + '/' + field.name);
        if (!field.options.empty() && static_cast<std::size_t>(*figures[i]) >= field.options.size())
            return fail(ErrorCode::UnknownOption, place + '/' + field.name, {std::to_string(*figures[i])});
    }
    return {};
}

Result<void> checkUnitNames(std::vector<UnitFigures> &units)
{
    std::vector<std::string> names;
    for (const auto &unit : units)
        names.push_back(unit.unit);
    auto checked = checkedUnits(std::move(names));
    if (!checked)
        return fail(checked.error().code, "/units/" + checked.error().where, checked.error().details);
    for (std::size_t i = 0; i < units.size(); ++i)
        units[i].unit = std::move((*checked)[i]);
    return {};
}

Result<void> checkSums(const Figures &figures, const Figures &sums, const Criterion &criterion)
{
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] && *sums[i] > kMaxFigure)
            return fail(ErrorCode::FigureNotCount, "/figures/" + criterion.figures[i].name);
    }
    return figures == sums ? Result<void>() : fail(ErrorCode::FiguresNotSum, "/figures");
}

Result<void> checkUnits(Answer &answer, const Criterion &criterion)
{
    if (answer.units.empty())
        return {};
    if (hasChoice(criterion))
        return fail(ErrorCode::UnitInvalid, "/units",
            {"mục có lựa chọn không nhập theo đơn vị", "a row with a choice is not answered by unit"});
    if (auto done = checkUnitNames(answer.units); !done)
        return done;
    for (std::size_t i = 0; i < answer.units.size(); ++i) {
        const auto place = Place{"units", i, "figures"}.text();
        if (auto done = checkFigures(answer.units[i].figures, criterion, place); !done)
            return done;
    }
    return checkSums(answer.figures, sumOf(answer.units), criterion);
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

Result<void> checkDocument(Document &document, const Place &place, const std::vector<Attachment> &attachments)
{
    const auto member = [&](std::string_view name) { return Place{place.list, place.index, name}; };
    if (auto done = check(document.number, TextLimits::number, true, member("number")); !done)
        return done;
    if (auto done = check(document.title, TextLimits::title, true, member("title")); !done)
        return done;
    if (auto done = check(document.page, TextLimits::page, true, member("page")); !done)
        return done;
    if (document.date && !isStorable(*document.date))
        return fail(ErrorCode::DateInvalid, member("date").text(), {toIsoText(*document.date)});
    if (document.content
        && std::ranges::find(attachments, *document.content, &Attachment::content) == attachments.end())
        return fail(ErrorCode::EvidenceFileMissing, member("file").text(), {document.number});
    return {};
}

Result<void> checkTexts(Answer &answer)
{
    for (std::size_t i = 0; i < answer.documents.size(); ++i) {
        if (auto done = checkDocument(answer.documents[i], {"documents", i}, answer.attachments); !done)
            return done;
    }
    for (std::size_t i = 0; i < answer.links.size(); ++i) {
        if (auto done = check(answer.links[i], TextLimits::link, true, {"links", i}); !done)
            return done;
        if (!isWebLink(answer.links[i]))
            return fail(ErrorCode::LinkNotWeb, Place{"links", i}.text(), {answer.links[i]});
    }
    return check(answer.note, TextLimits::note, false, {"note"});
}

/// Its documents have no file: what was left behind has no content here.
Result<void> checkEarlier(Answer &answer, const Criterion &criterion)
{
    if (!answer.earlier)
        return {};
    auto &earlier = *answer.earlier;
    if (earlier.year < kFirstYear || earlier.year > kLastYear)
        return fail(ErrorCode::BadArgument, "/earlier/year", {std::to_string(earlier.year)});
    if (auto done = checkFigures(earlier.figures, criterion, "/earlier/figures"); !done)
        return done;
    for (std::size_t i = 0; i < earlier.documents.size(); ++i) {
        if (auto done = checkDocument(earlier.documents[i], {"earlier/documents", i}, {}); !done)
            return done;
    }
    return {};
}

Result<void> checkCounts(const Answer &answer)
{
    const auto carried = answer.earlier ? answer.earlier->documents.size() : 0;
    const auto most
        = std::max({answer.documents.size(), answer.links.size(), answer.attachments.size(), carried});
    if (most > kMaxItems)
        return fail(ErrorCode::TooMany, "", {std::to_string(kMaxItems)});
    return {};
}

} // namespace

Result<Answer> checkedAnswer(Answer answer, const Criterion &criterion, const Contents &contents)
{
    const auto checked = checkCounts(answer)
                             .and_then([&] { return checkClaim(answer, criterion); })
                             .and_then([&] { return checkFigures(answer.figures, criterion, "/figures"); })
                             .and_then([&] { return checkUnits(answer, criterion); })
                             .and_then([&] { return checkAttachments(answer, contents); })
                             .and_then([&] { return checkTexts(answer); })
                             .and_then([&] { return checkEarlier(answer, criterion); });
    if (!checked)
        return tl::unexpected(checked.error());
    return answer;
}

} // namespace bangdiem
