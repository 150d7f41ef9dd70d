// SPDX-License-Identifier: GPL-3.0-or-later
// `session_child FILE`: edits the note of the first row for ever, "1", "2", …; says each number when the
// session says that it is saved.
#include "presentation/editingsession.h"

#include "unit/storage/testdossier.h"

#include <QCoreApplication>

#include <unistd.h>

namespace {

using namespace bangdiem;

/// Straight into the pipe: what stood in a buffer would die with us.
void say(const std::string &line)
{
    if (write(STDOUT_FILENO, (line + '\n').c_str(), line.size() + 1) < 0)
        _exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QCoreApplication application(argc, argv);
    EditingSession session(testing::reopened(argv[1]), [] { return testing::momentAt(); });
    int number = 0;
    const auto edit = [&session, &number] {
        auto answer = session.answer(0);
        answer.note = std::to_string(++number);
        session.setAnswer(0, answer);
        session.save();
    };
    QObject::connect(&session, &EditingSession::saved, &session, [&] {
        say(session.answer(0).note);
        QMetaObject::invokeMethod(&session, edit, Qt::QueuedConnection);
    });
    edit();
    return QCoreApplication::exec();
}
