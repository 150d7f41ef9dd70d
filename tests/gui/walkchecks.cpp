// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkchecks.h"
#include "support/checkout.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

/// Pairs of a source string and its Vietnamese, those that are alike and those with places to fill left out.
std::vector<std::pair<QString, QString>> translatedTexts()
{
    QFile file(tests::sourceFile("resources/translations/bangdiem_vi.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<std::pair<QString, QString>> texts;
    QString source;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText().remove(u'&');
        if (xml.name() != "translation"_L1)
            continue;
        const auto translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(u'&');
        if (translation != source && !source.contains(u'%'))
            texts.emplace_back(source, translation);
    }
    return texts;
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

/// English words that no Vietnamese sentence of the program has.
const QRegularExpression &english()
{
    static const QRegularExpression words(
        u"\\b(the|of|and|or|is|to|not|file|files|open|close|cancel|save|saved|sheet|start|page|pages|year|"
        u"points?|"
        "answered|unanswered|yes|no|add|remove|row|rows|document|figures|note|print|printed|export|undo|redo|"
        "edit|"
        "view|help|language|theme|light|dark|agency|staff|place|warnings?|total|section|details|copy)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

/// A control that a person meets, not the inside of one.
bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->isEnabled()
        && !widget->objectName().startsWith(u"qt_"_s) && !qobject_cast<const QMenu *>(widget)
        && !qobject_cast<const QTabBar *>(widget) && widget->parentWidget()->focusProxy() != widget
        && !widget->focusProxy();
}

} // namespace

void expectNamed(QWidget *top, const QString &where)
{
    QAccessible::setActive(true);
    for (auto *widget : top->findChildren<QWidget *>()) {
        if (!isControl(widget))
            continue;
        const auto *interface = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
            << where.toStdString() << ": " << nameOf(widget);
    }
}

void expectPlain(QWidget *top, const QString &where)
{
    for (const auto *label : top->findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << where.toStdString() << ": " << nameOf(label);
    for (const auto *widget : visibleIn(top)) {
        EXPECT_FALSE(Qt::mightBeRichText(widget->toolTip()))
            << where.toStdString() << ": the tool tip of " << nameOf(widget);
        EXPECT_FALSE(widget->inherits("QTextBrowser")) << where.toStdString() << ": " << nameOf(widget);
    }
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

void expectVietnamese(QWidget *top, const QString &where, const QStringList &names)
{
    auto widgets = top->findChildren<QWidget *>();
    widgets << top;
    for (const auto *widget : widgets)
        for (auto text : textsOf(widget)) {
            for (const auto &name : names)
                text.remove(name);
            EXPECT_FALSE(english().match(text).hasMatch()) << where.toStdString() << ": " << nameOf(widget);
        }
}

void expectFitsTwiceAsLarge(QWidget *top, const QString &where)
{
    auto *frame = top->window();
    frame->resize(frame->size().boundedTo({683, 384}));
    QCoreApplication::processEvents();
    EXPECT_LE(frame->width(), 683) << where.toStdString();
    EXPECT_LE(frame->height(), 384) << where.toStdString();
    expectWhole(top, where);
}

void expectTabReadsOn(QWidget *top, const QString &where)
{
    const auto placeOf
        = [top](const QWidget *widget) { return QRect(widget->mapTo(top, QPoint()), widget->size()); };
    auto stops = stopsBetween(top, top);
    stops.removeIf([top](const QWidget *widget) { return !top->isAncestorOf(widget); });
    EXPECT_FALSE(stops.isEmpty()) << where.toStdString();
    for (qsizetype next = 1; next < stops.size(); ++next) {
        const auto before = placeOf(stops[next - 1]);
        const auto after = placeOf(stops[next]);
        const bool below = after.top() > before.bottom();
        const bool beside = after.bottom() >= before.top() && after.left() > before.left();
        EXPECT_TRUE(below || beside) << where.toStdString() << ": " << nameOf(stops[next - 1]) << " → "
                                     << nameOf(stops[next]);
    }
}

ForeignTexts::ForeignTexts(Language shown, const std::vector<Rubric> &rubrics)
{
    std::set<QString> own;
    for (const auto &[english, vietnamese] : translatedTexts()) {
        own.insert(shown == Language::English ? english : vietnamese);
        m_foreign.insert(shown == Language::English ? vietnamese : english);
    }
    for (const auto &text : own)
        m_foreign.erase(text);
    for (const auto &rubric : rubrics)
        for (const auto &criterion : rubric.criteria)
            for (const auto &figure : criterion.figures)
                m_foreign.erase(QString::fromStdString(figure.label));
}

void ForeignTexts::expectNone(QWidget *top, const QString &where) const
{
    for (const auto *widget : visibleIn(top))
        for (const auto &text : textsOf(widget))
            EXPECT_FALSE(m_foreign.contains(text)) << where.toStdString() << ": " << nameOf(widget);
}

QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        texts << group->title();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts << line->placeholderText();
    if (const auto *note = qobject_cast<const QPlainTextEdit *>(widget))
        texts << note->placeholderText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
    if (const auto *choices = qobject_cast<const QComboBox *>(widget))
        for (int row = 0; row < choices->count(); ++row)
            texts << choices->itemText(row);
    if (widget->isWindow())
        texts << widget->windowTitle();
    for (const auto *action : widget->actions())
        texts << action->text();
    for (auto &text : texts)
        text.remove(u'&');
    return texts;
}

QList<QWidget *> visibleIn(QWidget *top)
{
    auto widgets = top->findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    return widgets << top;
}

std::string nameOf(const QWidget *widget)
{
    const auto texts = textsOf(widget).join(u" | "_s);
    return (QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u": "_s
        + texts)
        .toStdString();
}

bool isTabStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

QList<QWidget *> stopsBetween(const QWidget *from, const QWidget *until)
{
    QList<QWidget *> stops;
    for (auto *widget = from->nextInFocusChain(); widget != from && widget != until;
         widget = widget->nextInFocusChain())
        if (isTabStop(widget))
            stops.append(widget);
    return stops;
}

double pictured(QWidget *top, const QString &name)
{
    const auto picture = top->grab().toImage();
    if (const auto kept = qEnvironmentVariable("BANGDIEM_PICTURES"); !kept.isEmpty()) {
        EXPECT_TRUE(picture.save(QDir(kept).filePath(name + u".png"_s)));
    }
    const auto small = picture.scaled(32, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                           .convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            sum += qGray(small.pixel(x, y));
    return sum / (small.width() * small.height());
}

} // namespace bangdiem::tests
