// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests let another process do: `hold FILE` opens it for editing and waits to be killed; `attach
// FILE SOURCE` stores evidence and tells by how many KiB its peak of memory grew; `untrusted FILE COPIES`
// opens a stranger's file and tells the same; `swap FILE ONE OTHER` puts one and the other there in turn,
// without end.
#include "storage/untrusted.h"

#include "testdossier.h"

#include <array>
#include <fstream>
#include <iostream>

#include <unistd.h>

namespace {

using namespace bangdiem;
using namespace bangdiem::testing;

long peakKilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stol(line.substr(6));
    }
    return -1;
}

int hold(const std::string &path)
{
    const auto file = reopened(path);
    std::cout << (file.access() == Access::ReadWrite ? "editing" : "reading") << std::endl;
    pause();
    return 0;
}

int attach(const std::string &path, const std::string &source)
{
    auto file = reopened(path);
    const auto before = peakKilobytes();
    const auto stored = file.storeContent(source, momentAt());
    const auto after = peakKilobytes();
    std::cout << (stored ? std::to_string(stored->size) : problemOf(stored)) << '\n'
              << after - before << std::endl;
    return stored ? 0 : 1;
}

int openStrangers(const std::string &path, const std::string &copies)
{
    UntrustedOptions options;
    options.copies = copies;
    const auto opened = openUntrusted(path, options);
    std::cout << (opened ? "opened" : errorName(opened.error().code)) << '\n' << peakKilobytes() << std::endl;
    return 0;
}

int swap(const std::string &path, const std::array<std::string, 2> &sources)
{
    const std::array contents{bytesOf(sources[0]), bytesOf(sources[1])};
    for (std::size_t round = 0;; ++round) {
        writeBytes(path + ".new", contents.at(round % 2));
        std::filesystem::rename(path + ".new", path);
        if (round == 0)
            std::cout << "swapping" << std::endl;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 2 && arguments[0] == "hold")
        return hold(arguments[1]);
    if (arguments.size() == 3 && arguments[0] == "attach")
        return attach(arguments[1], arguments[2]);
    if (arguments.size() == 3 && arguments[0] == "untrusted")
        return openStrangers(arguments[1], arguments[2]);
    if (arguments.size() == 4 && arguments[0] == "swap")
        return swap(arguments[1], {arguments[2], arguments[3]});
    return 2;
}
