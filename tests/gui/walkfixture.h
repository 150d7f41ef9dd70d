// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_fixture.h"
#include "walkchecks.h"

namespace bangdiem::tests {

/// The program with a dossier open, and a way to look at everything that it can show.
class WalkTest : public FrameTest
{
protected:
    using Look = std::function<void(QWidget *top, const QString &where)>;

    WalkTest();

    void walkPages(const Look &look); ///< Each page; the sheet with each row as the current one.
    void walkDialogs(const Look &look); ///< Each dialog that a command opens.
    /// The page Chốt và ký of a dossier that is sealed for the second time, with scans, and what it opens.
    void walkSealed(const Look &look);
    /// The page of a dossier that is ready to be sealed, and the dialogs that ask for a key.
    void walkSigning(const Look &look);
    /// The sheet with what a reviewer asks to be explained.
    void walkExplaining(const Look &look);
    void walkOthers(const Look &look); ///< Dialogs that no command opens by itself.
    void walk(const Look &look);

private:
    void makeSealed(const QString &path) const;
};

} // namespace bangdiem::tests
