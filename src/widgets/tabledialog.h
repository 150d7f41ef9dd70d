// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "widgets/statusicon.h"

#include <vector>

class QDialogButtonBox;
class QTableWidget;

namespace bangdiem {

/// Something to read that has rows: what became of files, a log, what changed. Texts are shown as they are,
/// their lines broken.
class TableDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Line {
        QStringList cells; ///< As the columns.
        std::optional<StatusIcon> icon{}; ///< Before the first cell.
        Tone tone = Tone::Quiet; ///< Of the icon.
    };
    struct Content {
        QString title;
        QString headline; ///< One sentence above the table.
        QStringList columns;
        std::vector<Line> lines;
        QString nothing; ///< Instead of a table without lines.
        int wide = 1; ///< The column that takes the room that is left.
    };

    explicit TableDialog(const Content &content, QWidget *parent = nullptr);

    /// A button more, which accepts; the other one rejects then.
    void offer(const QString &text);

private:
    QWidget *table(const Content &content);

    QDialogButtonBox *m_buttons;
};

} // namespace bangdiem
