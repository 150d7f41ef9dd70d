// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of both appendices, word for word, against tests/golden/report/*.expected.
#include "goldentext.h"
#include "report/pagelayout.h"
#include "scoring/evaluate.h"
#include "shippeddossiers.h"

#include <gmock/gmock.h>

#include <sstream>

using namespace bangdiem;

namespace {

struct GoldenSheet {
    const char *file;
    const char *rubric;
    Dossier (*dossier)(const std::string &);
};

std::ostream &operator<<(std::ostream &out, const GoldenSheet &sheet)
{
    return out << sheet.file;
}

class GoldenPages : public testing::TestWithParam<GoldenSheet>
{
};

std::string textOf(const Strip &strip)
{
    QStringList cells;
    for (const auto &cell : strip.cells)
        cells << cell.text.text().replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
    return cells.join(QStringLiteral(" | ")).toStdString();
}

std::string textOf(const OfficialSheet &sheet)
{
    const auto header = tableHeader(sheet);
    const auto strips = sheetStrips(sheet);
    std::ostringstream text;
    int number = 0;
    for (const auto &page : paginate(strips, header)) {
        text << "=== Trang " << ++number << " ===\n";
        for (const auto &placed : page.strips)
            text << textOf(*placed.strip) << '\n';
    }
    return text.str();
}

std::string nameOfGolden(const testing::TestParamInfo<GoldenSheet> &tested)
{
    auto name = std::string(tested.param.file);
    std::ranges::replace(name, '-', '_');
    return name;
}

} // namespace

TEST_P(GoldenPages, PrintsTheSheetAsItWasReadAndApproved)
{
    const auto dossier = GetParam().dossier(GetParam().rubric);

    const auto printed = textOf(
        officialSheet(dossier, evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment)));

    EXPECT_EQ(printed, goldenText(GetParam().file, printed));
}

INSTANTIATE_TEST_SUITE_P(Sheets, GoldenPages,
    testing::Values(GoldenSheet{"pl1-blank", "tayninh-2693-2015-pl1", blankDossier},
        GoldenSheet{"pl1-filled", "tayninh-2693-2015-pl1", mixedDossier},
        GoldenSheet{"pl2-blank", "tayninh-2693-2015-pl2", blankDossier},
        GoldenSheet{"pl2-filled", "tayninh-2693-2015-pl2", mixedDossier}),
    nameOfGolden);
