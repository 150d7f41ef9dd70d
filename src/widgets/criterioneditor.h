// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rubric/rubric.h"
#include "scoring/answers.h"

class QVBoxLayout;

namespace bangdiem {

class AnswerPart;
class FilesPart;
class LinksPart;

/// The form that answers one row. It knows its criterion, not the dossier.
class CriterionEditor final : public QWidget
{
    Q_OBJECT
public:
    ~CriterionEditor() override;

    const Answer &answer() const { return m_answer; }
    /// Shows `answer` without emitting answerEdited().
    void setAnswer(const Answer &answer);
    /// Heading::units, with which a table by unit begins.
    void setAgencyUnits(const std::vector<std::string> &names);
    /// Nothing can be entered; texts can be selected, files saved and links opened.
    void setReadOnly(bool readOnly);
    /// Takes what is being typed and is entered only when its field is left.
    void finishTyping();
    /// Puts `widget` below what the rule asks for, above what every row accepts.
    void insertBelowRule(QWidget *widget);

Q_SIGNALS:
    /// The user, not the program, changed the answer. `mergeKey` as for EditingSession::setAnswer().
    void answerEdited(const bangdiem::Answer &answer, const QString &mergeKey);
    void addFilesRequested();
    void previewRequested(const bangdiem::Attachment &file);
    void openFileRequested(const bangdiem::Attachment &file);
    void saveFileRequested(const bangdiem::Attachment &file);
    void openLinkRequested(const QString &link);

private:
    friend CriterionEditor *makeCriterionEditor(const Criterion &criterion, QWidget *parent);
    CriterionEditor(const Criterion &criterion, std::vector<AnswerPart *> ruleParts, QWidget *parent);
    void add(AnswerPart *part);

    std::string m_id;
    QVBoxLayout *m_layout;
    int m_belowRule = 0; ///< Place in the layout.
    std::vector<AnswerPart *> m_parts;
    FilesPart *m_files;
    LinksPart *m_links;
    Answer m_answer;
};

/// Builds the form of `criterion` from its rule; a kind of rule or test without a form does not compile.
/// Never null; owned by `parent`. `criterion` must live as long as the form.
CriterionEditor *makeCriterionEditor(const Criterion &criterion, QWidget *parent);

} // namespace bangdiem
