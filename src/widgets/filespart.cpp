// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filespart.h"

#include "widgets/card.h"
#include "widgets/dropzone.h"
#include "widgets/pagereader.h"
#include "widgets/uitext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>

namespace bangdiem {

namespace {

constexpr int kShownRows = 4;

bool isShownHere(const Attachment &file)
{
    const auto kind = evidenceKindOf(file.name);
    return kind && canShow(*kind);
}

} // namespace

FilesPart::FilesPart(const Criterion &criterion, QWidget *parent)
    : AnswerPart(parent)
    , m_list(new QListWidget)
    , m_none(quietLabel(tr("No file")))
    , m_add(new DropZone(tr("Drop files here, paste them, or choose files…")))
{
    const bool required = criterion.attachmentNeed == Need::Required;
    auto *card = new Card(required ? tr("Files (required)") : tr("Files"));
    const auto name = shown(criterion.id) + QStringLiteral(".files");
    m_none->setObjectName(name + QStringLiteral(".none"));
    m_add->setObjectName(name + QStringLiteral(".add"));
    addList(name);
    auto *buttons = new QHBoxLayout;
    addButtons(*buttons, name);
    card->body()->addWidget(m_list);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, &FilesPart::addRequested);
    showAnswer({});
}

void FilesPart::addList(const QString &name)
{
    m_list->setObjectName(name);
    m_list->setAccessibleName(tr("Files of this row"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesPart::refreshButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &FilesPart::showOrOpen);
}

QToolButton *FilesPart::addButton(
    QHBoxLayout &layout, const QString &text, const QString &tip, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setObjectName(name);
    layout.addWidget(button);
    return button;
}

void FilesPart::addButtons(QHBoxLayout &layout, const QString &name)
{
    m_preview = addButton(layout, tr("View"), tr("Show the file here (Enter or Space in the list)"),
        name + QStringLiteral(".view"));
    m_open = addButton(layout, tr("Open"), tr("Open a read-only copy in the program for such files"),
        name + QStringLiteral(".open"));
    m_save
        = addButton(layout, tr("Save as…"), tr("Write the file to a folder"), name + QStringLiteral(".save"));
    m_remove = addButton(layout, tr("Remove"), tr("Take the file off this row (Delete in the list)"),
        name + QStringLiteral(".remove"));
    layout.addStretch();
    connect(m_preview, &QToolButton::clicked, this, [this] { ask(&FilesPart::previewRequested); });
    connect(m_open, &QToolButton::clicked, this, [this] { ask(&FilesPart::openRequested); });
    connect(m_save, &QToolButton::clicked, this, [this] { ask(&FilesPart::saveRequested); });
    connect(m_remove, &QToolButton::clicked, this, &FilesPart::removeCurrent);
}

void FilesPart::showAnswer(const Answer &answer)
{
    m_removed.reset();
    if (answer.attachments != m_files || m_list->count() == 0) {
        m_files = answer.attachments;
        m_list->clear();
        for (const auto &file : m_files)
            m_list->addItem(shown(file.name) + QStringLiteral("  –  ") + sizeText(file.size));
        if (!m_files.empty())
            m_list->setCurrentRow(static_cast<int>(m_files.size()) - 1);
    }
    const int rows = qMin(kShownRows, m_list->count());
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(qMax(1, rows) * qMax(m_list->sizeHintForRow(0), fontMetrics().height() + 4) + 6);
    refreshButtons();
}

void FilesPart::store(Answer &answer) const
{
    answer.attachments = m_files;
    if (!m_removed)
        return;
    for (auto &document : answer.documents)
        if (document.content == m_removed)
            document.content.reset();
}

void FilesPart::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    setFocusProxy(readOnly ? static_cast<QWidget *>(m_list) : m_add);
    refreshButtons();
}

const Attachment *FilesPart::current() const
{
    const auto row = m_list->currentRow();
    return row < 0 ? nullptr : &m_files[static_cast<std::size_t>(row)];
}

void FilesPart::refreshButtons()
{
    const auto *file = current();
    for (auto *button : {m_preview, m_open, m_save})
        button->setVisible(!m_files.empty());
    m_remove->setVisible(!m_files.empty() && !m_readOnly);
    m_none->setVisible(m_files.empty() && m_readOnly);
    m_preview->setEnabled(file && isShownHere(*file));
    m_open->setEnabled(file);
    m_save->setEnabled(file);
    m_remove->setEnabled(file);
}

void FilesPart::ask(Request request)
{
    if (const auto *file = current())
        Q_EMIT(this->*request)(Attachment(*file)); // A copy: what is asked may change the row.
}

void FilesPart::showOrOpen()
{
    if (const auto *file = current())
        ask(isShownHere(*file) ? &FilesPart::previewRequested : &FilesPart::openRequested);
}

void FilesPart::removeCurrent()
{
    const auto row = m_list->currentRow();
    if (row < 0 || m_readOnly)
        return;
    Answer rest;
    rest.attachments = m_files;
    const auto place = rest.attachments.begin() + row;
    const auto content = place->content;
    rest.attachments.erase(place);
    showAnswer(rest);
    m_removed = content;
    Q_EMIT edited({});
}

bool FilesPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return AnswerPart::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    const bool shows = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (shows)
        showOrOpen();
    else if (key == Qt::Key_Delete)
        removeCurrent();
    else
        return false;
    return true;
}

} // namespace bangdiem
