// SPDX-License-Identifier: GPL-3.0-or-later
// `killed_writer FILE FOLDER`: edits the dossier for ever, one edit after another, evidence files among them
// (made in FOLDER). Says "open N" when N edits are in the file, then the number of each edit once it was
// acknowledged.
#include "killed_writer.h"

#include <filesystem>

#include <unistd.h>

namespace {

using namespace bangdiem;
using namespace bangdiem::testing;

/// Straight into the pipe: what stood in a buffer would die with us.
void say(const std::string &line)
{
    if (write(STDOUT_FILENO, (line + '\n').c_str(), line.size() + 1) < 0)
        _exit(1);
}

Result<void> edit(DossierFile &file, int number, const std::filesystem::path &folder)
{
    Answer answer;
    answer.note = noteOfEdit(number);
    if (const auto evidence = evidenceOfEdit(number)) {
        writeBytes(folder / "evidence", *evidence);
        const auto stored = file.storeContent(folder / "evidence", momentAt(number));
        if (!stored)
            return tl::unexpected(stored.error());
        answer.attachments = {*stored};
    }
    return file.setAnswer(rowOfEdit(number), answer, momentAt(number));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    auto file = reopened(argv[1]);
    auto number = static_cast<int>(file.history().value().size()) - 1;
    say("open " + std::to_string(number));
    for (;;) {
        if (const auto done = edit(file, ++number, argv[2]); !done) {
            say(problemOf(done));
            return 1;
        }
        say(std::to_string(number));
    }
}
