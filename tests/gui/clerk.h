// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compose.h"

#include <QTest>

#include <gtest/gtest.h>

namespace bangdiem::tests {

/// A clerk at the page Bảng đánh giá: what a person does there with mouse and keyboard.
class Clerk
{
public:
    /// Both must outlive the clerk. `proof`: the file that is dropped as evidence.
    Clerk(MainWindow &window, Desk &desk, QString proof)
        : m_window(window)
        , m_desk(desk)
        , m_proof(std::move(proof))
    {
    }

    /// With keys only: Tab from field to field, Enter at the end.
    void startNew(const QString &sheet, const QString &agency, int staff);

    const Rubric &rubric() const { return m_desk.session()->rubric(); }
    std::size_t row() const;
    const Criterion &criterion() const { return rubric().criteria[row()]; }
    QString id() const { return QString::fromStdString(criterion().id); }
    void goTo(const std::string &id);
    void goOn(); ///< To the next row.

    // Of the current row.

    void typeClaim(const QString &claim);
    void choose(bool yes);
    void typeFigure(const std::string &name, std::int64_t value);
    void typeDocument(const QString &number, const QString &date); ///< The first one.
    void dropProof();

    template <typename T> T *part(const QString &page, const QString &name) const
    {
        auto *found = m_window.pageWidget(page)->findChild<T *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

private:
    QWidget *field(const QString &name) const { return part<QWidget>(QStringLiteral("sheet"), name); }

    MainWindow &m_window;
    Desk &m_desk;
    QString m_proof;
};

} // namespace bangdiem::tests
