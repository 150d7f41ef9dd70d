// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/manifest.h"
#include "frame_fixture.h"
#include "shippeddossiers.h"
#include "storage/fingerprint.h"
#include "storeddossiers.h"

#include <QAbstractButton>
#include <QLabel>

namespace bangdiem::tests {

/// The page Chốt và ký of a dossier that is ready to be sealed.
class SealPageTest : public FrameTest
{
protected:
    static constexpr auto kRubric = "tayninh-2693-2015-pl1";

    SealPageTest() { open(fullDossier(kRubric)); }

    void open(const Dossier &dossier)
    {
        const auto name = QStringLiteral("hồ sơ %1.bangdiem").arg(++m_opened);
        storedDossier(file(name).toStdString(), dossier);
        EXPECT_TRUE(desk->open(file(name)));
        window->showPage(QStringLiteral("seal"));
        settle();
    }
    template <typename T> T *part(const QString &name) const
    {
        return in<T>(QStringLiteral("seal"), QStringLiteral("seal.") + name);
    }
    QString text(const QString &name) const { return part<QLabel>(name)->text(); }
    void press(const QString &name)
    {
        auto *button = part<QAbstractButton>(name);
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name.toStdString();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }
    const SealStatus &sealing() const { return desk->session()->sealing(); }
    QString fingerprint() const
    {
        return QString::fromStdString(fingerprintText(fingerprintOf(desk->session()->dossier())));
    }

private:
    int m_opened = 0;
};

} // namespace bangdiem::tests
