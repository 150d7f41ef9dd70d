// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/coverage.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

struct Entry {
    CoveredPart part;
    std::string_view name;
    std::string_view vietnamese; ///< {0}: Coverage::count, {1}: Coverage::bytes.
    std::string_view english;
};

using enum CoveredPart;

constexpr std::array kEntries{
    Entry{Heading, "heading", "Phần đầu: cơ quan, nơi lập, số cán bộ, năm, ngày đánh giá, các đơn vị",
        "The heading: agency, place, staff, year, date of the assessment, units"},
    Entry{Rubric, "rubric", "Bảng đánh giá dùng để chấm điểm, đến từng chữ",
        "The rubric that scores it, to the letter"},
    Entry{Answers, "answers", "{0} mục có trả lời: điểm tự chấm, số liệu, khai báo, ghi chú",
        "{0} rows with answers: claims, figures, declarations, notes"},
    Entry{Documents, "documents", "{0} văn bản: số, ngày, tên, trang",
        "{0} documents: number, date, title, page"},
    Entry{Evidence, "evidence", "{0} tệp minh chứng, {1} byte: tên, kích thước và từng byte nội dung",
        "{0} evidence files, {1} bytes: names, sizes and every byte in them"},
    Entry{Links, "links", "{0} liên kết: địa chỉ, không gồm trang web ở đó",
        "{0} links: the addresses, not the pages there"},
    Entry{Scores, "scores", "Điểm: luôn được tính lại từ những gì đã chốt",
        "Points: they are always computed anew from what is sealed"},
    Entry{History, "history", "Lịch sử sửa đổi, giờ chốt và người chốt ghi trong tệp",
        "The history of changes, and when and by whom it says it was sealed"},
    Entry{FileItself, "file", "Tên tệp, nơi để tệp và cách tệp được lưu",
        "The file's name and place, and how it is stored"},
    Entry{Scan, "scan", "Bản quét của bản giấy đã ký, nếu có trong tệp",
        "The scan of the signed paper that the file may hold"},
    Entry{Paper, "paper", "Bản giấy và bản PDF: so mã đối chiếu in trên đó",
        "The paper and the PDF: compare the fingerprint that is printed there"},
};

constexpr std::array kNotCovered{Scores, History, FileItself, Scan, Paper};

const Entry &entry(CoveredPart part)
{
    return *std::ranges::find(kEntries, part, &Entry::part);
}

bool saysAnything(const Answer &answer)
{
    return !isBlank(answer) || !answer.units.empty() || !answer.note.empty() || answer.earlier;
}

} // namespace

std::vector<Coverage> coverageOf(const Dossier &dossier)
{
    Coverage answers{CoveredPart::Answers};
    Coverage documents{CoveredPart::Documents};
    Coverage evidence{CoveredPart::Evidence};
    Coverage links{CoveredPart::Links};
    for (const auto &answer : dossier.answers.criteria) {
        answers.count += saysAnything(answer) ? 1U : 0U;
        documents.count += answer.documents.size();
        evidence.count += answer.attachments.size();
        for (const auto &attachment : answer.attachments)
            evidence.bytes += attachment.size;
        links.count += answer.links.size();
    }
    return {{CoveredPart::Heading}, {CoveredPart::Rubric}, answers, documents, evidence, links};
}

std::span<const CoveredPart> notCovered()
{
    return kNotCovered;
}

std::string_view nameOf(CoveredPart part)
{
    return entry(part).name;
}

std::string word(const Coverage &coverage, Language language)
{
    const auto &found = entry(coverage.part);
    return filled(language == Language::Vietnamese ? found.vietnamese : found.english,
        {std::to_string(coverage.count), std::to_string(coverage.bytes)});
}

} // namespace bangdiem
