// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 64;

void addClose(QDialog *dialog, QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Bảng Điểm"));
    auto *icon = new QLabel(this);
    icon->setTextFormat(Qt::PlainText);
    icon->setPixmap(windowIcon().pixmap(kIconSize));
    auto *text = new QLabel(
        tr("Bảng Điểm %1\n\n"
           "The self-assessment of the use of information technology in government offices, by "
           "Decision 2693/QĐ-UBND of Tây Ninh province (2015).\n\n"
           "Free software under the GNU General Public License, version 3 or later. "
           "It comes without any warranty.\n\n"
           "Built with Qt %2, SQLite, nlohmann/json, utf8proc, libqpdf, libxlsxwriter, libzip and "
           "libqrencode.")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())),
        this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    addClose(this, column);
}

KeyboardDialog::KeyboardDialog(const Keys &keys, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("What it does"), tr("Key")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (const auto &[what, key] : keys)
        new QTreeWidgetItem(list, {what, key});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    addClose(this, column);
    resize(560, 520);
}

} // namespace bangdiem
