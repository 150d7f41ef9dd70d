// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

void install(std::vector<std::unique_ptr<QTranslator>> &installed, const QString &name)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/i18n/"_s + name))
        return;
    QCoreApplication::installTranslator(translator.get());
    installed.push_back(std::move(translator));
}

} // namespace

void applyLanguage(Language language)
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    installed.clear(); // a translator that is destroyed is removed

    if (language == Language::Vietnamese) {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        install(installed, u"qtbase_vi"_s);
        install(installed, u"bangdiem_vi"_s);
    } else {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        install(installed, u"bangdiem_en"_s);
    }
}

} // namespace bangdiem
