// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "rubric/rubric.h"

#include <QString>
#include <QWidget>

#include <set>

namespace bangdiem::tests {

// What a walk asks of every window, page and dialog that it passes; `where` is for messages.

void expectNamed(QWidget *top, const QString &where); ///< Each control, for those who cannot see it.
void expectPlain(QWidget *top, const QString &where); ///< No text is read as markup.
void expectWhole(QWidget *top, const QString &where); ///< No text is cut.
/// Nothing that looks English, but for what stands in `names` (paths of the test).
void expectVietnamese(QWidget *top, const QString &where, const QStringList &names);
/// What 1366×768 dots have room for at a scale of 200 %: no wider, no taller, nothing cut.
void expectFitsTwiceAsLarge(QWidget *top, const QString &where);
/// As one reads: Tab never goes up in `top`, nor back within a line.
void expectTabReadsOn(QWidget *top, const QString &where);

/// The texts that nobody may show in a language.
class ForeignTexts
{
public:
    /// Labels that come from `rubrics` are in the language of the decree.
    ForeignTexts(Language shown, const std::vector<Rubric> &rubrics);

    void expectNone(QWidget *top, const QString &where) const;

private:
    std::set<QString> m_foreign;
};

/// All that a widget shows by itself, without the marks of its keys.
QStringList textsOf(const QWidget *widget);

/// `top` and every visible widget in it.
QList<QWidget *> visibleIn(QWidget *top);

/// "QPushButton create" with its text, for messages.
std::string nameOf(const QWidget *widget);

/// Where Tab stops after `from`, up to `until`.
QList<QWidget *> stopsBetween(const QWidget *from, const QWidget *until);
bool isTabStop(const QWidget *widget);

/// How bright `top` looks: 0 is black, 255 is white. BANGDIEM_PICTURES=FOLDER keeps the picture there as
/// `name`.png, for people to look at.
double pictured(QWidget *top, const QString &name);

} // namespace bangdiem::tests
