// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/annexpictures.h"
#include "scoring/evaluate.h"
#include "shippeddossiers.h"
#include "unit/report/pdftools.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <future>

using namespace bangdiem;
using testing::HasSubstr;
using testing::SizeIs;

namespace {

PrintContent contentOf(const Dossier &dossier)
{
    const auto scores = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    auto content = printContent(dossier, scores, {}, true);
    content.pictures = annexPictures(dossier, scores);
    return content;
}

QImage painted(const AnnexPicture &picture)
{
    QImage image(1'248, 1'000, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    picture.paint(painter, {kPictureWidth, picture.heightMillimetres / 25.4 * kPicturePixelsPerInch});
    return image;
}

} // namespace

TEST(AnnexPictures, ShowTheLossesOnlyWhereThereAreAny)
{
    EXPECT_THAT(contentOf(mixedDossier("tayninh-2693-2015-pl1")).pictures, SizeIs(2));
    EXPECT_THAT(contentOf(fullDossier("tayninh-2693-2015-pl1")).pictures, SizeIs(1));
}

TEST(AnnexPictures, LookTheSameOnAnyThread)
{
    for (const auto &picture : contentOf(mixedDossier("tayninh-2693-2015-pl2")).pictures) {
        auto other = std::async(std::launch::async, [&] { return painted(picture); });
        const auto here = painted(picture);
        QImage blank(here.size(), here.format());
        blank.fill(Qt::white);

        EXPECT_EQ(other.get(), here);
        EXPECT_NE(here, blank);
    }
}

TEST(AnnexPictures, StandInAPdfA1bWithTheirTexts)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.pdf"));

    ASSERT_TRUE(
        writePdf(path, PrintedSheet(contentOf(mixedDossier("tayninh-2693-2015-pl2"))), QStringLiteral("a")));

    EXPECT_THAT(preflight(path).toStdString(), HasSubstr("is a valid PDF/A-1b file"));
    const auto text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).toStdString();
    EXPECT_THAT(text, HasSubstr("Hình 1. Điểm tự đánh giá và điểm tối đa của từng mục"));
    EXPECT_THAT(text, HasSubstr("Hình 2."));
    EXPECT_THAT(text, HasSubstr("Điểm mất theo mục và lý do"));
}
