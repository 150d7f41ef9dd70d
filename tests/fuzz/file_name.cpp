// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file's name: what is made of them is a safe name in the folder that was meant.
#include "fuzztarget.h"

#include "namefault.h"
#include "storage/extract.h"

using namespace bangdiem;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::filesystem::path folder = "/evidence/I.2.4";
    const auto safe = safeFileName(fuzz::textOf(data, size));
    fuzz::promise(testing::nameFault(safe).empty(), "a safe name has no fault");
    fuzz::promise(
        (folder / safe).lexically_normal().parent_path() == folder, "a safe name stays in its folder");
    fuzz::promise(safeFileName(safe) == safe, "a safe name is left as it is");
    for (const int number : {1, 2, 10'000}) {
        const auto path = folder / numberedFileName(safe, number);
        fuzz::promise(path.lexically_normal().parent_path() == folder, "a numbered name stays in its folder");
    }
    return 0;
}
