// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reviewdesk.h"
#include "frame_fixture.h"
#include "submissions.h"

namespace bangdiem::tests {

/// The reviewer's desk with a register of its own in a file, as a person opens it.
class ReviewDeskTest : public FrameTest
{
protected:
    /// From the start page; makes it where it is not there.
    void openRegister(const QString &name = QStringLiteral("sổ thẩm định.register"));
    void takeIn(const QStringList &paths);
    /// A register with three agencies' submissions; the first one that was taken in is open.
    void openThree();
    /// A register with two agencies whose sheets compare them; the first is open.
    void openCompared();
    QString sent(const std::string &name, const testing::SampleAgency &agency,
        const std::function<void(Dossier &)> &change = {});
    /// Of the reviewer's window.
    MainWindow *reviewWindow() const { return composition->reviewing().window(); }
    void run(const QString &command);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers); ///< In the reviewer's window.
    bool isEnabled(const QString &command) const;
    template <typename T> T *part(const QString &name) const
    {
        auto *found = reviewWindow()->findChild<T *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    void choose(int row); ///< Of the list of submissions.
    void goTo(const char *row);
    RegisterSession &session() const { return composition->reviewing().session(); }
    const OpenedReview &review() const { return *session().current(); }
    std::size_t rowOf(const char *id) const;
    const RowReview &decided(const char *id) const { return review().row(rowOf(id)); }

    testing::Submissions submissions;
};

} // namespace bangdiem::tests
