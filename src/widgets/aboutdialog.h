// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QDialog>

namespace bangdiem {

/// Name, version, licence and what the program is built with.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

/// Every key of the program beside what it does.
class KeyboardDialog final : public QDialog
{
    Q_OBJECT
public:
    using Keys = std::vector<std::pair<QString, QString>>; ///< What it does, the key.

    explicit KeyboardDialog(const Keys &keys, QWidget *parent = nullptr);
};

} // namespace bangdiem
