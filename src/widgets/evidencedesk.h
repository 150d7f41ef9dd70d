// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

#include "storage/dossierfile.h"
#include "storage/evidencekind.h"

class QWidget;

namespace bangdiem {

class Dialogs;
class EditingSession;
class FileTask;
class PreviewDialog;
class PrivateCopies;
struct Offered;

/// What a person does with the evidence of a row: add files, look at them, open or save them, open a link.
/// Reading and writing runs beside the window with a progress that can be stopped. Another program is only
/// ever given a private read-only copy whose kind is allowed and whose content is of that kind.
class EvidenceDesk final : public QObject
{
    Q_OBJECT
public:
    struct Tools {
        Dialogs *dialogs;
        PrivateCopies *copies;
        std::function<Moment()> clock; ///< Names pasted pictures.
    };

    /// The tools must outlive the desk; `window` is what its windows stand over.
    EvidenceDesk(Tools tools, QWidget *window);
    ~EvidenceDesk() override;

    /// Copies a stored file to a place of its own, beside the window.
    using CopyContent = std::function<FileTask *(const Attachment &file, std::filesystem::path target)>;

    void setSession(EditingSession *session); ///< Null: nothing more is asked of it. Closes the preview.
    /// Only looks at files, which come from there; nothing may be added. Closes the preview.
    void setSource(CopyContent source);

    /// Adds what can be evidence and tells of each of the others why it cannot.
    void add(std::size_t criterion, const Offered &offered);
    void askFiles(std::size_t criterion);
    void save(const Attachment &file);
    void open(const Attachment &file);
    /// In a window beside the sheet; one at a time.
    void preview(const Attachment &file);
    void openLink(const QString &link);

Q_SIGNALS:
    /// A reviewer's request to explain was offered as evidence: it is none, and was not added.
    void feedbackOffered(const QString &path);
    void told(const QString &sentence); ///< What came of it, where nobody must be stopped for it.

private:
    struct Copy {
        QString path;
        EvidenceKind kind;
    };

    void addFiles(std::size_t criterion, const QStringList &paths);
    void addLinks(std::size_t criterion, const QStringList &links);
    void addPicture(std::size_t criterion, const QImage &image);
    void tellAdded(
        std::size_t criterion, const std::vector<Attachment> &before, std::vector<std::string> offered);
    Result<Copy> privateCopy(const Attachment &file);
    void tellFailure(const QString &title, const Error &error);

    Tools m_tools;
    QWidget *m_window;
    EditingSession *m_session = nullptr;
    CopyContent m_copyContent;
    QString m_folder; ///< Where files were chosen last.
    QPointer<PreviewDialog> m_preview;
};

} // namespace bangdiem
