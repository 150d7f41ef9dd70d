// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/statuscolors.h"

class QLabel;
class QVBoxLayout;

namespace bangdiem {

/// A box with a quiet heading that holds together a part of a form.
class Card final : public QWidget
{
    Q_OBJECT
public:
    explicit Card(const QString &heading, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// The colour of the ground and of the line around it.
    void setTone(Tone tone);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourHeading();

    QLabel *m_heading;
    QVBoxLayout *m_body;
    Tone m_tone = Tone::Quiet;
};

/// A label that shows any text as it stands and breaks its lines.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
/// The same, stepping back: smaller and in quietText().
QLabel *quietLabel(const QString &text, QWidget *parent = nullptr);

} // namespace bangdiem
