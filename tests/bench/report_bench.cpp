// SPDX-License-Identifier: GPL-3.0-or-later
#include "barereport.h"
#include "report/exports.h"
#include "report/printedsheet.h"
#include "scoring/evaluate.h"
#include "shippeddossiers.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace bangdiem;

namespace {

const OfficialSheet &fullSheet()
{
    static const auto sheet = [] {
        const auto dossier = fullDossier("tayninh-2693-2015-pl1");
        return officialSheet(dossier, evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment));
    }();
    return sheet;
}

const QString &outPath()
{
    static const QTemporaryDir folder;
    static const auto path = folder.filePath(QStringLiteral("out"));
    return path;
}

void layOut(benchmark::State &state)
{
    for ([[maybe_unused]] const auto step : state)
        benchmark::DoNotOptimize(PrintedSheet(fullSheet()).pageCount());
}
BENCHMARK(layOut)->Unit(benchmark::kMillisecond);

void paintAPageOnScreen(benchmark::State &state)
{
    const PrintedSheet sheet(fullSheet());
    QImage image(794, 1123, QImage::Format_RGB32);
    for ([[maybe_unused]] const auto step : state) {
        QPainter painter(&image);
        sheet.paint(painter, 0, image.size());
    }
}
BENCHMARK(paintAPageOnScreen)->Unit(benchmark::kMillisecond);

void barePdf(benchmark::State &state)
{
    for ([[maybe_unused]] const auto step : state)
        bench::writeBarePdf(outPath(), fullSheet());
}
BENCHMARK(barePdf)->Unit(benchmark::kMillisecond);

void pdf(benchmark::State &state)
{
    for ([[maybe_unused]] const auto step : state)
        benchmark::DoNotOptimize(writePdf(outPath(), PrintedSheet(fullSheet()), QStringLiteral("x")));
}
BENCHMARK(pdf)->Unit(benchmark::kMillisecond);

template <auto Write> void exportedAs(benchmark::State &state)
{
    for ([[maybe_unused]] const auto step : state)
        benchmark::DoNotOptimize(Write(outPath(), fullSheet()));
}
BENCHMARK(exportedAs<writeCsv>)->Unit(benchmark::kMillisecond);
BENCHMARK(exportedAs<writeOdt>)->Unit(benchmark::kMillisecond);
BENCHMARK(exportedAs<writeXlsx>)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
