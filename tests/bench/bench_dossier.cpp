// SPDX-License-Identifier: GPL-3.0-or-later
// bench_dossier FILE ROWS: makes a dossier of so many rows, all answered.
#include "benchdossier.h"

#include <cstdlib>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    bangdiem::bench::makeDossier(argv[1], std::strtoul(argv[2], nullptr, 10));
    return 0;
}
