// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate_loop ROWS|DOSSIER TIMES: scores a full sheet, or that of the dossier, that often, for
// instructions.py to count.
#include "benchsheets.h"
#include "storage/dossierfile.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace {

bangdiem::bench::FullSheet sheetOf(std::string_view what)
{
    if (what.find_first_not_of("0123456789") == std::string_view::npos)
        return bangdiem::bench::fullSheet(std::strtoul(what.data(), nullptr, 10));
    const auto file = bangdiem::DossierFile::open(what, bangdiem::Access::ReadOnly);
    if (!file)
        std::exit(1);
    const auto &dossier = file->dossier();
    return {dossier.rules(), dossier.answers, dossier.heading.assessment};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const auto full = sheetOf(argv[1]);
    bangdiem::Points sum;
    for (auto left = std::strtoul(argv[2], nullptr, 10); left > 0; --left)
        sum += bangdiem::evaluate(full.rubric, full.answers, full.assessment).total.score;
    std::cout << toText(sum) << '\n';
}
