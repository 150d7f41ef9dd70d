// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchsheets.h"

#include "scoring/advise.h"

#include <benchmark/benchmark.h>

namespace bangdiem::bench {

namespace {

void evaluateFullSheet(benchmark::State &state)
{
    const auto full = fullSheet(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(full.rubric, full.answers, full.assessment));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(evaluateFullSheet)->Arg(36)->Arg(5'000);

void adviseOnBlankSheet(benchmark::State &state)
{
    const auto full = fullSheet(static_cast<std::size_t>(state.range(0)));
    const auto sheet = evaluate(full.rubric, {}, full.assessment);
    for (auto _ : state)
        benchmark::DoNotOptimize(advise(full.rubric, {}, full.assessment, sheet));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(adviseOnBlankSheet)->Arg(36)->Arg(5'000);

} // namespace

} // namespace bangdiem::bench

BENCHMARK_MAIN();
