// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <string>

namespace bangdiem {

/// A line of free text that is stored in NFC and without unsafe characters, in at most `maxBytes` of UTF-8.
class TextField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextField(std::size_t maxBytes, QWidget *parent = nullptr);

    std::string value() const;
    /// Leaves what is typed where it means the same.
    void setValue(const std::string &value);

private:
    std::size_t m_maxBytes;
};

} // namespace bangdiem
