// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mergereport.h"

#include "cli/textout.h"

namespace bangdiem::cli {

namespace {

std::string resultName(Fate fate, bool stopped)
{
    switch (fate) {
    case Fate::Same:
        return "same";
    case Fate::Take:
        return stopped ? "would-take" : "taken";
    case Fate::Keep:
        return "kept";
    case Fate::Conflict:
        break;
    }
    return "conflict";
}

Words resultWords(Fate fate, bool stopped)
{
    switch (fate) {
    case Fate::Same:
        return {"giống nhau", "same"};
    case Fate::Take:
        return stopped ? Words{"sẽ lấy", "would take"} : Words{"đã lấy", "taken"};
    case Fate::Keep:
        return {"giữ", "kept"};
    case Fate::Conflict:
        break;
    }
    return {"MÂU THUẪN", "CONFLICT"};
}

struct FieldNames {
    std::string_view key;
    Words words;
};

FieldNames namesOf(AnswerField field)
{
    switch (field) {
    case AnswerField::Claim:
        return {"claim", {"điểm tự đánh giá", "claim"}};
    case AnswerField::GivenFigures:
        return {"figures", {"số liệu", "figures"}};
    case AnswerField::Documents:
        return {"documents", {"văn bản", "documents"}};
    case AnswerField::Files:
        return {"attachments", {"tệp", "files"}};
    case AnswerField::Links:
        return {"links", {"liên kết", "links"}};
    case AnswerField::Note:
        return {"note", {"ghi chú", "note"}};
    case AnswerField::Declared:
        return {"declared", {"khai báo", "declarations"}};
    case AnswerField::Review:
        break;
    }
    return {"earlier", {"xem lại năm trước", "review of last year"}};
}

std::string countsLine(const std::vector<MergeRow> &plan, bool stopped, Language language)
{
    const auto part = [&](Fate fate) {
        return say(resultWords(fate, stopped), language) + ' ' + std::to_string(countOf(plan, fate));
    };
    return part(Fate::Take) + ", " + part(Fate::Keep) + ", " + part(Fate::Same) + ", " + part(Fate::Conflict)
        + '\n';
}

} // namespace

Output mergeReport(const std::vector<MergeRow> &plan, Language language)
{
    using enum TextTable::Align;
    const bool stopped = countOf(plan, Fate::Conflict) > 0;
    Output output{{{"merged", !stopped}, {"taken", stopped ? 0 : countOf(plan, Fate::Take)},
                      {"conflicts", countOf(plan, Fate::Conflict)}, {"rows", Json::array()}},
        {}, stopped ? kAnswerIsNo : kDone};
    TextTable table({Left, Left, Left});
    for (const auto &row : plan) {
        Json differs = Json::array();
        std::string words;
        for (const auto field : row.differing) {
            const auto names = namesOf(field);
            differs.push_back(std::string(names.key));
            words += (words.empty() ? "" : ", ") + say(names.words, language);
        }
        output.json["rows"].push_back(
            {{"id", row.target}, {"result", resultName(row.fate, stopped)}, {"differs", differs}});
        if (row.fate != Fate::Same)
            table.add({row.target, say(resultWords(row.fate, stopped), language), words});
    }
    output.text = table.text() + countsLine(plan, stopped, language);
    if (stopped)
        output.text += say({"Còn mục mâu thuẫn, nên không có gì thay đổi; thêm --prefer mine hoặc --prefer "
                            "theirs để quyết định.\n",
                               "There are conflicts, so nothing was changed; --prefer mine or --prefer "
                               "theirs decides them.\n"},
            language);
    return output;
}

} // namespace bangdiem::cli
