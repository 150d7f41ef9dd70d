// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bangdiem {

class Desk;
class MainWindow;
class NoticeBar;

/// What was done, in one strip above the page until it is closed: the last news takes the place of the one
/// before.
class DeskNews final : public QObject
{
    Q_OBJECT
public:
    DeskNews(Desk &desk, MainWindow &window);

    void forget();
    void tellCarried();
    void tellExported(const QString &path);
    void tellHandedOut(const QString &path);
    void tellTakenBack(const QString &path, std::size_t rows);
    void tellReopened(int revision);
    /// Not done: sheets of the office that cannot be used, each with what is wrong with it.
    void tellUnusable(const QStringList &sheets);

private:
    void tellWritten(const QString &sentence, const QString &path);

    Desk &m_desk;
    NoticeBar *m_bar;
};

} // namespace bangdiem
