// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "widgets/headingfields.h"

#include <memory>

namespace Ui {
class HeadingDialog;
}

namespace bangdiem {

/// Corrects the lines above the table and the day on which the dossier is assessed.
class HeadingDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HeadingDialog(const Heading &heading, QWidget *parent = nullptr);
    ~HeadingDialog() override;

    void accept() override; ///< Stays open where something is wrong, and says what.

Q_SIGNALS:
    void headingEdited(const bangdiem::Heading &heading); ///< Everything in it was checked.

private:
    HeadingFields fields() const;
    QString asOfFault() const;
    std::vector<std::string> units() const;
    QString unitsFault() const;

    std::unique_ptr<Ui::HeadingDialog> m_ui;
};

} // namespace bangdiem
