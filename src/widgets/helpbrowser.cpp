// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpbrowser.h"

#include <QFile>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextDocument>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFolder = ":/user-guide/"_L1;
constexpr int kMargin = 24;
constexpr int kScrollBar = 20; ///< It comes when the page turns out to be long.

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString pathOf(const QString &page)
{
    return kFolder + page + ".md"_L1;
}

QString titleOf(const QString &page)
{
    const auto text = textOf(pathOf(page));
    return text.left(text.indexOf(u'\n')).mid(1).trimmed();
}

/// A name relative to the guide as the resource that it stands for; empty where it leads out of the guide.
QString resourceOf(const QUrl &name)
{
    static const QRegularExpression inside(u"^(pictures/)?[a-z0-9-]+\\.(md|png)$"_s);
    auto path = name.scheme() == "qrc"_L1 ? u':' + name.path() : name.toString(QUrl::RemoveFragment);
    if (path.startsWith(kFolder))
        path.remove(0, kFolder.size());
    return inside.match(path).hasMatch() ? kFolder + path : QString();
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"help.browser"_s);
    setAccessibleName(tr("User guide"));
    setOpenExternalLinks(false);
    setTabChangesFocus(false); // Tab walks from link to link
    document()->setDocumentMargin(kMargin);
}

void HelpBrowser::showPage(const QString &page)
{
    setSource(QUrl(u"qrc"_s + pathOf(page)), QTextDocument::MarkdownResource);
}

QString HelpBrowser::page() const
{
    const auto name = source().fileName();
    return name.left(name.lastIndexOf(u'.'));
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const auto path = resourceOf(name);
    if (path.isEmpty()) // an invalid answer would let the document open the file itself
        return type == QTextDocument::ImageResource ? QVariant(QImage(1, 1, QImage::Format_Mono)) : QString();
    if (type == QTextDocument::ImageResource)
        return picture(path);
    return textOf(path);
}

/// As wide as the text, whatever it was taken at, and sharp where the screen has more dots.
QImage HelpBrowser::picture(const QString &path) const
{
    QImage image(path);
    const auto room = viewport()->width() - 2.0 * kMargin - kScrollBar;
    if (image.width() > room * devicePixelRatioF())
        image = image.scaledToWidth(static_cast<int>(room * devicePixelRatioF()), Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    return image;
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    const auto place = verticalScrollBar()->value();
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !source().isEmpty()) {
        reload(); // the pictures are as wide as the text
        verticalScrollBar()->setValue(place);
    }
}

std::vector<GuidePage> guidePages()
{
    std::vector<GuidePage> pages{{u"index"_s, titleOf(u"index"_s)}};
    static const QRegularExpression link(u"\\(([a-z0-9-]+)\\.md\\)"_s);
    for (auto links = link.globalMatch(textOf(pathOf(u"index"_s))); links.hasNext();) {
        const auto page = links.next().captured(1);
        pages.push_back({page, titleOf(page)});
    }
    return pages;
}

} // namespace bangdiem
