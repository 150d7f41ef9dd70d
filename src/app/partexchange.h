// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "dossier/merge.h"

class QWidget;

namespace bangdiem {

/// Hands rows of the open dossier out to colleagues and takes them back (docs/merging.md). Tells the user
/// what went wrong.
class PartExchange final : public QObject
{
    Q_OBJECT
public:
    /// `window`: the one that its dialogs belong to. Both must outlive this.
    PartExchange(Desk &desk, QWidget &window, QObject *parent = nullptr);

    void handOut(); ///< Asks which rows, and where to write them.
    void takeBack(); ///< Asks for files, and shows what each would bring, one after the other.

Q_SIGNALS:
    void handedOut(const QString &path);
    void takenBack(const QString &path, std::size_t rows); ///< 0: there was nothing new.

private:
    struct Offer;
    void write(const std::vector<std::size_t> &rows);
    void takeNext();
    void offer(const QString &path, const Offer &offer);
    void take(const QString &path, const Offer &offer, const std::vector<MergeRow> &plan);
    void tellFailure(const QString &title, Error error, const QString &path);

    Desk &m_desk;
    QWidget &m_window;
    QStringList m_waiting; ///< Files that were chosen and not looked at yet.
};

} // namespace bangdiem
