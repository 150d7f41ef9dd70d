// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/phrases.h"
#include "scoring/wording.h"

namespace bangdiem {

WordedReason wordSumCap(const SumScore &sum, Points maximum, const std::string &clause, Language language)
{
    if (sum.rebasedFrom)
        return {"rebased",
            say(language, "Tổng là {0} trên {1} điểm áp dụng, quy về thang {2}",
                "The sum is {0} of the {1} that apply, rebased to {2}",
                {numberText(sum.sum, language), numberText(*sum.rebasedFrom, language),
                    numberText(maximum, language)}),
            clause};
    if (sum.score > sum.sum)
        return {"sum-raised",
            say(language, "Tổng là {0}, dưới mức tối thiểu, nên tính {1}",
                "The sum is {0}, below the minimum, so {1} count",
                {pointsText(sum.sum, language), pointsText(sum.score, language)}),
            clause};
    return {"sum-capped",
        say(language, "Tổng là {0}, vượt mức tối đa, nên chỉ tính {1}",
            "The sum is {0}, above the maximum, so {1} count",
            {pointsText(sum.sum, language), pointsText(sum.score, language)}),
        clause};
}

std::string word(Status status, Language language)
{
    switch (status) {
    case Status::Unanswered:
        return say(language, "chưa trả lời", "unanswered");
    case Status::Scored:
        return say(language, "đã chấm", "scored");
    case Status::Capped:
        return say(language, "vượt mức, đã cắt", "over the maximum, cut");
    case Status::NoEvidence:
        return say(language, "thiếu minh chứng", "evidence missing");
    case Status::FailedTest:
        return say(language, "không đạt điều kiện", "test not met");
    case Status::Exempt:
        return say(language, "theo khai báo", "by declaration");
    case Status::Excluded:
        return say(language, "không tính", "not counted");
    case Status::Pending:
        return say(language, "chờ chấm", "to be scored");
    }
    return {};
}

} // namespace bangdiem
