// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate_loop ROWS TIMES: scores a full sheet that often, for instructions.py to count.
#include "benchsheets.h"

#include <cstdlib>
#include <iostream>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const auto full = bangdiem::bench::fullSheet(std::strtoul(argv[1], nullptr, 10));
    bangdiem::Points sum;
    for (auto left = std::strtoul(argv[2], nullptr, 10); left > 0; --left)
        sum += bangdiem::evaluate(full.rubric, full.answers, full.assessment).total.score;
    std::cout << toText(sum) << '\n';
}
