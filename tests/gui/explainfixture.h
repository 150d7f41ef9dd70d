// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_fixture.h"
#include "presentation/sheetfilter.h"
#include "presentation/sheetmodel.h"
#include "review/feedback.h"
#include "shippeddossiers.h"
#include "storeddossiers.h"
#include "unit/storage/testdossier.h"
#include "widgets/noticebar.h"
#include "widgets/sheetpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

/// A dossier that is open, and what a reviewer asks about two of its rows.
class ExplainTest : public FrameTest
{
protected:
    ExplainTest()
    {
        storedDossier(path().toStdString(), fullDossier("tayninh-2693-2015-pl1"));
        EXPECT_TRUE(desk->open(path()));
        settle();
        const auto &dossier = desk->session()->dossier();
        feedback = {dossier.id, 1, std::string(64, 'a'), dossier.rules().id, "Sở Tài chính", 2015,
            "Trần Thị <b>B</b>", kNow, {}};
        feedback.rows["I.2.4"]
            = {RowVerdict::RejectEvidence, Points(), "Là quy chế <i>thư điện tử</i>\nkhông phải văn bản"};
        feedback.rows["II.1.1"] = {std::nullopt, Points(), "Nêu rõ số văn bản"};
    }

    QString path() const { return file(u"so.bangdiem"_s); }
    QString feedbackPath() const { return file(u"giai-trinh.json"_s); }
    void openFeedback()
    {
        testing::writeBytes(feedbackPath().toStdString(), toJson(feedback));
        dialogs.feedbackToOpen = feedbackPath();
        action(u"file.openFeedback"_s)->trigger();
        settle();
    }
    std::size_t row(const char *id) const { return *findCriterion(desk->session()->rubric(), id); }
    SheetPage *page() const { return qobject_cast<SheetPage *>(window->pageWidget(u"sheet"_s)); }
    NoticeBar *bar() const { return window->findChild<NoticeBar *>(u"explainBanner"_s); }
    void press(const QString &text)
    {
        const auto buttons = bar()->findChildren<QPushButton *>();
        const auto found
            = std::ranges::find_if(buttons, [&](const auto *button) { return button->text() == text; });
        ASSERT_NE(found, buttons.end()) << text.toStdString();
        (*found)->click();
        settle();
    }
    QString stateOf(const char *id) const
    {
        const auto *model = page()->findChild<SheetModel *>();
        return model->indexOf(row(id)).data(SheetModel::StateTextRole).toString();
    }
    QString labelText(const QString &name) const { return in<QLabel>(u"sheet"_s, name)->text(); }
    QAbstractButton *chip() const { return in<QAbstractButton>(u"sheet"_s, u"sheet.filter.toExplain"_s); }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({400, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent dropped(QPointF(400, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &dropped);
        settle();
    }

    Feedback feedback;
};

} // namespace bangdiem::tests
