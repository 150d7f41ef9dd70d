// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplesheet.h"

namespace bangdiem {

namespace {

Criterion criterion(std::string id, std::string number, std::string text, std::string note, int maximum)
{
    Criterion made;
    made.id = std::move(id);
    made.number = std::move(number);
    made.text = std::move(text);
    made.note = std::move(note);
    made.maximum = Points::fromInteger(maximum);
    made.rule = AllOrNothingRule{};
    return made;
}

SheetTexts sampleTexts()
{
    SheetTexts texts;
    texts.appendix = "Phụ lục I";
    texts.title = "BẢNG ĐÁNH GIÁ MỨC ĐỘ ỨNG DỤNG\nTẠI CÁC SỞ, BAN, NGÀNH";
    texts.attachedTo = "(Kèm theo Quyết định số 2693 /QĐ-UBND\ncủa UBND tỉnh Tây Ninh)";
    texts.agencyLabel = "Tên cơ quan:";
    texts.staffLabel = "Tổng số cán bộ công chức:";
    texts.columns = {"STT", "Nội dung", "Điểm tối đa", "Ghi chú", "Điểm tự đánh giá"};
    texts.totalLabel = "Tổng cộng:";
    texts.totalMaximumText = "12 điểm";
    texts.noticeLabel = "Lưu ý:";
    texts.notices = {"Nội dung không cung cấp được số liệu sẽ chấm 0 (không) điểm"};
    texts.signatures = {{"", "Người tổng hợp", "(ký tên, ghi rõ họ và tên)"},
        {"Tây Ninh, ngày tháng năm 20.....", "THỦ TRƯỞNG CƠ QUAN", "(ký tên, đóng dấu)"}};
    return texts;
}

Section section(std::string number, std::string text, int maximum, std::size_t first, std::size_t end)
{
    Section made;
    made.id = number;
    made.number = std::move(number);
    made.text = std::move(text);
    made.maximum = Points::fromInteger(maximum);
    made.maximumText = std::to_string(maximum) + " điểm";
    made.firstCriterion = first;
    made.endCriterion = end;
    return made;
}

Rubric sampleRubric()
{
    Rubric rubric;
    rubric.id = "sample";
    rubric.texts = sampleTexts();
    rubric.maximum = Points::fromInteger(12);
    rubric.sections = {section("I", "Ứng dụng CNTT", 7, 0, 2), section("II", "Đào tạo", 5, 2, 3)};
    Group group;
    group.id = "I.1";
    group.number = "1";
    group.text = "Hệ thống quản lý khiếu nại tố cáo";
    group.note = "Cơ quan không có phần mềm được tính ½ tổng điểm";
    group.endCriterion = 2;
    rubric.groups = {group};
    rubric.criteria
        = {criterion("I.1.1", "1.1", "Tỷ lệ CBCC được cấp hộp thư đạt 100%", "Cung cấp số liệu", 2),
            criterion("I.1.2", "", "Có cập nhật đầy đủ, kịp thời", "", 5),
            criterion("II.1", "1", "100% CBCC được triệu tập tham gia", "", 5)};
    rubric.criteria[0].group = 0;
    rubric.criteria[1].group = 0;
    rubric.criteria[2].section = 1;
    return rubric;
}

} // namespace

Dossier sampleDossier()
{
    Dossier dossier;
    dossier.id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    dossier.heading.agency = "Sở Tài chính";
    dossier.heading.place = "Tây Ninh";
    dossier.heading.assessment.year = 2015;
    dossier.heading.assessment.staff = 42;
    dossier.rubric = std::make_shared<CarriedRubric>(CarriedRubric{sampleRubric(), {}, {}});
    return dossier;
}

ScoreSheet blankScores(const Rubric &rubric)
{
    ScoreSheet sheet;
    sheet.criteria.resize(rubric.criteria.size());
    sheet.groups.resize(rubric.groups.size());
    sheet.sections.resize(rubric.sections.size());
    return sheet;
}

ScoreSheet fullScores(const Rubric &rubric)
{
    auto sheet = blankScores(rubric);
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
        sheet.criteria[i] = {rubric.criteria[i].maximum, Status::Scored, 0, 0};
    for (std::size_t i = 0; i < rubric.sections.size(); ++i)
        sheet.sections[i] = {rubric.sections[i].maximum, rubric.sections[i].maximum};
    sheet.total = {rubric.maximum, rubric.maximum};
    sheet.answered = rubric.criteria.size();
    return sheet;
}

OfficialSheet sampleSheet()
{
    const auto dossier = sampleDossier();
    return officialSheet(dossier, fullScores(dossier.rules()));
}

} // namespace bangdiem
