// SPDX-License-Identifier: GPL-3.0-or-later
// print_sheet FILE.json > FILE.expected: after a change of the rules or the words. Read the difference before
// you commit it.
#include "sheettext.h"

#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>

int main(int argc, char **argv)
{
    try {
        std::ifstream file(argc == 2 ? argv[1] : "");
        std::cout << bangdiem::golden::sheetText(std::string(std::istreambuf_iterator<char>(file), {}));
    } catch (const std::exception &error) {
        std::cerr << "print_sheet: " << error.what() << '\n';
        return 2;
    }
}
