// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace bangdiem {

/// Names and their values below each other; a value can be marked and copied.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    /// A line more; its value is the label that is returned, called `id`.
    QLabel *add(const QString &name, const QString &id);
    /// Shows `text` as the value of `value`'s line, or hides the line where there is nothing to show.
    void tell(QLabel *value, const QString &text);

private:
    QGridLayout *m_grid;
    QHash<QLabel *, QLabel *> m_names; ///< By their values.
};

/// Sets letters that can be told from each other by their width: for a fingerprint.
void makeMonospaced(QLabel &label);

} // namespace bangdiem
