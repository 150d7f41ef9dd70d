// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <string>

namespace bangdiem::test {

/// A rubric with one of everything.
inline const std::string kSmallRubric = R"json({
  "format": 1, "id": "small", "name": "Small",
  "source": { "decision": "1/QĐ-UBND", "issuer": "UBND", "date": "2015-11-23", "appendix": "Phụ lục I" },
  "sheet": {
    "title": "BẢNG\nĐIỂM", "attachedTo": "(Kèm theo\nQuyết định)", "agencyLabel": "Tên cơ quan:", "staffLabel": "Tổng số:",
    "columns": ["STT", "Nội dung", "Điểm tối đa", "Ghi chú", "Điểm"],
    "totalLabel": "Tổng cộng:", "totalMaximumText": "20 điểm", "noticeLabel": "Lưu ý:", "notices": ["- Một", "- Hai"],
    "signatures": [ { "title": "Người tổng hợp", "instruction": "(ký)" },
                    { "dateLine": "Tây Ninh, ngày", "title": "THỦ TRƯỞNG", "instruction": "(ký, đóng dấu)" } ]
  },
  "max": 20,
  "evidenceClause": "Phụ lục I, Lưu ý",
  "blocksSealing": ["unanswered", "no-evidence"],
  "crossChecks": [ { "figure": "staff", "withStaff": true }, { "figure": "cases" } ],
  "sections": [
    { "id": "A", "number": "I", "text": "Mục A", "max": 12, "maxText": "12 điểm", "items": [
      { "id": "A.1", "number": "1", "text": "Nhóm", "note": "Ghi chú nhóm",
        "declarations": [ { "id": "none", "label": "Không có", "award": "1/2" } ],
        "criteria": [
          { "id": "A.1.1", "number": "1.1", "text": "Chấm dần", "hint": "Gợi ý", "max": 3, "kind": "graded", "step": 0.25 },
          { "id": "A.1.2", "number": "", "text": "Tỷ lệ", "note": "Ghi chú", "max": 2, "kind": "all-or-nothing",
            "test": { "kind": "ratio", "numerator": "users", "denominator": "staff", "atLeast": 60, "partOfWhole": true },
            "figures": { "need": "required", "fields": [ { "name": "staff", "label": "Số CBCC" },
                                                         { "name": "users", "label": "Số dùng" } ] } } ] },
      { "id": "A.2", "number": "2", "text": "Thời hạn", "max": 7, "kind": "all-or-nothing",
        "test": { "kind": "deadline", "notAfter": "06-30" }, "document": { "need": "required", "yearly": true } } ] },
    { "id": "B", "number": "II", "text": "Mục B", "max": 8, "maxText": "8 điểm", "items": [
      { "id": "B.1", "number": "1", "text": "Đếm", "max": 8, "kind": "all-or-nothing",
        "test": { "kind": "count", "figure": "cases", "atLeast": 3 },
        "figures": { "need": "optional", "fields": [ { "name": "cases", "label": "Số hồ sơ" } ] },
        "attachment": { "need": "required" },
        "declarations": [ { "id": "no-cases", "label": "Không có hồ sơ", "award": "1/1" } ] } ] }
  ]
})json";

/// `text` with `from`, which stands in it once, replaced by `to`.
inline std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    EXPECT_EQ(text.find(from, at + 1), std::string::npos) << from << " stands twice";
    return text.replace(at, from.size(), to);
}

} // namespace bangdiem::test
