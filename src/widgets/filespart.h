// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answerpart.h"

#include "rubric/rubric.h"

class QHBoxLayout;
class QListWidget;
class QToolButton;

namespace bangdiem {

class DropZone;

/// The files of a row. It shows and removes them; everything else is asked of whoever has the dossier.
///
/// Enter, Space or a double click shows the current file where this program can, and else opens it; Delete
/// removes it.
class FilesPart final : public AnswerPart
{
    Q_OBJECT
public:
    FilesPart(const Criterion &criterion, QWidget *parent);

    void showAnswer(const Answer &answer) override;
    void store(Answer &answer) const override;
    void setReadOnly(bool readOnly) override; ///< Looking, opening and saving stay possible.

Q_SIGNALS:
    void addRequested(); ///< By the button: a dialog is wanted.
    void previewRequested(const bangdiem::Attachment &file);
    void openRequested(const bangdiem::Attachment &file);
    void saveRequested(const bangdiem::Attachment &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Request = void (FilesPart::*)(const Attachment &);

    void addList(const QString &name);
    void addButtons(QHBoxLayout &layout, const QString &name);
    QToolButton *addButton(QHBoxLayout &layout, const QString &text, const QString &tip, const QString &name);
    const Attachment *current() const;
    void ask(Request request);
    void showOrOpen();
    void removeCurrent();
    void refreshButtons();

    QListWidget *m_list;
    QLabel *m_none;
    DropZone *m_add;
    QToolButton *m_preview = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_remove = nullptr;
    std::vector<Attachment> m_files;
    std::optional<std::int64_t> m_removed; ///< Not named by a document any more.
    bool m_readOnly = false;
};

} // namespace bangdiem
