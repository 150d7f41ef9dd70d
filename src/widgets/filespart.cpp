// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filespart.h"

#include "widgets/card.h"
#include "widgets/uitext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

namespace bangdiem {

namespace {

constexpr int kShownRows = 4;

QToolButton *addButton(QHBoxLayout &layout, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setObjectName(name);
    layout.addWidget(button);
    return button;
}

} // namespace

FilesPart::FilesPart(const Criterion &criterion, QWidget *parent)
    : AnswerPart(parent)
    , m_list(new QListWidget)
{
    const bool required = criterion.attachmentNeed == Need::Required;
    auto *card = new Card(required ? tr("Files (required)") : tr("Files"));
    const auto name = shown(criterion.id) + QStringLiteral(".files");
    m_list->setObjectName(name);
    m_list->setAccessibleName(tr("Files of this row"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(quietLabel(tr("Drop files here, paste them, or choose them.")));
    card->body()->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    m_add = addButton(*buttons, tr("Add files…"), name + QStringLiteral(".add"));
    m_save = addButton(*buttons, tr("Save as…"), name + QStringLiteral(".save"));
    m_remove = addButton(*buttons, tr("Remove"), name + QStringLiteral(".remove"));
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, &FilesPart::addRequested);
    connect(m_save, &QToolButton::clicked, this, &FilesPart::saveCurrent);
    connect(m_remove, &QToolButton::clicked, this, &FilesPart::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesPart::refreshButtons);
    showAnswer({});
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
    m_add->setEnabled(!readOnly);
    refreshButtons();
}

void FilesPart::refreshButtons()
{
    const bool any = m_list->currentRow() >= 0;
    m_save->setVisible(!m_files.empty());
    m_remove->setVisible(!m_files.empty());
    m_save->setEnabled(any);
    m_remove->setEnabled(any && !m_readOnly);
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

void FilesPart::saveCurrent()
{
    const auto row = m_list->currentRow();
    if (row >= 0)
        Q_EMIT saveRequested(m_files[static_cast<std::size_t>(row)]);
}

QStringList filesOf(const QMimeData *mime)
{
    QStringList files;
    if (mime && mime->hasUrls())
        for (const auto &url : mime->urls())
            if (url.isLocalFile())
                files.append(url.toLocalFile());
    return files;
}

} // namespace bangdiem
