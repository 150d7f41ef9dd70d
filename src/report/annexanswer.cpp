// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annex.h"

#include "base/text.h"
#include "scoring/phrases.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr auto kLanguage = Language::Vietnamese;
constexpr std::string_view kFigures = "Số liệu";

/// "Tệp" where there is one, "Tệp 1", "Tệp 2" where there are several.
std::string numbered(std::string_view label, std::size_t index, std::size_t count)
{
    return std::string(label) + (count > 1 ? ' ' + std::to_string(index + 1) : std::string());
}

std::string figureText(
    const Criterion &criterion, const Figures &figures, std::size_t index, std::string_view absent)
{
    const bool given = index < figures.size() && figures[index];
    return given ? figureWords(criterion.figures[index], *figures[index], kLanguage) : std::string(absent);
}

bool anyGiven(const Figures &figures)
{
    return std::ranges::any_of(figures, [](const auto &figure) { return figure.has_value(); });
}

void addFigures(std::vector<AnnexItem> &items, const Criterion &criterion, const Answer &answer)
{
    if (!anyGiven(answer.figures))
        return;
    std::string lines;
    for (std::size_t i = 0; i < criterion.figures.size(); ++i) {
        lines += (lines.empty() ? "" : "\n") + criterion.figures[i].label + ": "
            + figureText(criterion, answer.figures, i, "chưa nhập");
    }
    items.push_back(AnnexText{std::string(kFigures), lines, {}});
}

/// The figures [first, end) of every unit and their sums.
AnnexTable unitTable(const Criterion &criterion, const Answer &answer, std::size_t first, std::size_t end)
{
    AnnexTable table;
    const auto addRow = [&](std::string name, const auto &cell) {
        auto &row = table.rows.emplace_back(std::vector{std::move(name)});
        for (auto i = first; i < end; ++i)
            row.push_back(cell(i));
    };
    addRow("Đơn vị", [&](std::size_t i) { return criterion.figures[i].label; });
    for (const auto &unit : answer.units)
        addRow(unit.unit, [&](std::size_t i) { return figureText(criterion, unit.figures, i, ""); });
    addRow("Cộng", [&](std::size_t i) { return figureText(criterion, answer.figures, i, ""); });
    return table;
}

void addUnits(std::vector<AnnexItem> &items, const Criterion &criterion, const Answer &answer)
{
    constexpr auto kFiguresAtOnce = kAnnexTableColumns - 1;
    for (std::size_t first = 0; first < criterion.figures.size(); first += kFiguresAtOnce) {
        const auto end = std::min(criterion.figures.size(), first + kFiguresAtOnce);
        auto table = unitTable(criterion, answer, first, end);
        table.label = first == 0 ? kFigures : "";
        items.push_back(std::move(table));
    }
}

std::string fileName(const Answer &answer, std::int64_t content)
{
    const auto found = std::ranges::find(answer.attachments, content, &Attachment::content);
    return found == answer.attachments.end() ? std::string() : found->name;
}

/// "12/QĐ-STC, ngày 16/03/2015, “Quy chế sử dụng”, trang 3 (tệp quy-che.pdf)"
std::string documentWords(const Document &document, const Answer &answer)
{
    auto text = isOnlyBlanks(document.number) ? "chưa có số" : document.number;
    text += document.date ? ", ngày " + toText(*document.date) : ", chưa có ngày ban hành";
    if (!document.title.empty())
        text += ", “" + document.title + "”";
    if (!document.page.empty())
        text += ", trang " + document.page;
    const auto file = document.content ? fileName(answer, *document.content) : std::string();
    return file.empty() ? text : text + " (tệp " + file + ')';
}

/// Numbered as the reasons number them: an empty one keeps its number.
void addDocuments(std::vector<AnnexItem> &items, const Answer &answer)
{
    const auto &documents = answer.documents;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (!isBlank(documents[i]))
            items.push_back(
                AnnexText{numbered("Văn bản", i, documents.size()), documentWords(documents[i], answer), {}});
    }
}

void addFiles(std::vector<AnnexItem> &items, const Answer &answer)
{
    const auto &files = answer.attachments;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto size = countText(files[i].size, kLanguage) + " byte";
        items.push_back(AnnexText{numbered("Tệp", i, files.size()), files[i].name + " (" + size + ')', {}});
        items.push_back(AnnexText{"SHA-256", files[i].sha256, {}});
    }
}

} // namespace

std::vector<AnnexItem> annexItems(const Criterion &criterion, const Answer &answer)
{
    std::vector<AnnexItem> items;
    if (answer.units.empty())
        addFigures(items, criterion, answer);
    else
        addUnits(items, criterion, answer);
    addDocuments(items, answer);
    addFiles(items, answer);
    for (std::size_t i = 0; i < answer.links.size(); ++i)
        items.push_back(AnnexText{numbered("Liên kết", i, answer.links.size()), answer.links[i], {}});
    if (!isOnlyBlanks(answer.note))
        items.push_back(AnnexText{"Ghi chú", answer.note, {}});
    return items;
}

} // namespace bangdiem
