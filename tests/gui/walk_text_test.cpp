// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of every page and dialog: whole, in the language that was chosen, and shown as plain text.
#include "walkfixture.h"

#include "presentation/editingsession.h"

#include <QAbstractButton>
#include <QLabel>
#include <QToolButton>

#include <set>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

/// Labels that come from the rubric are in the language of the decree.
QStringList labelsOf(const Rubric &rubric)
{
    QStringList labels;
    for (const auto &criterion : rubric.criteria)
        for (const auto &figure : criterion.figures)
            labels << QString::fromStdString(figure.label);
    return labels;
}

/// The texts that nobody may show in a language, with what they ought to be.
class ForeignTexts
{
public:
    ForeignTexts(Language shown, const Rubric &rubric)
    {
        std::set<QString> own;
        for (const auto &[english, vietnamese] : translatedTexts()) {
            own.insert(shown == Language::English ? english : vietnamese);
            m_foreign.insert(shown == Language::English ? vietnamese : english);
        }
        for (const auto &text : own)
            m_foreign.erase(text);
        for (const auto &label : labelsOf(rubric))
            m_foreign.erase(label);
    }
    bool contain(const QString &text) const { return m_foreign.contains(text); }

private:
    std::set<QString> m_foreign;
};

void expectNone(const ForeignTexts &foreign, QWidget *top, const QString &where)
{
    for (const auto *widget : visibleIn(top))
        for (const auto &text : textsOf(widget))
            EXPECT_FALSE(foreign.contain(text)) << where.toStdString() << ": " << nameOf(widget);
}

/// Whether all of the text of `widget` can be seen in the place that it has.
bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        const auto needed
            = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        return label->height() < needed || (!label->wordWrap() && label->width() < label->sizeHint().width());
    }
    if (const auto *tool = qobject_cast<const QToolButton *>(widget);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && button->hasHeightForWidth())
        return button->height() < button->heightForWidth(button->width());
    if (button)
        return !button->text().isEmpty()
            && button->width() < button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    return false;
}

void expectWhole(QWidget *top, const QString &where)
{
    for (const auto *widget : visibleIn(top)) {
        if (widget->property("elides").toBool()) // shows the rest in another way
            continue;
        EXPECT_FALSE(isCut(widget)) << where.toStdString() << " in " << top->width() << "×" << top->height()
                                    << ": " << nameOf(widget) << " has " << widget->width() << "×"
                                    << widget->height() << ", needs " << widget->sizeHint().width() << "×"
                                    << widget->sizeHint().height();
    }
}

constexpr auto kPayload = "<b>đậm</b><img src='file:///canary.png'><a href='file:///x'>x</a>";

Answer hostileAnswer()
{
    Answer answer;
    answer.note = kPayload;
    answer.documents = {{kPayload, std::chrono::year(2015) / 3 / 2, kPayload, kPayload, std::nullopt}};
    answer.links = {std::string("https://example.org/") + kPayload};
    return answer;
}

} // namespace

TEST_F(WalkTest, NothingIsLeftUntranslatedInVietnamese)
{
    const ForeignTexts foreign(Language::Vietnamese, desk->session()->rubric());
    walk([&](QWidget *top, const QString &where) { expectNone(foreign, top, where); });
}

TEST_F(WalkTest, NothingIsLeftUntranslatedInEnglish)
{
    composition->speak(Language::English);
    settle();
    const ForeignTexts foreign(Language::English, desk->session()->rubric());
    walk([&](QWidget *top, const QString &where) { expectNone(foreign, top, where); });
    applyLanguage(Language::Vietnamese);
}

TEST_F(WalkTest, NoTextIsCutOnASmallLaptop)
{
    window->resize(1366, 768);
    walk(expectWhole);
}

/// A scale of 200 % halves the room that 1366×768 dots give.
TEST_F(WalkTest, NoTextIsCutAtTwoHundredPercent)
{
    window->resize(683, 384);
    walk([this](QWidget *top, const QString &where) {
        auto *frame = top->window();
        frame->resize(frame->size().boundedTo({683, 384}));
        settle();
        EXPECT_LE(frame->width(), 683) << where.toStdString();
        EXPECT_LE(frame->height(), 384) << where.toStdString();
        expectWhole(top, where);
    });
}

TEST_F(WalkTest, NoTextOfAPersonIsShownAsMarkup)
{
    auto heading = desk->session()->dossier().heading;
    heading.agency = kPayload;
    desk->session()->setHeading(heading);
    for (std::size_t row = 0; row < desk->session()->rubric().criteria.size(); ++row)
        desk->session()->setAnswer(row, hostileAnswer());
    dialogs.unsaved = Dialogs::UnsavedChoice::LoseChanges; // such a link cannot be stored
    walk([](QWidget *top, const QString &where) {
        for (const auto *widget : visibleIn(top)) {
            if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                EXPECT_EQ(label->textFormat(), Qt::PlainText)
                    << where.toStdString() << ": " << nameOf(widget);
            }
            if (Qt::mightBeRichText(widget->toolTip())) {
                ADD_FAILURE() << where.toStdString() << ": the tool tip of " << nameOf(widget);
            }
            EXPECT_FALSE(widget->inherits("QTextBrowser")) << where.toStdString() << ": " << nameOf(widget);
        }
    });
}

} // namespace bangdiem::tests
