// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rubric/rubric.h"
#include "scoring/answers.h"

class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace bangdiem {

class UnitsModel;
class UnitsView;

/// "Nhập theo đơn vị": the switch, and while it is on the table of units.
///
/// Switching on enters nothing: the table begins with the units of the agency, and the figures that were
/// typed before stay until the first line of it is filled.
class UnitsBox final : public QWidget
{
    Q_OBJECT
public:
    /// `criterion` must live as long as the box.
    explicit UnitsBox(const Criterion &criterion, QWidget *parent = nullptr);

    void setAgencyUnits(const std::vector<std::string> &names);
    /// Without emitting edited().
    void showUnits(const std::vector<UnitFigures> &units);
    /// Empty where the figures are entered as they are.
    std::vector<UnitFigures> units() const;
    bool isOn() const;
    void setReadOnly(bool readOnly);
    /// What is said while the table is empty and other figures stand above.
    void setReplacing(bool replacing);

Q_SIGNALS:
    void switched(bool on); ///< Also by showUnits().
    void edited(const QString &field); ///< As AnswerPart::edited().

private:
    void addTable(QVBoxLayout &layout);
    void takeSwitch(bool on);
    void takeEdit(const QString &field);
    void beginAnew();
    void setOn(bool on);
    void enlarge();

    const Criterion &m_criterion;
    UnitsModel *m_model;
    QCheckBox *m_switch;
    QWidget *m_below;
    UnitsView *m_view = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_larger = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_leftOut = nullptr;
    std::vector<std::string> m_agencyUnits;
    bool m_filled = false; ///< The units are part of the answer.
    bool m_wanted = false; ///< The user switched it on.
};

} // namespace bangdiem
