// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rubric/rubric.h"
#include "scoring/answers.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace bangdiem {

class DateField;
class TextField;

/// One document of a row: số, ngày ban hành, trích yếu, trang, tệp.
class DocumentForm final : public QWidget
{
    Q_OBJECT
public:
    /// `name` starts the object names of its fields: "I.2.4.document.0". `required`: số and ngày are marked.
    DocumentForm(const QString &name, bool required, QWidget *parent = nullptr);

    /// Without emitting edited().
    void showDocument(const Document &document, const std::vector<Attachment> &files);
    Document document() const;
    /// The place among `count` documents of the row, from 0; alone it has no heading and cannot be removed.
    void setPlace(std::size_t place, std::size_t count);
    void setReadOnly(bool readOnly); ///< Of what moves or removes it; its fields see to themselves.
    /// At the button that moved it; at the other one where it can go no further.
    void focusHead(int step);

Q_SIGNALS:
    /// As AnswerPart::edited().
    void edited(const QString &field);
    void removeRequested();
    void moveRequested(int step); ///< -1: before the document above.

private:
    TextField *addLine(QGridLayout &grid, const QString &label, const QString &name, std::size_t maxBytes);
    void addField(QGridLayout &grid, const QString &label, const QString &name, QWidget *field);
    void addDate(QGridLayout &grid, bool required);
    void addFile(QGridLayout &grid);
    void addHead(QGridLayout &grid);
    QToolButton *headButton(const QString &text, const QString &tip, const QString &name);
    void showFiles(const std::vector<Attachment> &files, std::optional<std::int64_t> chosen);

    QString m_name;
    TextField *m_number = nullptr;
    DateField *m_date = nullptr;
    QLabel *m_wrongDate = nullptr;
    TextField *m_title = nullptr;
    TextField *m_page = nullptr;
    QLabel *m_fileLabel = nullptr;
    QComboBox *m_file = nullptr;
    QWidget *m_head = nullptr;
    QLabel *m_heading = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    std::vector<Attachment> m_files;
};

} // namespace bangdiem
