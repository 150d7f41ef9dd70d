// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of rows whose points follow from their figures, made from the example rubrics.
#include "rubric/rubricreader.h"
#include "support/checkout.h"
#include "widgets/criterioneditor.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

using namespace Qt::StringLiterals;

Rubric example(const QString &name)
{
    QFile file(tests::sourceFile("rubrics/examples/" + name.toStdString() + ".json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return readRubric(file.readAll().toStdString()).value();
}

/// The form of one row in a window.
class Form
{
public:
    Form(const QString &rubric, const char *id)
        : m_rubric(example(rubric))
        , editor(makeCriterionEditor(m_rubric.criteria.at(*findCriterion(m_rubric, id)), nullptr))
    {
        editor->show();
    }

    template <typename T> T *find(const QString &name) const
    {
        auto *widget = editor->findChild<T *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }

private:
    Rubric m_rubric;

public:
    const std::unique_ptr<CriterionEditor> editor;
};

} // namespace

TEST(ComputedEditors, AChoiceIsRadioButtonsThatSayWhatTheyEarn)
{
    const Form form(u"vidu-cchc"_s, "1.1");
    QSignalSpy edited(form.editor.get(), &CriterionEditor::answerEdited);

    auto *none = form.find<QRadioButton>(u"1.1.figure.plan.none"_s);
    QTest::mouseClick(none, Qt::LeftButton);

    EXPECT_EQ(none->accessibleName(), u"Kế hoạch CCHC: Không ban hành — -1 điểm"_s);
    EXPECT_EQ(edited.count(), 1);
    EXPECT_EQ(form.editor->answer().figures, Figures{2});
}

TEST(ComputedEditors, AChoiceGoesBackToUnanswered)
{
    const Form form(u"vidu-cchc"_s, "1.1");
    Answer answer;
    answer.figures = {0};
    form.editor->setAnswer(answer);
    EXPECT_TRUE(form.find<QRadioButton>(u"1.1.figure.plan.on-time"_s)->isChecked());

    QTest::mouseClick(form.find<QRadioButton>(u"1.1.figure.plan.unanswered"_s), Qt::LeftButton);

    EXPECT_EQ(form.editor->answer(), Answer());
}

TEST(ComputedEditors, TheWordsBesideAButtonChooseToo)
{
    const Form form(u"vidu-dti-cap-huyen"_s, "1.1");
    const auto *button = form.find<QRadioButton>(u"1.1.figure.leader.deputy"_s);
    QLabel *words = nullptr;
    for (auto *label : form.editor->findChildren<QLabel *>())
        if (label->buddy() == button)
            words = label;
    ASSERT_TRUE(words);

    QTest::mouseClick(words, Qt::LeftButton);

    EXPECT_TRUE(button->isChecked());
    EXPECT_EQ(words->text(), u"Cấp phó — 2,5 điểm"_s);
}

TEST(ComputedEditors, OccurrencesAreCountedOneByOneWithoutAClaim)
{
    const Form form(u"vidu-cchc"_s, "1.3");

    QTest::keyClicks(form.find<QLineEdit>(u"1.3.figure.late"_s), u"2"_s);
    QTest::keyClicks(form.find<QLineEdit>(u"1.3.figure.unsent"_s), u"0"_s);

    EXPECT_EQ(form.editor->answer().figures, (Figures{2, 0}));
    EXPECT_FALSE(form.editor->findChild<QWidget *>(u"claim"_s));
    EXPECT_FALSE(form.editor->findChild<QWidget *>(u"claim.yes"_s));
}

TEST(ComputedEditors, ARowThatAReviewerScoresSaysSo)
{
    const Form form(u"vidu-dti-cap-huyen"_s, "3.1");
    const auto labels = form.editor->findChildren<QLabel *>();

    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(u"The reviewer gives the points"_s); }));
}

} // namespace bangdiem
