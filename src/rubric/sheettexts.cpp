// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

namespace bangdiem {

namespace {

constexpr std::size_t kColumns = 5;
constexpr TextRule kLines{.oneLine = false};

std::vector<std::string> readTexts(JsonFields &fields, std::string_view key, TextRule rule)
{
    std::vector<std::string> texts;
    for (const auto &value : readShortList(fields, key)) {
        const auto pointer = jsonPointer(fields.pointerTo(key), texts.size());
        texts.push_back(readText(value, pointer, fields.faults(), rule).value_or(""));
    }
    return texts;
}

std::vector<SignatureBlock> readSignatures(JsonFields &fields)
{
    std::vector<SignatureBlock> blocks;
    for (const auto &value : readShortList(fields, "signatures")) {
        JsonFields block(value, jsonPointer(fields.pointerTo("signatures"), blocks.size()), fields.faults());
        blocks.push_back({block.optionalText("dateLine"), block.text("title"), block.text("instruction")});
        block.refuseOtherKeys();
    }
    return blocks;
}

} // namespace

Source readSource(JsonFields fields)
{
    Source source;
    source.decision = fields.text("decision");
    source.issuer = fields.text("issuer");
    source.date = fields.date("date");
    source.appendix = fields.text("appendix");
    source.replaces = fields.optionalText("replaces");
    fields.refuseOtherKeys();
    return source;
}

SheetTexts readSheetTexts(JsonFields fields)
{
    SheetTexts texts;
    texts.title = fields.text("title", kLines);
    texts.attachedTo = fields.text("attachedTo", kLines);
    texts.agencyLabel = fields.text("agencyLabel");
    texts.staffLabel = fields.text("staffLabel");
    texts.columns = readTexts(fields, "columns", {});
    if (!texts.columns.empty() && texts.columns.size() != kColumns)
        badValue(fields.faults(), fields.pointerTo("columns"), "bảng có đúng 5 cột",
            "the sheet has exactly 5 columns");
    texts.totalLabel = fields.text("totalLabel");
    texts.totalMaximumText = fields.text("totalMaximumText");
    texts.noticeLabel = fields.text("noticeLabel");
    texts.notices = readTexts(fields, "notices", kLines);
    texts.signatures = readSignatures(fields);
    fields.refuseOtherKeys();
    return texts;
}

} // namespace bangdiem
