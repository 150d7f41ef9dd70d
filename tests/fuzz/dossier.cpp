// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed dossier with bytes or cells changed, or any bytes as one, opened as a stranger's file: refused, or
// read as what was sealed, or told to be altered; never taken for what was sealed while it says something
// else.
#include "fuzztarget.h"

#include "celledits.h"
#include "sealedsample.h"
#include "testdossier.h"

using namespace bangdiem;
using namespace bangdiem::testing;

namespace {

std::string fileOf(std::string_view input)
{
    if (input.starts_with("SQLite format 3"))
        return std::string(input);
    if (input.empty())
        return {};
    const auto changes = input.substr(1);
    return input[0] % 2 == 0 ? fuzz::patched(sealedBytes(), changes) : fuzz::withCellsChanged(changes);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const TestFolder folder;
    const auto path = folder / "a.bangdiem";
    const auto bytes = fileOf(fuzz::textOf(data, size));
    writeBytes(path, bytes);

    const auto verdict = verdictOn(path);

    fuzz::promise(
        verdict != bangdiem::testing::Verdict::Forged, "a forged dossier is not taken for the sealed one");
    fuzz::promise(bytesOf(path) == bytes, "a file that is opened stays as it is");
    return 0;
}
