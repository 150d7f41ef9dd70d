// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>
#include <vector>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace bangdiem {

/// "Kiểm tra bộ tiêu chí": the faults of a rubric file beside its text, each at its line.
class RubricCheckDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RubricCheckDialog(QWidget *parent = nullptr);

    /// Checks `text`, the content of the file called `name`, and shows it; nothing of the file is changed.
    void check(const QString &name, const std::string &text);

Q_SIGNALS:
    /// Another file, or the same once more.
    void fileWanted();
    void checkAgainWanted();

private:
    void showFault(int row);

    QLabel *m_verdict;
    QListWidget *m_faults;
    QPlainTextEdit *m_text;
    QPushButton *m_again;
    std::vector<int> m_lines; ///< Of the faults, from 0.
    std::vector<int> m_columns;
};

} // namespace bangdiem
