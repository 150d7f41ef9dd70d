// SPDX-License-Identifier: GPL-3.0-or-later
// The main of a fuzz target that is run as a plain test: each file of the folders is one input.
#include "fuzztarget.h"
#include "support/filebytes.h"

#include <filesystem>
#include <iostream>

int main(int argc, char **argv)
{
    int inputs = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[i])) {
            if (!entry.is_regular_file())
                continue;
            const auto bytes = bangdiem::tests::bytesOf(entry.path());
            std::cout << entry.path().filename().string() << std::endl; // The last one is the culprit.
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
            ++inputs;
        }
    }
    std::cout << inputs << " inputs" << std::endl;
    return inputs > 0 ? 0 : 1;
}
