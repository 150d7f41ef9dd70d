// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pictures.h"

#include "base/text.h"
#include "charts/barmeasures.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

namespace bangdiem {

namespace {

QString say(Language language, const char *vietnamese, const char *english)
{
    return QString::fromUtf8(language == Language::Vietnamese ? vietnamese : english);
}

QString shown(const std::string &text)
{
    return QString::fromStdString(madeVisible(text)).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QStringList sectionNames(const Overview &overview)
{
    QStringList names;
    for (const auto &section : overview.sections)
        names += shown(section.number.empty() ? section.text : section.number + ". " + section.text);
    return names;
}

} // namespace

BarData sectionBars(const Overview &overview, const ChartTheme &theme, Language language)
{
    BarData data{say(language, "Điểm theo mục", "Points by section"), sectionNames(overview), {}, false};
    BarData::Set score{say(language, "Điểm tự đánh giá", "Score"), theme.score, {}};
    BarData::Set maximum{say(language, "Điểm tối đa", "Maximum"), theme.maximum, {}};
    for (const auto &section : overview.sections) {
        score.values.push_back(section.score);
        maximum.values.push_back(section.maximum);
    }
    data.sets = {std::move(score), std::move(maximum)};
    return data;
}

BarData lossBars(const Overview &overview, const ChartTheme &theme, Language language)
{
    BarData data{say(language, "Điểm mất theo mục và lý do", "Points lost by section and reason"),
        sectionNames(overview), {}, true};
    const auto all = lossesOf(overview);
    for (std::size_t kind = 0; kind < kLossKinds; ++kind) {
        if (all[kind] == Points())
            continue;
        BarData::Set set{
            QString::fromStdString(word(static_cast<LossKind>(kind), language)), theme.losses[kind], {}};
        for (const auto &section : overview.sections)
            set.values.push_back(section.lost[kind]);
        data.sets.push_back(std::move(set));
    }
    return data;
}

BarData yearBars(const std::vector<Overview> &years, const ChartTheme &theme, Language language)
{
    BarData data{say(language, "Điểm qua các năm", "Points over the years"),
        QStringList(say(language, "Tổng cộng", "Total")) + sectionNames(years.front()), {}, false};
    for (std::size_t i = 0; i < std::min(years.size(), theme.years.size()); ++i) {
        BarData::Set set{
            say(language, "Năm %1", "Year %1").arg(years[i].year), theme.years[i], {years[i].score}};
        for (const auto &section : years[i].sections)
            set.values.push_back(section.score);
        data.sets.push_back(std::move(set));
    }
    return data;
}

QString description(const BarData &data, Language language)
{
    auto text = data.title + QLatin1Char('.');
    for (qsizetype category = 0; category < data.categories.size(); ++category) {
        QStringList values;
        for (const auto &set : data.sets)
            values += set.name + QLatin1Char(' ')
                + QString::fromStdString(toText(set.values[static_cast<std::size_t>(category)], language));
        text += QLatin1Char(' ') + data.categories[category] + QStringLiteral(": ")
            + values.join(QStringLiteral(", ")) + QLatin1Char('.');
    }
    return text;
}

void paintBars(
    QPainter &painter, QSizeF size, const BarData &data, const ChartTheme &theme, Language language)
{
    QGraphicsScene scene;
    auto *chart = makeBarChart(data, theme, language).release();
    scene.addItem(chart);
    const QSizeF natural(kNaturalWidth, kNaturalWidth * size.height() / size.width());
    chart->resize(natural);
    chart->layout()->invalidate();
    chart->layout()->activate(); // The axes wait for the event loop otherwise.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({}, size), theme.ground); // the picture's edge may lie between two dots
    scene.render(&painter, QRectF({}, size), QRectF({}, natural));
    painter.restore();
}

void paintSections(QPainter &painter, QSizeF size, const Overview &overview, Language language)
{
    const auto theme = printTheme(painter.font());
    paintBars(painter, size, sectionBars(overview, theme, language), theme, language);
}

void paintLosses(QPainter &painter, QSizeF size, const Overview &overview, Language language)
{
    const auto theme = printTheme(painter.font());
    paintBars(painter, size, lossBars(overview, theme, language), theme, language);
}

double sectionsHeight(double width, const Overview &overview)
{
    return width / kNaturalWidth * naturalHeight(sectionBars(overview, printTheme({}), Language::Vietnamese));
}

double lossesHeight(double width, const Overview &overview)
{
    return width / kNaturalWidth * naturalHeight(lossBars(overview, printTheme({}), Language::Vietnamese));
}

} // namespace bangdiem
