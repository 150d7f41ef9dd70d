// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboardhelp.h"

#include "app/mainwindow.h"
#include "widgets/aboutdialog.h"

namespace bangdiem {

void showKeyboard(MainWindow &window)
{
    KeyboardDialog::Keys keys;
    for (const auto &command : window.commands())
        if (!command.shortcuts.isEmpty())
            keys.emplace_back(command.text, command.shortcuts.first().toString(QKeySequence::NativeText));
    for (auto &[what, key] : keys)
        what.remove(u'&').remove(u'…');
    auto *dialog = new KeyboardDialog(keys, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bangdiem
