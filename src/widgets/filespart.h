// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answerpart.h"

#include "rubric/rubric.h"

#include <QStringList>

class QListWidget;
class QMimeData;
class QToolButton;

namespace bangdiem {

/// The files of a row. It shows and removes them; adding and saving is asked of whoever has the dossier.
class FilesPart final : public AnswerPart
{
    Q_OBJECT
public:
    FilesPart(const Criterion &criterion, QWidget *parent);

    void showAnswer(const Answer &answer) override;
    void store(Answer &answer) const override;
    void setReadOnly(bool readOnly) override; ///< Saving stays possible.

Q_SIGNALS:
    void addRequested(); ///< By the button: a dialog is wanted.
    void saveRequested(const bangdiem::Attachment &file);

private:
    void removeCurrent();
    void saveCurrent();
    void refreshButtons();

    QListWidget *m_list;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_save;
    std::vector<Attachment> m_files;
    std::optional<std::int64_t> m_removed; ///< Not named by a document any more.
    bool m_readOnly = false;
};

/// The local files of a drop or of the clipboard; empty when there are none.
QStringList filesOf(const QMimeData *mime);

} // namespace bangdiem
