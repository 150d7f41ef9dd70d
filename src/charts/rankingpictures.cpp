// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rankingpictures.h"

#include "base/text.h"
#include "scoring/phrases.h"

namespace bangdiem {

namespace {

QString text(Language language, const char *vietnamese, const char *english,
    const std::vector<std::string> &details = {})
{
    return QString::fromStdString(say(language, vietnamese, english, details));
}

QString plain(const std::string &name)
{
    return QString::fromStdString(madeVisible(name)).replace(u'\n', u' ');
}

QString nameOf(const RankedAgency &agency, Language language)
{
    const auto name = plain(agency.standing.agency);
    return agency.rank ? QString::number(*agency.rank) + QStringLiteral(". ") + name
                       : name + text(language, " (chưa kết thúc)", " (not closed)");
}

QString nameOf(const Section &section)
{
    return plain(section.number.empty() ? section.text : section.number + ". " + section.text);
}

/// The title where only the first of `all` agencies are drawn.
QString titled(const QString &title, std::size_t all, Language language)
{
    if (all <= kMostAgencies)
        return title;
    return title
        + text(language, " ({0} cơ quan đầu trong {1})", " (the first {0} of {1} agencies)",
            {std::to_string(kMostAgencies), std::to_string(all)});
}

QString pointsBy(RankBy by, Language language)
{
    return by == RankBy::Reviewed ? text(language, "Điểm thẩm định", "Reviewed points")
                                  : text(language, "Điểm tự đánh giá", "Self-assessed points");
}

/// Of an older standing a section may be missing.
Points sectionOf(const std::vector<Points> &sections, std::size_t section)
{
    return section < sections.size() ? sections[section] : Points();
}

} // namespace

BarData agencyBars(const Rubric &rubric, const std::vector<RankedAgency> &ranking, RankBy by,
    std::optional<std::size_t> section, const ChartTheme &theme, Language language)
{
    auto title = pointsBy(by, language);
    if (section)
        title += QStringLiteral(" — ") + nameOf(rubric.sections[*section]);
    BarData data{titled(title, ranking.size(), language), {}, {}, false};
    BarData::Set score{pointsBy(by, language), theme.score, {}};
    for (std::size_t i = 0; i < std::min(ranking.size(), kMostAgencies); ++i) {
        const auto &standing = ranking[i].standing;
        data.categories += nameOf(ranking[i], language);
        score.values.push_back(section ? sectionOf(standing.sections(by), *section) : standing.points(by));
    }
    data.sets = {std::move(score)};
    return data;
}

BarData reviewedBars(const std::vector<RankedAgency> &ranking, const ChartTheme &theme, Language language)
{
    BarData data{titled(text(language, "Tự đánh giá và thẩm định", "Self-assessed and reviewed"),
                     ranking.size(), language),
        {}, {}, false};
    BarData::Set reviewed{pointsBy(RankBy::Reviewed, language), theme.score, {}};
    BarData::Set self{pointsBy(RankBy::Self, language), theme.maximum, {}};
    for (std::size_t i = 0; i < std::min(ranking.size(), kMostAgencies); ++i) {
        data.categories += nameOf(ranking[i], language);
        reviewed.values.push_back(ranking[i].standing.reviewed);
        self.values.push_back(ranking[i].standing.self);
    }
    data.sets = {std::move(reviewed), std::move(self)};
    return data;
}

BarData blockBars(const Rubric &rubric, const Standing &agency, const Average &average, RankBy by,
    const ChartTheme &theme, Language language)
{
    BarData data{
        plain(agency.agency) + text(language, ": các mục so với trung bình", ": sections and average"), {},
        {}, false};
    BarData::Set own{pointsBy(by, language), theme.years[0], {}};
    BarData::Set others{text(language, "Trung bình của {0} cơ quan có hạng",
                            "Average of {0} agencies with a rank", {std::to_string(average.agencies)}),
        theme.years[2], {}};
    BarData::Set maximum{text(language, "Điểm tối đa", "Maximum"), theme.maximum, {}};
    for (std::size_t i = 0; i < rubric.sections.size(); ++i) {
        data.categories += nameOf(rubric.sections[i]);
        own.values.push_back(sectionOf(agency.sections(by), i));
        others.values.push_back(sectionOf(average.sections, i));
        maximum.values.push_back(agency.sectionMaximum(by, rubric, i));
    }
    data.sets = {std::move(own), std::move(others), std::move(maximum)};
    return data;
}

BarData growthBars(const std::vector<RankedAgency> &ranking, const std::vector<const Standing *> &before,
    int year, RankBy by, const ChartTheme &theme, Language language)
{
    const auto yearText
        = [&](int one) { return text(language, "Năm {0}", "Year {0}", {std::to_string(one)}); };
    BarData data{{}, {}, {}, false};
    BarData::Set now{yearText(year), theme.years[0], {}};
    BarData::Set then{yearText(year - 1), theme.years[1], {}};
    std::size_t all = 0;
    for (std::size_t i = 0; i < ranking.size(); ++i) {
        if (!before[i] || !ranking[i].rank || ++all > kMostAgencies)
            continue;
        data.categories += nameOf(ranking[i], language);
        now.values.push_back(ranking[i].standing.points(by));
        then.values.push_back(before[i]->points(by));
    }
    data.title = titled(pointsBy(by, language)
            + text(language, " năm {0} và năm {1}", ", years {0} and {1}",
                {std::to_string(year), std::to_string(year - 1)}),
        all, language);
    data.sets = {std::move(now), std::move(then)};
    return data;
}

} // namespace bangdiem
