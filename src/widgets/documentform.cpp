// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documentform.h"

#include "dossier/dossier.h"
#include "widgets/answerpart.h"
#include "widgets/card.h"
#include "widgets/datefield.h"
#include "widgets/textfield.h"
#include "widgets/uitext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace bangdiem {

DocumentForm::DocumentForm(const QString &name, bool required, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    const auto marked
        = [required](const QString &label) { return required ? label + QStringLiteral(" *") : label; };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    m_number = addLine(*grid, marked(tr("Number")), QStringLiteral("number"), TextLimits::number);
    addDate(*grid, required);
    m_title = addLine(*grid, tr("About"), QStringLiteral("title"), TextLimits::title);
    m_page = addLine(*grid, tr("Page"), QStringLiteral("page"), TextLimits::page);
    addFile(*grid);
    m_remove = new QToolButton;
    m_remove->setText(tr("Remove this document"));
    m_remove->setObjectName(m_name + QStringLiteral(".remove"));
    grid->addWidget(m_remove, grid->rowCount(), 1, Qt::AlignRight);
    connect(m_remove, &QToolButton::clicked, this, &DocumentForm::removeRequested);
    setFocusProxy(m_number);
}

void DocumentForm::addField(QGridLayout &grid, const QString &label, const QString &name, QWidget *field)
{
    field->setObjectName(m_name + QLatin1Char('.') + name);
    field->setAccessibleName(label);
    auto *words = new QLabel(label);
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(words, row, 0);
    grid.addWidget(field, row, 1);
}

TextField *DocumentForm::addLine(
    QGridLayout &grid, const QString &label, const QString &name, std::size_t maxBytes)
{
    auto *field = new TextField(maxBytes);
    addField(grid, label, name, field);
    connect(field, &QLineEdit::textEdited, this, [this, name] { Q_EMIT edited(name); });
    return field;
}

void DocumentForm::addDate(QGridLayout &grid, bool required)
{
    m_date = new DateField;
    addField(grid, required ? tr("Issued on") + QStringLiteral(" *") : tr("Issued on"),
        QStringLiteral("date"), m_date);
    m_wrongDate = plainLabel(QStringLiteral("⚠ ") + tr("There is no such day; write it as 23/11/2015."));
    m_wrongDate->setObjectName(m_name + QStringLiteral(".date.wrong"));
    m_wrongDate->hide();
    grid.addWidget(m_wrongDate, grid.rowCount(), 1);
    connect(m_date, &DateField::wrongChanged, m_wrongDate, &QWidget::setVisible);
    connect(m_date, &DateField::dateEdited, this, [this] { Q_EMIT edited(QStringLiteral("date")); });
}

void DocumentForm::addFile(QGridLayout &grid)
{
    m_file = new QComboBox;
    guardFromWheel(m_file);
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_file->setMinimumContentsLength(10);
    addField(grid, tr("File"), QStringLiteral("file"), m_file);
    m_fileLabel = qobject_cast<QLabel *>(grid.itemAtPosition(grid.rowCount() - 1, 0)->widget());
    connect(m_file, &QComboBox::activated, this, [this] { Q_EMIT edited({}); });
}

void DocumentForm::showFiles(const std::vector<Attachment> &files, std::optional<std::int64_t> chosen)
{
    if (files != m_files || m_file->count() == 0) {
        m_files = files;
        m_file->clear();
        m_file->addItem(tr("(none)"));
        for (const auto &file : files)
            m_file->addItem(shown(file.name), static_cast<qlonglong>(file.content));
    }
    const int index = chosen ? m_file->findData(static_cast<qlonglong>(*chosen)) : 0;
    m_file->setCurrentIndex(qMax(0, index));
    m_file->setVisible(!files.empty());
    m_fileLabel->setVisible(!files.empty());
}

void DocumentForm::showDocument(const Document &document, const std::vector<Attachment> &files)
{
    m_number->setValue(document.number);
    m_date->setDate(document.date);
    m_title->setValue(document.title);
    m_page->setValue(document.page);
    showFiles(files, document.content);
}

Document DocumentForm::document() const
{
    Document document;
    document.number = m_number->value();
    document.date = m_date->date();
    document.title = m_title->value();
    document.page = m_page->value();
    if (const auto content = m_file->currentData(); content.isValid())
        document.content = content.toLongLong();
    return document;
}

void DocumentForm::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

} // namespace bangdiem
