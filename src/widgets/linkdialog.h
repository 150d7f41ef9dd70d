// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

namespace bangdiem {

/// A link of a dossier as the browser would be given it; invalid where it is no web address.
QUrl webAddress(const QString &link);

/// Asks before a link is opened, showing the whole address as the browser would get it: a host with other
/// letters as "xn--…", and how it is written in the dossier where that differs.
class LinkDialog final : public QDialog
{
    Q_OBJECT
public:
    LinkDialog(const QUrl &address, const QString &written, QWidget *parent = nullptr);
};

} // namespace bangdiem
