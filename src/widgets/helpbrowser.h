// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace bangdiem {

/// Shows the pages of the user guide, which lie in the program (":/user-guide"). It follows links between
/// them and loads their pictures; whatever else a page may name is left alone.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    void showPage(const QString &page); ///< "sheet"; one of guidePages().
    QString page() const; ///< The one that is shown.

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage picture(const QString &path) const;
};

/// A page of the user guide.
struct GuidePage {
    QString id; ///< "sheet"
    QString title; ///< Its first heading.
};

/// All pages, in the order of the table of contents (index.md), which comes first.
std::vector<GuidePage> guidePages();

} // namespace bangdiem
