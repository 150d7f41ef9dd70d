// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdossier.h"

#include "storage/dossierfile.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace bangdiem::bench {

namespace {

constexpr std::array kTexts{"Tỷ lệ CBCC có sử dụng hộp thư điện tử Tây Ninh đạt từ 60% trở lên",
    "Thực hiện đúng quy định đối với văn thư",
    "Thực hiện đúng quy định đối với lãnh đạo cơ quan, lãnh đạo phòng và tương đương",
    "Ban hành quy chế sử dụng hệ thống phần mềm quản lý văn bản",
    "Đạt từ 50% trở lên tổng số văn bản phát hành",
    "Sử dụng phần mềm, tải tài liệu và đóng góp ý kiến kịp thời, đúng quy định",
    "Cử cán bộ tham gia đầy đủ các lớp đào tạo, bồi dưỡng về CNTT do tỉnh tổ chức"};
constexpr std::array kGroupTexts{"Sử dụng thư điện tử tayninh.gov.vn",
    "Sử dụng Hệ thống quản lý văn bản vào quản lý, điều hành theo đúng quy định tại Quyết định "
    "59/2014/QĐ-UBND",
    "Cập nhật thông tin lên trang thông tin điện tử"};

template <typename Texts> std::string numbered(const Texts &texts, std::size_t number)
{
    return std::string(texts[number % texts.size()]) + " (" + std::to_string(number + 1) + ")";
}

std::string rowJson(const std::string &id, std::size_t row)
{
    const std::string head
        = R"({"id":")" + id + R"(","number":")" + id + R"(","text":")" + benchText(row) + R"(","max":1,)";
    const auto note = benchNote(row);
    if (note.empty())
        return head + R"("kind":"graded","step":0.25})";
    return head + R"("note":")" + note + R"(",)"
        + R"("kind":"all-or-nothing","test":{"kind":"ratio","numerator":"users","denominator":"staff",)"
        + R"("atLeast":60,"partOfWhole":true},"figures":{"need":"required","fields":[)"
        + R"({"name":"staff","label":"Tổng số CBCC"},{"name":"users","label":"Số CBCC có sử dụng"}]}})";
}

std::string groupJson(const std::string &id, std::size_t first, std::size_t rows)
{
    std::string json = R"({"id":")" + id + R"(","number":")" + id + R"(","text":")"
        + benchGroupText(first / kRowsOfGroup) + R"(","criteria":[)";
    for (std::size_t i = 0; i < rows; ++i)
        json += (i == 0 ? "" : ",") + rowJson(id + "." + std::to_string(i + 1), first + i);
    return json + "]}";
}

std::string sectionJson(const std::string &id, std::size_t first, std::size_t rows)
{
    const auto maximum = std::to_string(rows);
    std::string json = R"({"id":")" + id + R"(","number":")" + id + R"(","text":")"
        + benchSectionText(first / kRowsOfSection) + R"(","max":)" + maximum + R"json(,"maxText":")json"
        + maximum + R"json( điểm","items":[)json";
    for (std::size_t i = 0; i < rows; i += kRowsOfGroup)
        json += (i == 0 ? "" : ",")
            + groupJson(
                id + "." + std::to_string(i / kRowsOfGroup + 1), first + i, std::min(kRowsOfGroup, rows - i));
    return json + "]}";
}

std::string rubricJson(std::size_t rows)
{
    std::string json = R"json({"format":1,"id":"bench","name":"Bench","source":{"decision":"1/QĐ-UBND",
        "issuer":"UBND","date":"2015-11-23","appendix":"Phụ lục I"},"sheet":{"title":"BẢNG ĐÁNH GIÁ",
        "attachedTo":"(Kèm theo)","agencyLabel":"Tên cơ quan:","staffLabel":"Tổng số:",
        "columns":["STT","Nội dung","Điểm tối đa","Ghi chú","Điểm tự đánh giá"],"totalLabel":"Tổng cộng:",
        "totalMaximumText":"điểm","noticeLabel":"Lưu ý:","notices":["Lưu ý"],
        "signatures":[{"title":"THỦ TRƯỞNG","instruction":"(ký tên)"}]},"evidenceClause":"Phụ lục I, Lưu ý",
        "blocksSealing":["unanswered"],"crossChecks":[{"figure":"staff","withStaff":true}],"max":)json"
        + std::to_string(rows) + R"json(,"sections":[)json";
    for (std::size_t i = 0; i < rows; i += kRowsOfSection)
        json += (i == 0 ? "" : ",")
            + sectionJson(
                "S" + std::to_string(i / kRowsOfSection + 1), i, std::min(kRowsOfSection, rows - i));
    return json + "]}";
}

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", describe(error, Language::English).c_str(), error.where.c_str());
    std::exit(1);
}

} // namespace

std::string benchText(std::size_t row)
{
    return numbered(kTexts, row);
}

std::string benchNote(std::size_t row)
{
    return row % kRowsOfGroup == 0 ? "Cung cấp số liệu: Số lượng CBCC/Số lượng hộp thư được cấp" : "";
}

std::string benchGroupText(std::size_t group)
{
    return numbered(kGroupTexts, group);
}

std::string benchSectionText(std::size_t section)
{
    return "Ứng dụng CNTT (" + std::to_string(section + 1) + ")";
}

Dossier fullDossier(std::size_t rows)
{
    Dossier dossier;
    dossier.id = newDossierId();
    dossier.heading = {"Sở Tài chính", "Tây Ninh", {2015, std::chrono::year(2015) / 12 / 31, 50}, {}};
    auto rubric = carriedRubric(rubricJson(rows));
    if (!rubric)
        fail(rubric.error().front());
    dossier.rubric = *rubric;
    for (const auto &criterion : dossier.rules().criteria) {
        Answer answer;
        if (criterion.figures.empty())
            answer.claim = criterion.maximum;
        else
            answer.figures = {50, 40};
        dossier.answers.criteria.push_back(answer);
    }
    return dossier;
}

void makeDossier(const std::filesystem::path &path, std::size_t rows)
{
    if (const auto file = DossierFile::create(path, fullDossier(rows), Moment{}); !file)
        fail(file.error());
}

long peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::strtol(line.c_str() + 6, nullptr, 10);
    return 0;
}

} // namespace bangdiem::bench
