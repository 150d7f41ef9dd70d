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
#include <QHBoxLayout>
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
    addHead(*grid);
    m_number = addLine(*grid, marked(tr("Number")), QStringLiteral("number"), TextLimits::number);
    addDate(*grid, required);
    m_title = addLine(*grid, tr("About"), QStringLiteral("title"), TextLimits::title);
    m_page = addLine(*grid, tr("Page"), QStringLiteral("page"), TextLimits::page);
    addFile(*grid);
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

QToolButton *DocumentForm::headButton(const QString &text, const QString &tip, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setObjectName(m_name + QLatin1Char('.') + name);
    m_head->layout()->addWidget(button);
    return button;
}

void DocumentForm::addHead(QGridLayout &grid)
{
    m_head = new QWidget;
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins({});
    row->setSpacing(4);
    m_heading = plainLabel({});
    m_heading->setWordWrap(false);
    row->addWidget(m_heading, 1);
    m_up = headButton(QStringLiteral("▲"), tr("Move this document up"), QStringLiteral("up"));
    m_down = headButton(QStringLiteral("▼"), tr("Move this document down"), QStringLiteral("down"));
    m_remove = headButton(tr("Remove"), tr("Remove this document"), QStringLiteral("remove"));
    grid.addWidget(m_head, grid.rowCount(), 0, 1, 2);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &DocumentForm::removeRequested);
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

void DocumentForm::setPlace(std::size_t place, std::size_t count)
{
    m_heading->setText(tr("Document %1 of %2").arg(place + 1).arg(count));
    setAccessibleName(m_heading->text());
    m_head->setVisible(count > 1);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < count);
}

void DocumentForm::setReadOnly(bool readOnly)
{
    for (auto *button : {m_up, m_down, m_remove})
        button->setVisible(!readOnly);
}

void DocumentForm::focusHead(int step)
{
    auto *moved = step < 0 ? m_up : m_down;
    auto *other = step < 0 ? m_down : m_up;
    (moved->isEnabled() ? moved : other)->setFocus(Qt::TabFocusReason);
}

} // namespace bangdiem
