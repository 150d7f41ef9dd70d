// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

namespace bangdiem {

class MainWindow;
class StartPage;

/// The page Bắt đầu: which sheets it offers, and how a dossier is made from the form, from a sheet's file or
/// from last year's dossier.
class StartDesk final : public QObject
{
    Q_OBJECT
public:
    StartDesk(Desk &desk, MainWindow &window);

    StartPage *makePage(); ///< With what rememberTyped() remembered, once.
    void rememberTyped(); ///< Of the page that is shown, before it is made anew.
    void forgetTyped() { m_typed.reset(); }
    void refresh(); ///< What the open dossier holds, on the page that is shown.
    void askCarry();

Q_SIGNALS:
    void registerWanted();
    void verifyWanted(const QString &pdf);
    void unusableSheets(const QStringList &sheets); ///< Of the office's folder, each with what is wrong.

private:
    StartPage *page() const; ///< Null: it was never shown.
    void connectForm(StartPage &page);

    Desk &m_desk;
    MainWindow &m_window;
    std::optional<NewDossierForm::Typed> m_typed;
};

} // namespace bangdiem
