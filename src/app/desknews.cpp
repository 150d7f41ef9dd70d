// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desknews.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "widgets/noticebar.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace bangdiem {

using namespace Qt::StringLiterals;

DeskNews::DeskNews(Desk &desk, MainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_bar(new NoticeBar(&window))
{
    m_bar->setObjectName(u"notice"_s);
    window.addBanner(m_bar);
}

void DeskNews::forget()
{
    m_bar->hide();
}

void DeskNews::tellCarried()
{
    const auto waiting = std::ranges::count_if(m_desk.session()->dossier().answers.criteria, needsReview);
    m_bar->tell(NoticeBar::Kind::Done, NoticeBar::Lasting::UntilClosed,
        tr("Made from last year's dossier. Rows that need review: %1. F8 goes to the next row to do.")
            .arg(waiting));
}

void DeskNews::tellWritten(const QString &sentence, const QString &path)
{
    m_bar->tell(NoticeBar::Kind::Done, NoticeBar::Lasting::UntilClosed,
        sentence.arg(shown(QDir::toNativeSeparators(path).toStdString())),
        {{tr("Open the folder"), [this, folder = QFileInfo(path).absolutePath()] {
              m_desk.dialogs().openOutside(QUrl::fromLocalFile(folder));
          }}});
}

void DeskNews::tellExported(const QString &path)
{
    tellWritten(tr("Written and checked: %1"), path);
}

void DeskNews::tellHandedOut(const QString &path)
{
    tellWritten(tr("The rows were handed out in this file: %1"), path);
}

void DeskNews::tellTakenBack(const QString &path, std::size_t rows)
{
    const auto name = shown(QFileInfo(path).fileName().toStdString());
    m_bar->tell(NoticeBar::Kind::Done, NoticeBar::Lasting::UntilClosed,
        rows == 0
            ? tr("There is nothing new in %1.").arg(name)
            : u"%1: %2"_s.arg(name,
                tr("%n row(s) were taken. Ctrl+Z puts all of them back.", nullptr, static_cast<int>(rows))));
}

void DeskNews::tellReopened(int revision)
{
    m_bar->tell(NoticeBar::Kind::Done, NoticeBar::Lasting::UntilClosed,
        tr("Reopened: revision %1 is a draft and can be edited.").arg(revision));
}

void DeskNews::tellUnusable(const QStringList &sheets)
{
    m_bar->tell(NoticeBar::Kind::Attention, NoticeBar::Lasting::UntilClosed,
        tr("Sheets of the office that cannot be used:") + u'\n' + sheets.join(u'\n'));
}

} // namespace bangdiem
