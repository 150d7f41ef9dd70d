// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QTimer>

#include "scoring/answers.h"

#include <optional>

class QMimeData;
class QVBoxLayout;

namespace bangdiem {

class CriterionEditor;
class DeclarationBox;
class EditingSession;
class ExplainBox;
class ReasonBox;
class ReviewBar;
struct Offered;

/// The criterion at the right: what the decree says, the form that answers it, and why it scores what it
/// scores.
///
/// The score is painted with the keystroke; the words follow when typing pauses for kPause.
class CriterionPanel final : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int kPause = 120; ///< Milliseconds.

    explicit CriterionPanel(QWidget *parent = nullptr);
    ~CriterionPanel() override;

    /// Null, or no criterion, empties the panel. The session must live until another one is set.
    void setCriterion(EditingSession *session, std::optional<std::size_t> criterion);
    void focusEditor();

Q_SIGNALS:
    void addFilesRequested();
    void evidenceOffered(const bangdiem::Offered &offered); ///< Dropped or pasted.
    void previewRequested(const bangdiem::Attachment &file);
    void openFileRequested(const bangdiem::Attachment &file);
    void saveFileRequested(const bangdiem::Attachment &file);
    void openLinkRequested(const QString &link);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    /// Of the fields: what is pasted as evidence goes to the panel.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addReview(QLayout &layout);
    void addHeading(QVBoxLayout &layout);
    void addExplaining(QLayout &layout);
    void addDeclarations(QLayout &layout);
    void addDeclarationBox(QLayout &layout, const std::string &target, const QString &heading,
        const std::vector<Declaration> &declarations);
    void addEditor(QLayout &layout);
    void takeAnswer(const Answer &answer, const QString &mergeKey);
    void confirm();
    void showAnswer();
    void showAgencyUnits();
    void watch(QWidget *part);
    void showDeclared();
    void showExplaining();
    void showReasons();
    void paste();
    bool takes(const QMimeData *mime) const;

    EditingSession *m_session = nullptr;
    std::optional<std::size_t> m_criterion;
    ReviewBar *m_review = nullptr;
    ExplainBox *m_explain = nullptr;
    CriterionEditor *m_editor = nullptr;
    std::vector<DeclarationBox *> m_declarations;
    ReasonBox *m_reasons = nullptr;
    QTimer m_pause;
    QTimer m_fieldsMoved; ///< The order of Tab is to follow.
};

} // namespace bangdiem
