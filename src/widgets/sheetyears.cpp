// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetyears.h"

#include "presentation/registersession.h"
#include "widgets/uitext.h"

#include <QCoreApplication>

#include <set>

namespace bangdiem {

namespace {

constexpr int kYearRole = Qt::UserRole + 1;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SheetYears)
};

std::optional<SheetYear> sheetYearAt(const QComboBox &box, int index)
{
    const auto rubric = box.itemData(index);
    if (!rubric.isValid())
        return std::nullopt;
    return SheetYear{rubric.toString().toStdString(), box.itemData(index, kYearRole).toInt()};
}

} // namespace

std::map<std::string, std::string> sheetNames(const RegisterSession &session)
{
    std::map<std::string, std::string> names;
    for (const auto &[id, rubric] : session.rubrics()) {
        const auto &texts = rubric->rubric.texts;
        names[id] = texts.appendix.empty() ? rubric->rubric.name : texts.appendix;
    }
    return names;
}

void offerSheetYears(QComboBox &box, const RegisterSession &session, const QString &all)
{
    const auto latestFirst = [](const SheetYear &a, const SheetYear &b) {
        return std::pair(b.year, a.rubric) < std::pair(a.year, b.rubric);
    };
    std::set<SheetYear, decltype(latestFirst)> offered(latestFirst);
    for (const auto &record : session.records())
        offered.insert({record.rubric, record.year});
    const auto names = sheetNames(session);
    const auto before = chosenSheetYear(box);
    const QSignalBlocker quiet(box);
    box.clear();
    if (!all.isEmpty())
        box.addItem(all);
    for (const auto &[rubric, year] : offered) {
        const auto name = names.find(rubric);
        box.addItem(Texts::tr("%1 · year %2")
                        .arg(shown(name == names.end() ? rubric : name->second), QString::number(year)),
            QString::fromStdString(rubric));
        box.setItemData(box.count() - 1, year, kYearRole);
        if (before == SheetYear{rubric, year})
            box.setCurrentIndex(box.count() - 1);
    }
}

void chooseSheetYear(QComboBox &box, const SheetYear &sheetYear)
{
    const QSignalBlocker quiet(box);
    for (int i = 0; i < box.count(); ++i)
        if (sheetYearAt(box, i) == sheetYear)
            box.setCurrentIndex(i);
}

std::optional<SheetYear> chosenSheetYear(const QComboBox &box)
{
    return sheetYearAt(box, box.currentIndex());
}

} // namespace bangdiem
