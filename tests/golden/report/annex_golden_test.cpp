// SPDX-License-Identifier: GPL-3.0-or-later
// The annex of both appendices as Poppler reads it out of the PDF: every text, in the order of the page.
#include "goldentext.h"
#include "report/printedsheet.h"
#include "scoring/evaluate.h"
#include "shippeddossiers.h"
#include "unit/report/pdftools.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace bangdiem;

namespace {

struct GoldenAnnex {
    const char *file;
    const char *rubric;
    Dossier (*dossier)(const std::string &);
};

std::ostream &operator<<(std::ostream &out, const GoldenAnnex &annex)
{
    return out << annex.file;
}

class GoldenAnnexes : public testing::TestWithParam<GoldenAnnex>
{
};

std::string nameOfGolden(const testing::TestParamInfo<GoldenAnnex> &tested)
{
    auto name = std::string(tested.param.file);
    std::ranges::replace(name, '-', '_');
    return name;
}

} // namespace

TEST_P(GoldenAnnexes, AreReadOutOfThePdfInTheirOrder)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.pdf"));
    const auto dossier = GetParam().dossier(GetParam().rubric);
    const auto scores = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    const auto content = printContent(dossier, scores, {}, true);
    ASSERT_TRUE(writePdf(path, PrintedSheet(content), QStringLiteral("Phụ lục")));

    const auto first = QString::number(PrintedSheet(content.sheet).pageCount() + 1);
    const auto text = outputOf(QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-f"), first, path, QStringLiteral("-")})
                          .toStdString();

    EXPECT_EQ(text, goldenText(GetParam().file, text));
}

INSTANTIATE_TEST_SUITE_P(Annexes, GoldenAnnexes,
    testing::Values(GoldenAnnex{"annex-pl1-blank", "tayninh-2693-2015-pl1", blankDossier},
        GoldenAnnex{"annex-pl1-filled", "tayninh-2693-2015-pl1", documentedDossier},
        GoldenAnnex{"annex-pl2-blank", "tayninh-2693-2015-pl2", blankDossier},
        GoldenAnnex{"annex-pl2-filled", "tayninh-2693-2015-pl2", documentedDossier}),
    nameOfGolden);
